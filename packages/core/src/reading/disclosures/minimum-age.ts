import { overlaps } from '../../text/span.ts'
import type { DisclosureExtractor } from '../context.ts'
import type { Disclosure, MinimumAgeDisclosure } from '../disclosure.ts'
import { definePhrases } from '../phrases/table.ts'
import { stateAt } from './statement.ts'

const CHILD = definePhrases({
  child: [
    'child',
    'children',
    "children's",
    'minor~',
    'kids',
    'teen*',
    'anyone (under|below|younger)',
    '(individual~|person~|people|user~|those|persons|anyone) (who are)? (under|below|younger|aged)',
    'under the age',
    'younger than',
    'below the age',
  ],
  allowed: ['must be', 'at least', 'or older', 'and older', 'over the age', 'older than', 'eligible', 'have reached', 'attained'],
  restricted: [
    'not (directed|intended|aimed|designed|targeted|marketed|offered|meant|addressed|address)',
    'do not (knowingly)? (collect|solicit|market|address|allow|permit|target)',
    'not (knowingly|use|register|permitted|allowed)',
    'knowingly',
    'may not',
    'are prohibited',
    'restricted',
    'does not address',
    'never knowingly',
    'nor do we',
  ],
  parental: [
    'parent* ..3 (consent|permission|approval|authori*)',
    '(consent|permission|authori*|approval) ..6 (parent~|guardian~|parental)',
    '(parent~|guardian~) ..4 (consent~|permission|approve~)',
  ],
})

/** Beside a word for children a bare number is an age. */
const BARE = /\b(?:under|below|over)\s(1\d|2[01])\b(?![ -](?:days?|months?|weeks?))/g
const LOWEST = 10
const HIGHEST = 21

/** From which age the service may be used (COPPA, Art. 8 GDPR). One disclosure for each age and clause. */
export const MINIMUM_AGE: DisclosureExtractor = {
  tables: [CHILD],
  extract(context): Disclosure[] {
    const found: MinimumAgeDisclosure[] = []
    const seen = new Set<string>()
    for (const statement of context.statements) {
      const cues = context.hits(CHILD, statement)
      if (!cues.some((hit) => hit.key !== 'parental')) continue
      const ages = context.ages(statement).filter((one) => one.age >= LOWEST && one.age <= HIGHEST)
      const offset = statement.statement.prose.start
      for (const match of statement.statement.text.matchAll(BARE)) {
        const span = { start: offset + match.index, end: offset + match.index + match[0].length }
        if (!ages.some((one) => overlaps(one.span, span))) ages.push({ age: Number(match[1]), span })
      }
      ages.sort((a, b) => a.span.start - b.span.start)
      const first = ages[0]
      if (first === undefined) continue
      const values = [...new Set(ages.map((one) => one.age))]
      const [age, other] = values
      if (age === undefined) continue
      const key = `${statement.statement.clause} ${age}`
      if (seen.has(key)) continue
      seen.add(key)
      const alternative = values.length === 2 && first.to === undefined ? other : undefined
      const last = ages.at(-1) ?? first
      found.push({
        type: 'minimum-age',
        age,
        ...(alternative === undefined ? {} : { alternative }),
        ...(cues.some((hit) => hit.key === 'parental') ? { parentalConsent: true } : {}),
        ...stateAt(context, statement, { start: first.span.start, end: last.span.end }),
      })
    }
    return found
  },
}
