import type { ClauseNode, Policy } from '../../../document/policy.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { toSourceSpan } from '../../../text/prose.ts'
import { createOverlapTest } from '../../overlap-test.ts'
import { defineRule } from '../../rule.ts'

/** Words for one thing, by what they are called together. Each pattern finds the words as a policy says them of itself or its data. */
const THINGS: readonly { readonly thing: string; readonly words: Readonly<Record<string, RegExp>> }[] = [
  {
    thing: 'data about the reader',
    words: {
      'personal data': /(?<![\p{L}-])personal data(?![\p{L}-]| (?:protection|act|breach))/giu,
      'personal information': /(?<![\p{L}-])personal information(?![\p{L}-]| (?:protection|act))/giu,
      'personally identifiable information': /(?<![\p{L}-])personally[ -]identifiable information(?![\p{L}-])/giu,
    },
  },
  {
    thing: 'this document',
    words: {
      'privacy policy': /\b(?:this|our|present) privacy policy\b/giu,
      'privacy notice': /\b(?:this|our|present) privacy notice\b/giu,
      'privacy statement': /\b(?:this|our|present) privacy statement\b/giu,
    },
  },
]
/** Whoever says that both are the same, or speaks in the words of a law, mixes nothing. */
const EQUATES =
  /["“”«»‘]|\b(?:also (?:called|known|referred)|or|definition|defined|means|same as|includes|collectively|third part(?:y|ies))\b/i
/** A part for one country uses the words of its law. */
const OF_A_PLACE =
  /\b(?:California|CCPA|CPRA|Virginia|Nevada|Colorado|consumers?|GDPR|EU|EEA|UK|Europe\w*|Brazil|LGPD|Canada|PIPEDA|Australia\w*|Japan|Korea|COPPA|PIPL|China|Colombia|United States|Civ\. Code|consumers)\b|\bU\.S\./
/** Said once, a word may be an accident worth hearing of; as often as the other, both are meant. */
const MOST_SHARE = 0.35
const FEWEST_OF_MAIN = 4

interface Use {
  readonly words: string
  readonly start: number
  readonly end: number
}

/** The clauses that speak of one country: by their headings or in any of their statements. */
function findPlaces({ clauses }: Policy): ReadonlySet<ClauseNode> {
  const isOfAPlace = ({ path, heading = '', statements }: ClauseNode) =>
    [heading, ...path, ...statements.map(({ text }) => text)].some((said) => OF_A_PLACE.test(said))
  return new Set(clauses.filter(isOfAPlace))
}

function usesOf(
  { statements, clauses }: Policy,
  words: Readonly<Record<string, RegExp>>,
  isElsewhere: (span: Use, clause: ClauseNode) => boolean,
): readonly Use[] {
  return statements.flatMap(({ text, prose, clause, kind }) => {
    const { [clause]: node } = clauses
    if (kind === 'row' || node === undefined || EQUATES.test(text)) return []
    return Object.entries(words).flatMap(([name, pattern]) =>
      [...text.matchAll(pattern)]
        .map(({ 0: found, index }) => ({ words: name, start: prose.start + index, end: prose.start + index + found.length }))
        .filter((use) => !isElsewhere(use, node)),
    )
  })
}

export default defineRule({
  id: 'terms/no-mixed-terms',
  description: 'Finds a second word for one thing, such as "personal information" in a policy about "personal data".',
  recommended: 'info',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    mixed:
      "'{words}' here, and '{main}' {count} times elsewhere, both for {thing}. Readers ask what the difference is. Use one word, or say that both mean the same.",
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const { defined } = readPolicy(policy).terms
    const isLinked = createOverlapTest(policy.links.map(({ prose }) => prose))
    const places = findPlaces(policy)
    for (const { thing, words } of THINGS) {
      const uses = usesOf(policy, words, (use, clause) => places.has(clause) || isLinked(use))
      const counts = Object.keys(words)
        .map((name) => ({ name, count: uses.filter((use) => use.words === name).length }))
        .sort((a, b) => b.count - a.count)
      const [main, ...others] = counts
      if (main === undefined || main.count < FEWEST_OF_MAIN) continue
      for (const { name, count } of others) {
        const first = uses.find((use) => use.words === name)
        // Two definitions make two things.
        const isOwnTerm = defined.some(({ term }) => term.toLowerCase() === name)
        if (first === undefined || isOwnTerm || count > main.count * MOST_SHARE) continue
        report({
          message: 'mixed',
          data: { words: name, main: main.name, count: main.count, thing },
          span: toSourceSpan(policy.prose, first),
        })
      }
    }
  },
})
