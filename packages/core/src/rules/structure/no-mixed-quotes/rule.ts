import type { Policy } from '../../../document/policy.ts'
import { toSourceSpan } from '../../../text/prose.ts'
import { createOverlapTest } from '../../overlap-test.ts'
import { defineRule, type Edit } from '../../rule.ts'

/** Double quotation marks, and apostrophes between letters. Behind a digit they are inches or feet. */
const FORMS = [
  { name: 'quotation marks', straight: /(?<!\d)"/g, curly: /[“”]/g, toStraight: '"' },
  { name: 'apostrophes', straight: /(?<=\p{L})'(?=\p{L})/gu, curly: /(?<=\p{L})’(?=\p{L})/gu, toStraight: "'" },
] as const

type Form = (typeof FORMS)[number]

/** What stands before an opening quotation mark: nothing, white space, a bracket or a dash. */
const BEFORE_OPENING = /[\s([{—–/-]/

/** The curly form of a straight mark, by what stands before it. */
function toCurly({ name }: Form, before: string): string {
  if (name === 'apostrophes') return '’'
  return before === '' || BEFORE_OPENING.test(before) ? '“' : '”'
}

/** Makes a search for marks as they stand in the source: none that an entity writes, and none in code or links. */
function createSearch({ prose, source, marks, links }: Policy): (form: RegExp) => readonly Edit[] {
  const isKept = createOverlapTest([...marks.filter(({ type }) => type === 'code'), ...links].map(({ span }) => span))
  return (form) =>
    [...prose.text.matchAll(form)].flatMap(({ 0: mark, index }) => {
      const span = toSourceSpan(prose, { start: index, end: index + mark.length })
      return isKept(span) || source.text.slice(span.start, span.end) !== mark ? [] : [{ span, text: prose.text.slice(index - 1, index) }]
    })
}

export default defineRule({
  id: 'structure/no-mixed-quotes',
  description: 'Finds policies that mix straight and curly quotation marks or apostrophes.',
  recommended: 'off',
  fixable: true,
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    mixed:
      '{straight} {name} are straight here and {curly} are curly. The mix shows where text was pasted, and a search for a quoted term misses half of it. Use one form.',
  },
  check({ policy, report }) {
    const search = createSearch(policy)
    for (const form of FORMS) {
      const straight = search(form.straight)
      const curly = search(form.curly)
      const fewer = straight.length < curly.length ? straight : curly
      const [first] = fewer
      if (first === undefined) continue
      // `text` of what was found is the character before it.
      const fix = fewer.map(({ span, text }) => ({ span, text: fewer === curly ? form.toStraight : toCurly(form, text) }))
      report({ message: 'mixed', data: { name: form.name, straight: straight.length, curly: curly.length }, span: first.span, fix })
    }
  },
})
