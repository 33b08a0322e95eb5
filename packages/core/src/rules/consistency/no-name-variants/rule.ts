import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { keepByText } from '../../../text/keep-by-text.ts'
import { matchesOf } from '../../../text/matches.ts'
import { toSourceSpan } from '../../../text/prose.ts'
import { createOverlapTest } from '../../overlap-test.ts'
import { defineRule } from '../../rule.ts'

/** Legal forms of one country, of which a company has one. Abroad, a sister company has the same name and another form. */
const FORMS: readonly (readonly string[])[] = [
  ['Inc', 'LLC', 'Corp', 'Corporation', 'Incorporated', 'LLP'],
  ['Ltd', 'Limited', 'PLC', 'plc'],
  ['GmbH', 'AG', 'UG', 'KG'],
]
/** Ways to write one form. */
const SAME: Readonly<Record<string, string>> = { incorporated: 'inc', corporation: 'corp', limited: 'ltd' }
const ANY_FORM = new RegExp(`,? (?:${FORMS.flat().join('|')})\\.?$`, 'u')
/** Shorter names are found inside other words. */
const FEWEST_LETTERS = 4
const FEWEST_USES = 3

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const lettersOf = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, '')

/** The same letters in another case, with or without spaces between them; not inside an address or another name. */
const spellingsOf = keepByText(
  (letters) =>
    new RegExp(`(?<![\\p{L}\\p{N}@./_#-])${[...letters].map(escaped).join('[ -]?')}(?![\\p{L}\\p{N}@_/]|[.-][\\p{L}\\p{N}])`, 'giu'),
  16,
)

/** Whether it is written as names are: capitals where words begin, but not throughout, which is emphasis. */
const isName = (written: string) =>
  written !== written.toUpperCase() && written.split(/[ -]/).every((word) => /^[\p{Lu}\p{N}]/u.test(word) || !/^\p{Ll}{2}/u.test(word))

interface Written {
  readonly text: string
  readonly start: number
}

/** How often each is written, the most frequent first. */
function rank(written: readonly Written[]): readonly { readonly text: string; readonly uses: readonly Written[] }[] {
  const groups = new Map<string, Written[]>()
  for (const one of written) groups.set(one.text, [...(groups.get(one.text) ?? []), one])
  return [...groups].map(([text, uses]) => ({ text, uses })).sort((a, b) => b.uses.length - a.uses.length)
}

export default defineRule({
  id: 'consistency/no-name-variants',
  description: 'Finds policies that write the name of their own organization in two ways.',
  recommended: 'info',
  suggests: true,
  sources: [{ citation: 'GDPR Art. 13(1)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13' }],
  messages: {
    spelling: "'{variant}' here, '{name}' {count} times elsewhere. Readers ask whether it is another company. Write the name in one way.",
    form: "'{variant}' here, '{name}' elsewhere. These would be two companies, and only one can be responsible. Give the name as it is registered.",
  },
  check({ policy, report }) {
    const { organization } = readPolicy(policy)
    if (!isRead(policy) || organization === undefined) return
    const base = organization.name.replace(ANY_FORM, '')
    const letters = lettersOf(base)
    if (letters.length < FEWEST_LETTERS || ANY_FORM.test(base)) return
    const { text } = policy.prose
    const isKept = createOverlapTest([...policy.links, ...policy.marks.filter(({ type }) => type === 'code')].map(({ prose }) => prose))
    const span = ({ text: words, start }: Written) => ({ start, end: start + words.length })
    const written = matchesOf(text, spellingsOf(letters)).map(({ 0: words, index }) => ({ text: words, start: index }))
    const [main, ...variants] = rank(written.filter((one) => isName(one.text)))
    if (main === undefined || main.uses.length < FEWEST_USES) return
    for (const { text: variant, uses } of variants) {
      const own = uses.filter((use) => !isKept(span(use)))
      const [first] = own
      // As often as the other it is a name of its own, such as that of the product.
      if (first === undefined || uses.length * 2 > main.uses.length) continue
      report({
        message: 'spelling',
        data: { variant, name: main.text, count: main.uses.length },
        span: toSourceSpan(policy.prose, span(first)),
        suggestions: [
          {
            title: `Write '${main.text}'`,
            edits: own.map((use) => ({ span: toSourceSpan(policy.prose, span(use)), text: main.text })),
          },
        ],
      })
    }
    for (const forms of FORMS) {
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(main.text)},? (${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
      const named = matchesOf(text, pattern).map(({ 0: words, 1: form = '', index }) => {
        const lower = form.toLowerCase()
        return { text: SAME[lower] ?? lower, words, start: index }
      })
      const [first] = named
      const other = named.find((one) => one.text !== first?.text)
      if (first !== undefined && other !== undefined)
        report({
          message: 'form',
          data: { variant: other.words, name: first.words },
          span: toSourceSpan(policy.prose, { start: other.start, end: other.start + other.words.length }),
        })
    }
  },
})
