import { createPartFact } from '../../../document/clause-fact.ts'
import { partsOf } from '../../../document/clause-parts.ts'
import type { Policy } from '../../../document/policy.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { createStatementFact } from '../../../reading/search.ts'
import { matchesOf } from '../../../text/matches.ts'
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

/** Every word for a thing has one of these in it. */
const IN_EVERY_WORD = /person|privacy/i

/** Whether a clause speaks of one country: by its headings or in any of its statements. */
const isOfAPlace = createPartFact(({ clause: { path, heading = '', statements } }) =>
  [heading, ...path, ...statements.map(({ text }) => text)].some((said) => OF_A_PLACE.test(said)),
)

/** The words for the things that each statement uses, at their places in it. */
const usesIn = createStatementFact(({ kind, text }): readonly Use[] => {
  if (kind === 'row' || !IN_EVERY_WORD.test(text) || EQUATES.test(text)) return []
  return THINGS.flatMap(({ words }) =>
    Object.entries(words).flatMap(([name, pattern]) =>
      matchesOf(text, pattern).map(({ 0: found, index }) => ({ words: name, start: index, end: index + found.length })),
    ),
  )
})

/** The words for the things that the policy uses at large, at their places in its prose. */
function usesAtLarge(policy: Policy): readonly Use[] {
  const isLinked = createOverlapTest(policy.links.map(({ prose }) => prose))
  const parts = partsOf(policy)
  const uses = usesIn(policy)
  return policy.statements.flatMap(({ prose, clause }, index) => {
    const [used, part] = [uses[index] ?? [], parts[clause]]
    if (used.length === 0 || part === undefined || isOfAPlace(part)) return []
    return used
      .map(({ words, start, end }) => ({ words, start: prose.start + start, end: prose.start + end }))
      .filter((use) => !isLinked(use))
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
    const uses = usesAtLarge(policy)
    for (const { thing, words } of THINGS) {
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
