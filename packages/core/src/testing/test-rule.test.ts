import { describe, expect, it } from 'vitest'
import { createClauseFact } from '../document/clause-fact.ts'
import { defineRule, type Rule } from '../rules/rule.ts'
import { RuleTestError } from './rule-test-error.ts'
import { testRule } from './test-rule.ts'

/** Reports each "utilise" in the prose, and offers or makes it "use". */
function plainWords(head: Partial<Rule>, mend: 'fix' | 'suggest' | 'nothing' = 'nothing') {
  return defineRule({
    id: 'test/plain-words',
    description: 'Finds long words.',
    recommended: 'warning',
    messages: { long: "'{word}' is long." },
    ...head,
    check({ policy, report }) {
      for (const { text, span } of policy.statements)
        for (const { index } of text.matchAll(/utilise/g)) {
          const place = { start: span.start + index, end: span.start + index + 'utilise'.length }
          const edits = [{ span: place, text: 'use' }]
          report({
            message: 'long',
            data: { word: 'utilise' },
            span: place,
            ...(mend === 'fix' && { fix: edits }),
            ...(mend === 'suggest' && { suggestions: [{ title: 'Say use', edits }] }),
          })
        }
    },
  })
}

const INVALID = 'We <|utilise|> cookies.'

function errorOf(rule: Rule, cases: Parameters<typeof testRule>[1]): RuleTestError {
  try {
    testRule(rule, cases)
  } catch (error) {
    if (error instanceof RuleTestError) return error
    throw error
  }
  throw new Error('the rule passed')
}

/** Reports each "utilise" where it stood when its clause was read first. */
const wordsIn = createClauseFact(({ clause }) =>
  clause.statements.flatMap(({ text, span }) => [...text.matchAll(/utilise/g)].map(({ index }) => span.start + index)),
)
const misplaced = defineRule({
  id: 'test/misplaced-words',
  description: 'Finds long words.',
  recommended: 'warning',
  messages: { long: 'This is long.' },
  check({ policy, report }) {
    for (const start of wordsIn(policy).flat()) report({ message: 'long', span: { start, end: start + 'utilise'.length } })
  },
})

describe('testRule', () => {
  it('fails a rule that is wrong once another part was edited', () => {
    expect(errorOf(misplaced, { valid: [], invalid: [INVALID] }).message).toContain('after an edit of another part')
  })

  it('passes a rule that finds what is marked and nothing else', () => {
    testRule(plainWords({}), {
      valid: ['We use cookies.', { text: '<p>We use cookies.</p>', format: 'html' }],
      invalid: [INVALID, { text: INVALID, messages: 'long', data: [{ word: 'utilise' }] }],
    })
    testRule(plainWords({ fixable: true }, 'fix'), { valid: [], invalid: [{ text: INVALID, fixed: 'We use cookies.' }] })
    testRule(plainWords({ suggests: true }, 'suggest'), { valid: [], invalid: [{ text: INVALID, suggested: ['We use cookies.'] }] })
  })

  it('shows the text with the marks where the rule would put them', () => {
    const { message, expected, actual, code } = errorOf(plainWords({}), { valid: [], invalid: ['We <|use|> and utilise cookies.'] })
    expect(message).toContain('test/plain-words, invalid case 1: other places')
    expect([expected, actual]).toEqual(['We <|use|> and utilise cookies.', 'We use and <|utilise|> cookies.'])
    expect(code).toBe('ERR_ASSERTION')
  })

  const eager = defineRule({
    ...plainWords({}),
    check: ({ report }) => report({ message: 'long', data: { word: 'a' }, span: { start: 0, end: 0 } }),
  })
  const grep = defineRule({
    ...plainWords({}),
    check({ policy: { source }, report }) {
      const start = source.text.indexOf('utilise')
      if (start >= 0) report({ message: 'long', data: { word: 'utilise' }, span: { start, end: start + 'utilise'.length } })
    },
  })
  const twoMessages = { messages: { long: "'{word}' is long.", other: 'Other.' } }

  it.each<readonly [string, Rule, Parameters<typeof testRule>[1]]>([
    ['finds something where all is well', plainWords({}), { valid: ['We utilise cookies.'], invalid: [] }],
    ['nothing is marked', plainWords({}), { valid: [], invalid: ['We utilise cookies.'] }],
    ['finds something in an empty text', eager, { valid: [], invalid: ['<||>We utilise cookies.'] }],
    ['finds something in a code block', grep, { valid: [], invalid: [INVALID] }],
    ['several messages', plainWords(twoMessages), { valid: [], invalid: [INVALID] }],
    ['other messages', plainWords(twoMessages), { valid: [], invalid: [{ text: INVALID, messages: ['other'] }] }],
    ['other data in report 1', plainWords({}), { valid: [], invalid: [{ text: INVALID, data: [{ word: 'use' }] }] }],
    ['does not declare', plainWords({ messages: { short: 'Short.' } }), { valid: [], invalid: [INVALID] }],
    ['a placeholder', plainWords({ messages: { long: '{what} is long.' } }), { valid: [], invalid: [INVALID] }],
    ['has a fix', plainWords({}, 'fix'), { valid: [], invalid: [INVALID] }],
    ['what comes of them', plainWords({ fixable: true }, 'fix'), { valid: [], invalid: [INVALID] }],
    ['other text after', plainWords({ fixable: true }, 'fix'), { valid: [], invalid: [{ text: INVALID, fixed: 'We take cookies.' }] }],
    ['has suggestions', plainWords({}, 'suggest'), { valid: [], invalid: [INVALID] }],
    ['other texts after its suggestions', plainWords({ suggests: true }, 'suggest'), { valid: [], invalid: [INVALID] }],
  ])('says that a rule %s', (what, rule, cases) => {
    expect(errorOf(rule, cases).message).toContain(what)
  })

  it('says that fixes never end', () => {
    const restless = defineRule({
      ...plainWords({ fixable: true }),
      check({ policy: { statements }, report }) {
        const span = statements[0]?.span
        if (span !== undefined)
          report({ message: 'long', data: { word: 'We' }, span, fix: [{ span: { start: span.start, end: span.start }, text: 'So ' }] })
      },
    })
    expect(errorOf(restless, { valid: [], invalid: [{ text: '<|We set cookies.|>', fixed: '' }] }).message).toContain('never end')
  })

  it('says that a suggestion does not mend', () => {
    const helpless = defineRule({
      ...plainWords({ suggests: true }),
      check({ policy: { statements }, report }) {
        const span = statements[0]?.span
        if (span === undefined) return
        report({
          message: 'long',
          data: { word: 'We' },
          span,
          suggestions: [{ title: 'Wait', edits: [{ span: { start: 0, end: 0 }, text: 'So ' }] }],
        })
      },
    })
    expect(errorOf(helpless, { valid: [], invalid: [{ text: '<|We set it.|>', suggested: ['So We set it.'] }] }).message).toContain(
      'suggestion 1 does not mend',
    )
  })
})
