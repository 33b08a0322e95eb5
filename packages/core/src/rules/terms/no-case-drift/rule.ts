import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { otherNumber } from '../../../reading/terms.ts'
import { matchesOf } from '../../../text/matches.ts'
import { toSourceSpan } from '../../../text/prose.ts'
import { lineAt } from '../../../text/source.ts'
import { createOverlapTest } from '../../overlap-test.ts'
import { defineRule } from '../../rule.ts'

/** Two words and more, all with a capital: a single word means the ordinary thing as often. */
const CAPITALISED = /^\p{Lu}[\p{Ll}-]{1,30}(?: \p{Lu}[\p{Ll}-]{1,30}){1,4}$/u
/** Where a law or another document speaks, the words are its own. */
const OF_OTHERS = /["“”«»]|\b(?:as defined|means|known as|referred to as|definition)\b/i
/** Documents of others have the same names; only "this" and "our" point at the defined one. */
const DOCUMENT = /(?:Policy|Notice|Statement|Terms|Agreement)$/
const OWN_BEFORE = /\b(?:this|our|the present)\s$/i
/** "Internet service provider", "third-party service providers", "personal data protection act": others than those defined. */
const WITHIN_OTHER_BEFORE = /\b(?:internet|network|telephone|third[- ]party|other)\s$/i
const WITHIN_OTHER_BEHIND = /^\s(?:protection|act|breach|security laws?)\b/i
/** A term used so seldom as it is defined is hardly one. */
const FEWEST_USES = 2
const AROUND = 24

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

export default defineRule({
  id: 'terms/no-case-drift',
  description: 'Finds defined terms that are written without their capitals elsewhere.',
  recommended: 'off',
  suggests: true,
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    drift:
      "'{term}' is defined on line {line}, but stands here without its capitals ({count} in all). Nobody can tell whether the defined meaning is meant there. Write the term as it is defined.",
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const { terms, organization } = readPolicy(policy)
    const { defined, uses } = terms
    // "The Service Provider" that is the organization itself, beside service providers that are not.
    const own = new Set(organization?.aliases)
    const isLinkOrCode = createOverlapTest(
      [...policy.links, ...policy.marks.filter(({ type }) => type === 'code')].map(({ prose }) => prose),
    )
    for (const { term, span, statement } of defined) {
      if (!CAPITALISED.test(term) || own.has(term) || uses.filter((use) => use.term === term).length < FEWEST_USES) continue
      const lower = [term, otherNumber(term)].map((form) => escaped(form.toLowerCase())).sort((a, b) => b.length - a.length)
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${lower.join('|')})(?![\\p{L}\\p{N}-])`, 'gu')
      const isMeant = (before: string, behind: string) =>
        (!DOCUMENT.test(term) || OWN_BEFORE.test(before)) && !WITHIN_OTHER_BEFORE.test(before) && !WITHIN_OTHER_BEHIND.test(behind)
      const drifted = policy.statements.flatMap(({ kind, text, prose }, index) =>
        kind === 'row' || index === statement || OF_OTHERS.test(text)
          ? []
          : matchesOf(text, pattern).flatMap(({ 0: words, index: at }) => {
              const place = { start: prose.start + at, end: prose.start + at + words.length }
              const isTerm = isMeant(text.slice(Math.max(0, at - AROUND), at), text.slice(at + words.length, at + words.length + AROUND))
              return isTerm && !isLinkOrCode(place) ? [{ words, span: toSourceSpan(policy.prose, place) }] : []
            }),
      )
      const [first] = drifted
      if (first === undefined) continue
      const edits = drifted.map((drift) => ({
        span: drift.span,
        text: drift.words.replace(/(?<![\p{L}-])\p{Ll}/gu, (letter) => letter.toUpperCase()),
      }))
      report({
        message: 'drift',
        data: { term, line: lineAt(policy.source, span.start), count: drifted.length },
        span: first.span,
        suggestions: [{ title: `Write it as '${term}' ${drifted.length === 1 ? 'here' : `in all ${drifted.length} places`}`, edits }],
      })
    }
  },
})
