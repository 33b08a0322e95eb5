import type { DisclosureExtractor, ReadingContext, StatementReading } from '../context.ts'
import type { LegitimateInterestDisclosure } from '../disclosure.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { READERS } from '../scope/words.ts'
import { categoryOf, PURPOSE } from '../vocabulary.ts'
import { readEachOutsideTables } from './read-each.ts'
import { stateAt, underHeading, wordAt } from './statement.ts'

const INTEREST = definePhrases({
  interest: ['legitimate (business|commercial)? interest~', 'overriding interest~', 'justified interest~'],
  /** Only where legitimate interests are the subject. */
  short: ['(our|their|its) (own)? interest~ (in|to|that)', '(customers|users|clients|partners) interest~ in'],
})

/** What follows "legitimate interests" when it names them. */
const NAMED_AFTER =
  /^[\s,(:–-]{0,4}(?:(?:here |in this )?(?:pursued )?(?:by (?:us|the controller|our company) )?(?:in|of|to|for|include|includes|including|such as|lies? in|consists? (?:in|of)|being|are|is|namely|i\.e\.|e\.g\.|for example|which (?:are|is|include)|that is)[\s,:]{1,3}|(?<=[:(] ?))(?:(?:to|in|of|is|are|the) )?([^.;]{4,240})/i
/** Where the naming ends and the sentence goes on to something else. */
const GOES_ON =
  /(?<!\b(?:know|knowing|learn|learning|see|seeing|understand|understanding|find out|finding out)),? (?:which|who)\b|,? (?:and|or) (?:(?:with |on )?your consent|where|when|if|we\b|do(?:es)? not|are not|your (?:interests|rights))|,? (?:provided|unless|except|except where|where|when|if|as long as|so long as|are not|do not|that are|and do)\b/i
const NO_INTEREST =
  /^(?:art(?:icle)?\b.{0,240}|public interest.{0,240}|us|our|we|ours|(?:the )?company|a third party|third parties|you|your|by us|(?:the )?controller|others)\b[^a-z]{0,20}(?:or (?:a third party|third parties|those of[^,]{0,240}|others))?\W{0,20}$/i

/** A sentence of its own behind a colon, or a pronoun. */
const GOES_ON_OTHERWISE = /^(?:(?:we|you|i|it|our processing|this processing) (?!\w+ing\b)|(?:doing|do) so\b|so doing\b|keeping$)/i

/** The interest that the text behind "legitimate interests" names. */
export function interestAfter(text: string): string | undefined {
  const named = NAMED_AFTER.exec(text)?.[1]
  if (named === undefined) return undefined
  const end = named.search(GOES_ON)
  const interest = (end < 0 ? named : named.slice(0, end)).replace(/(?<![\s,)])[\s,)]+$/, '').trim()
  return interest.length > 3 && !NO_INTEREST.test(interest) && !GOES_ON_OTHERWISE.test(interest) ? interest : undefined
}

const INTERESTS_HEADING = /legitimate interest/

/** Whether the heading, or a statement that leads up to this one, speaks of legitimate interests. */
function isSubject(context: ReadingContext, statement: StatementReading): boolean {
  if (underHeading(statement, INTERESTS_HEADING)) return true
  return [statement, context.statements[statement.index - 1]].some(
    (one) =>
      one !== undefined &&
      one.statement.clause === statement.statement.clause &&
      context.hits(INTEREST, one).some((hit) => hit.key === 'interest'),
  )
}

/** "Shoppers have a legitimate interest", "your legitimate interests": not an interest that data is processed for. */
function isOfOthers(context: ReadingContext, { first }: Hit): boolean {
  const before = wordAt(context, first - 1)
  if (before === 'your') return true
  const has = before === 'a' || before === 'an' ? first - 2 : first - 1
  return /^(?:have|has|had)$/.test(wordAt(context, has)) && READERS.has(wordAt(context, has - 1))
}

/** Purposes that name a legal basis of their own. */
const OTHER_BASIS: ReadonlySet<string> = new Set(['contract performance', 'legal compliance'])

function readStatement(context: ReadingContext, statement: StatementReading): LegitimateInterestDisclosure[] {
  const found: LegitimateInterestDisclosure[] = []
  const { prose } = statement.statement
  for (const hit of context.hits(INTEREST, statement)) {
    const begin = hit.key === 'short' ? (context.tokens.starts[hit.last] ?? hit.end) - 1 : hit.end
    const after = context.text({ start: begin, end: prose.end })
    const interest = interestAfter(after)
    const assertion = context.assertionOf(statement, hit.first)
    if (isOfOthers(context, hit)) continue
    if (hit.key === 'short' && !isSubject(context, statement)) continue
    if (interest !== undefined) {
      const start = begin + after.indexOf(interest)
      found.push({
        type: 'legitimate-interest',
        interest,
        ...stateAt(context, statement, { start: hit.start, end: start + interest.length }, assertion),
      })
      continue
    }
    // "We use it to improve the service (our legitimate interest)": what it is used for is the interest.
    const purpose = context
      .hits(PURPOSE, statement)
      .filter((one) => one.end <= hit.start)
      .at(-1)
    // "To perform our contract and for our legitimate interests": another basis.
    if (
      purpose !== undefined &&
      !OTHER_BASIS.has(purpose.key) &&
      !/;|\bwhere\b|\b(?:and|or)(?:\/or)? (?:for|in|to|on|our|as)\b|\b(?:other|another)\b/i.test(
        context.text({ start: purpose.end, end: hit.start }),
      ) &&
      /\b(?:our|the|we have an?|based on|on the basis of)\b|\($/i.test(context.text({ start: purpose.end, end: hit.start }))
    ) {
      found.push({
        type: 'legitimate-interest',
        interest: categoryOf(purpose).label,
        ...stateAt(context, statement, { start: purpose.start, end: hit.end }, assertion),
      })
    }
  }
  if (found.length === 0 && statement.introduction !== undefined && statement.statement.kind === 'item') {
    const cue = context.hits(INTEREST, statement.introduction).at(-1)
    if (cue !== undefined) {
      const interest = statement.statement.text.replace(/(?<![.;,])[.;,]+$/, '')
      found.push({ type: 'legitimate-interest', interest, ...stateAt(context, statement, prose, context.introducedBy(statement) ?? {}) })
    }
  }
  return found
}

/** Which legitimate interests are pursued (Art. 13(1)(d) GDPR). */
export const LEGITIMATE_INTEREST: DisclosureExtractor = {
  tables: [INTEREST, PURPOSE],
  cues: [INTEREST],
  extract: (context) => readEachOutsideTables(context, readStatement),
}
