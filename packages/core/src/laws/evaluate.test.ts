import { describe, expect, it } from 'vitest'
import type { ClauseNode, Policy, Statement } from '../document/policy.ts'
import { parsePolicy } from '../parse-policy.ts'
import type { Disclosure } from '../reading/disclosure.ts'
import { readPolicy } from '../reading/reading.ts'
import type { ClauseKind } from '../taxonomy/clause-kinds.ts'
import { createProseBuilder } from '../text/prose.ts'
import { createSource } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import type { Condition } from './condition.ts'
import type { DeclaredFacts } from './declared-facts.ts'
import { evaluateLaw } from './evaluate.ts'
import type { ReadingForLaws } from './grouped-reading.ts'
import type { Law, Requirement } from './law.ts'

/** A disclosure without its place: the place is the index of the statement it is given for. */
type Stated = Disclosure extends infer D
  ? D extends Disclosure
    ? Omit<D, 'span' | 'statement' | 'affirmed'> & { affirmed?: boolean }
    : never
  : never

interface Said {
  readonly text: string
  readonly states?: readonly Stated[]
  readonly kind?: ClauseKind
  readonly confidence?: number
}

/** A reading of one statement per clause, made by hand. */
function readingOf(said: readonly Said[], organization?: string): ReadingForLaws {
  const text = said.map((one) => one.text).join('\n')
  const source = createSource(text)
  const builder = createProseBuilder()
  builder.copy(text, 0)
  const starts = said.map((_, index) => said.slice(0, index).reduce((sum, one) => sum + one.text.length + 1, 0))
  const spanOf = (index: number): Span => {
    const start = starts[index] ?? 0
    return { start, end: start + (said[index]?.text.length ?? 0) }
  }
  const statements = said.map((one, index): Statement => {
    const span = spanOf(index)
    return {
      kind: 'sentence',
      span,
      prose: span,
      text: one.text,
      block: { type: 'paragraph', span, prose: span },
      clause: index,
    }
  })
  const clauses = statements.map(
    (statement, index): ClauseNode => ({
      id: `clause-${index}`,
      index,
      path: [],
      level: 0,
      span: statement.span,
      blocks: [statement.block],
      statements: [statement],
    }),
  )
  const policy: Policy = {
    format: 'text',
    source,
    prose: builder.build(),
    blocks: statements.map(({ block }) => block),
    sections: [],
    clauses,
    statements,
    links: [],
    marks: [],
    anchors: [],
    comments: [],
    problems: [],
  }
  return {
    policy,
    organization:
      organization === undefined ? undefined : { name: organization, span: { start: 0, end: organization.length }, aliases: [] },
    disclosures: said.flatMap(({ states = [] }, statement) =>
      states.map((disclosure): Disclosure => ({ affirmed: true, ...disclosure, span: spanOf(statement), statement })),
    ),
    kindsOf: ({ index }) => {
      const { kind, confidence = 0.9 } = said[index] ?? {}
      return kind === undefined ? [] : [{ kind, confidence }]
    },
  }
}

const REQUIREMENT: Requirement = {
  id: 'thing',
  citation: 'Art. 1',
  url: 'https://law.example/1',
  title: 'Thing',
  explanation: 'People need it.',
  severity: 'error',
  evidence: { disclosure: 'retention' },
  missing: { lacks: 'The policy does not tell the thing.', write: 'Tell it.' },
  example: 'The thing is told.',
}

function evaluate(requirement: Partial<Requirement>, reading: ReadingForLaws, facts?: DeclaredFacts) {
  const law: Law = {
    id: 'test-law',
    name: 'Test',
    citation: 'T',
    url: 'https://law.example',
    checked: { on: '2026-11-24', against: 'its text' },
    requirements: [{ ...REQUIREMENT, ...requirement }],
  }
  const [result] = evaluateLaw(law, reading, facts)
  if (result === undefined) throw new Error('no result')
  const { text } = reading.policy.source
  return { ...result, words: result.evidence.map(({ start, end }) => text.slice(start, end)) }
}

const holds = (condition: Condition, reading: ReadingForLaws, facts?: DeclaredFacts) =>
  evaluate({ evidence: condition }, reading, facts).status === 'present'

describe('evaluateLaw', () => {
  it('finds what is stated and shows the words', () => {
    const result = evaluate(
      {},
      readingOf([{ text: 'Hello.' }, { text: 'Logs go after a week.', states: [{ type: 'retention', period: 'P7D', vague: false }] }]),
    )
    expect(result).toMatchObject({ law: 'test-law', id: 'thing', citation: 'Art. 1', title: 'Thing', status: 'present' })
    expect(result.words).toEqual(['Logs go after a week.'])
  })

  it('says what is missing and what to write', () => {
    expect(evaluate({}, readingOf([{ text: 'Hello.' }]))).toMatchObject({
      status: 'missing',
      evidence: [],
      explanation: 'The policy does not tell the thing. Tell it.',
    })
  })

  it('names every element that lacks', () => {
    const elements = [
      { name: 'a period', condition: { disclosure: 'retention', where: { period: { stated: true } } }, write: 'Give one.' },
      { name: 'a criterion', condition: { disclosure: 'retention', where: { criteria: { stated: true } } }, write: 'Say which.' },
    ] as const
    const reading = readingOf([{ text: 'We keep data.', states: [{ type: 'retention', vague: true }] }])
    const result = evaluate({ elements }, reading)
    expect(result.status).toBe('partial')
    expect(result.explanation).toBe('The policy lacks a period and a criterion. Give one. Say which.')
    expect(result.words).toEqual(['We keep data.'])
  })

  it('asks for an element only where its condition holds', () => {
    const elements = [
      {
        name: 'a copy',
        when: { disclosure: 'transfer', where: { mechanism: 'scc' } },
        condition: { disclosure: 'contact' },
        write: 'Say where.',
      },
    ] as const
    const evidence = { disclosure: 'transfer' } as const
    const transfer = (mechanism: 'scc' | 'adequacy') =>
      readingOf([{ text: 'It goes to Japan.', states: [{ type: 'transfer', mechanism }] }])
    expect(evaluate({ evidence, elements }, transfer('scc')).status).toBe('partial')
    expect(evaluate({ evidence, elements }, transfer('adequacy')).status).toBe('present')
  })

  it('does not ask for what does not apply, and says why', () => {
    const appliesWhen = { condition: { disclosure: 'transfer' }, otherwise: 'Nothing is transferred.' } as const
    expect(evaluate({ appliesWhen }, readingOf([{ text: 'Hello.' }]))).toMatchObject({
      status: 'not-applicable',
      evidence: [],
      explanation: 'Nothing is transferred.',
    })
    const transferring = readingOf([{ text: 'It goes to Japan.', states: [{ type: 'transfer' }] }])
    expect(evaluate({ appliesWhen }, transferring).status).toBe('missing')
  })

  it('accepts what is stated even where the law would not ask for it', () => {
    const appliesWhen = { condition: { disclosure: 'transfer' }, otherwise: 'Nothing is transferred.' } as const
    const reading = readingOf([{ text: 'A week.', states: [{ type: 'retention', vague: false }] }])
    expect(evaluate({ appliesWhen }, reading).status).toBe('present')
  })

  it('shows wording that can be read either way', () => {
    const unclear = {
      when: {
        all: [
          { disclosure: 'retention', where: { vague: true } },
          { disclosure: 'retention', where: { vague: false } },
        ],
      },
      because: 'It says both.',
    } as const
    const reading = readingOf([
      { text: 'For a week.', states: [{ type: 'retention', vague: false }] },
      { text: 'As long as we like.', states: [{ type: 'retention', vague: true }] },
    ])
    const result = evaluate({ unclear }, reading)
    expect(result).toMatchObject({ status: 'unclear', explanation: 'It says both.' })
    expect(result.words).toEqual(['For a week.', 'As long as we like.'])
  })

  it('lists evidence once and in the order of the text', () => {
    const reading = readingOf([
      { text: 'Name.', states: [{ type: 'collects', data: [{ label: 'name' }] }] },
      {
        text: 'Kept.',
        states: [
          { type: 'retention', vague: true },
          { type: 'retention', vague: false },
        ],
      },
    ])
    const evidence = {
      any: [{ disclosure: 'retention' }, { disclosure: 'collects' }, { disclosure: 'retention', where: { vague: true } }],
    } as const
    expect(evaluate({ evidence }, reading).words).toEqual(['Name.', 'Kept.'])
  })
})

describe('conditions', () => {
  const denial = readingOf([{ text: 'We do not sell data.', states: [{ type: 'sale', practice: 'sale', affirmed: false }] }])

  it('take a denial for none unless they ask for it', () => {
    expect(holds({ disclosure: 'sale' }, denial)).toBe(false)
    expect(holds({ disclosure: 'sale', polarity: 'denied' }, denial)).toBe(true)
    expect(holds({ disclosure: 'sale', polarity: 'either' }, denial)).toBe(true)
  })

  it('test fields by value, choice and presence', () => {
    const reading = readingOf([{ text: 'You may see it.', states: [{ type: 'right', right: 'access' }] }])
    expect(holds({ disclosure: 'right', where: { right: 'access' } }, reading)).toBe(true)
    expect(holds({ disclosure: 'right', where: { right: 'erasure' } }, reading)).toBe(false)
    expect(holds({ disclosure: 'right', where: { right: { oneOf: ['erasure', 'access'] } } }, reading)).toBe(true)
    expect(holds({ disclosure: 'right', where: { means: { stated: true } } }, reading)).toBe(false)
    expect(holds({ disclosure: 'right', where: { right: 'access', means: { stated: false } } }, reading)).toBe(true)
  })

  it('look at each member of a list, and count an empty one as not given', () => {
    const reading = readingOf([
      { text: 'By e-mail.', states: [{ type: 'change-notice', means: ['email', 'posting'] }] },
      { text: 'Data.', states: [{ type: 'collects', data: [] }] },
    ])
    expect(holds({ disclosure: 'change-notice', where: { means: 'posting' } }, reading)).toBe(true)
    expect(holds({ disclosure: 'change-notice', where: { means: { oneOf: ['notice'] } } }, reading)).toBe(false)
    expect(holds({ disclosure: 'collects', where: { data: { stated: true } } }, reading)).toBe(false)
  })

  it('read the words of texts and of category labels', () => {
    const reading = readingOf([
      { text: 'Hosts.', states: [{ type: 'recipient', category: { label: 'hosting providers' } }] },
      { text: 'Others.', states: [{ type: 'controller', name: 'Fernbrook Ltd.' }] },
    ])
    expect(holds({ disclosure: 'recipient', where: { category: { says: ['provider*'] } } }, reading)).toBe(true)
    expect(holds({ disclosure: 'recipient', where: { category: { saysNone: ['third parties'] } } }, reading)).toBe(true)
    expect(holds({ disclosure: 'recipient', where: { category: { saysNone: ['hosting providers'] } } }, reading)).toBe(false)
    expect(holds({ disclosure: 'recipient', where: { name: { saysNone: ['anything'] } } }, reading)).toBe(false)
    expect(holds({ disclosure: 'controller', where: { name: { says: ['ltd'] } } }, reading)).toBe(true)
    expect(holds({ disclosure: 'controller', where: { name: { says: ['brook'] } } }, reading)).toBe(false)
  })

  it('see the kind of a clause where the reading is sure enough', () => {
    const reading = readingOf([{ text: 'Why we use it.', kind: 'use', confidence: 0.6 }])
    expect(holds({ clause: 'use' }, reading)).toBe(true)
    expect(holds({ clause: 'use', confidence: 0.7 }, reading)).toBe(false)
    expect(holds({ clause: 'sharing' }, reading)).toBe(false)
  })

  it('find one statement that has a phrase of each group', () => {
    const groups = [['copy', 'copies'], ['safeguard*']]
    expect(holds({ statement: groups }, readingOf([{ text: 'Ask for copies of the Safeguards.' }]))).toBe(true)
    expect(holds({ statement: groups }, readingOf([{ text: 'Ask for copies.' }, { text: 'We have safeguards.' }]))).toBe(false)
    expect(holds({ statement: groups }, readingOf([{ text: 'Photocopies of safeguards.' }]))).toBe(false)
  })

  it('read a list item with what introduces it', () => {
    const reading = readPolicy(parsePolicy('You can ask for a copy of:\n\n- the safeguards\n', { format: 'markdown' }))
    const result = evaluate({ evidence: { statement: [['copy'], ['safeguards']] } }, reading)
    expect(result.words).toEqual(['the safeguards'])
  })

  it('look for statements within clauses of a kind', () => {
    const reading = readingOf([{ text: 'Ask for a copy.', kind: 'transfers' }])
    expect(holds({ statement: [['copy']], within: ['transfers'] }, reading)).toBe(true)
    expect(holds({ statement: [['copy']], within: ['rights'] }, reading)).toBe(false)
  })

  it('know who publishes the policy', () => {
    const reading = readingOf([{ text: 'Fernbrook GmbH runs this.' }], 'Fernbrook GmbH')
    expect(holds({ organization: 'named' }, reading)).toBe(true)
    expect(holds({ organization: { says: ['gmbh'] } }, reading)).toBe(true)
    expect(holds({ organization: { says: ['ltd'] } }, reading)).toBe(false)
    expect(holds({ organization: 'named' }, denial)).toBe(false)
  })

  it('know declared facts, and nothing of those not declared', () => {
    expect(holds({ fact: 'hasDpo', is: false }, denial, { hasDpo: false })).toBe(true)
    expect(holds({ fact: 'hasDpo', is: false }, denial)).toBe(false)
    expect(holds({ not: { fact: 'hasDpo', is: false } }, denial)).toBe(true)
  })

  it('combine', () => {
    const sold: Condition = { disclosure: 'sale', polarity: 'denied' }
    const kept: Condition = { disclosure: 'retention' }
    expect(holds({ all: [sold, kept] }, denial)).toBe(false)
    expect(holds({ any: [sold, kept] }, denial)).toBe(true)
    expect(holds({ all: [sold, { not: kept }] }, denial)).toBe(true)
  })
})
