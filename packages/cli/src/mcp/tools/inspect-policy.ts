import { inspect, type Policy } from '@clausal/core'
import { z } from 'zod'
import { leftOffLine, shorten } from '../lists.ts'
import { LIMIT_INPUT, noticesOf, POLICY_INPUT, type PolicyText, readNamed, toPolicy } from '../policy-input.ts'
import { toQuote } from '../policy-words.ts'
import { LEFT_OFF, NOTICES, placeText, QUOTE, QUOTED_RANGE, quoted, quoteText, RANGE } from '../schemas.ts'
import type { Answer, Tool } from '../tool.ts'

const INPUT = z.strictObject({ ...POLICY_INPUT, ...LIMIT_INPUT })

const CLAUSE = z.object({
  id: QUOTE,
  heading: QUOTE.optional(),
  level: z.int(),
  kinds: z.array(z.object({ kind: z.string(), confidence: z.number() })),
  range: RANGE,
})

const DISCLOSURE = z
  .looseObject({
    type: z.string(),
    affirmed: z.boolean().describe('false where the text denies it.'),
    clause: QUOTE,
    ...QUOTED_RANGE.shape,
  })
  .describe('A typed fact the text states, with the words that state it. Names in it are words of the policy.')

const OUTPUT = z.object({
  title: QUOTE.nullable(),
  organization: QUOTE.nullable(),
  language: z.string().nullable(),
  dates: z.object({ effective: z.string().optional(), lastUpdated: z.string().optional() }),
  clauses: z.array(CLAUSE),
  clausesLeftOff: LEFT_OFF,
  disclosures: z.array(DISCLOSURE),
  disclosuresLeftOff: LEFT_OFF,
  terms: z.array(z.object({ term: QUOTE, meaning: QUOTE.optional(), uses: z.int() })),
  termsLeftOff: LEFT_OFF,
  references: z.array(
    z.object({ ...QUOTED_RANGE.shape, target: QUOTE.nullable().describe('Id of a clause; null where it leads nowhere.') }),
  ),
  referencesLeftOff: LEFT_OFF,
  notices: NOTICES,
})

interface Job {
  readonly policy: PolicyText
  readonly limit: number
}

const quotedOrNull = (text: string | null) => (text === null ? null : toQuote(text))

/** A fact with every text in it made printable and short. */
const toPrintableFact = (fact: object): Record<string, unknown> =>
  JSON.parse(JSON.stringify(fact), (_, value: unknown) => (typeof value === 'string' ? toQuote(value) : value))

function toAnswer(policy: Policy, limit: number): Answer {
  const { title, organization, language, dates, ...lists } = inspect(policy)
  const clauses = shorten(lists.clauses, limit)
  const disclosures = shorten(lists.disclosures, limit)
  const terms = shorten(lists.terms, limit)
  const references = shorten(lists.references, limit)
  const outline = clauses.shown.map(({ id, heading, level, kinds, range }) => ({
    id: toQuote(id),
    ...(heading === undefined ? {} : { heading: toQuote(heading) }),
    level,
    kinds: kinds.map(({ kind, confidence }) => ({ kind, confidence })),
    range,
  }))
  const facts = disclosures.shown.map((fact) => ({
    ...toPrintableFact(fact),
    type: fact.type,
    affirmed: fact.affirmed,
    clause: toQuote(fact.clause),
    ...quoted(policy, fact.range),
  }))
  const notices = noticesOf(policy)
  return {
    structured: {
      title: quotedOrNull(title),
      organization: quotedOrNull(organization),
      language,
      dates,
      clauses: outline,
      clausesLeftOff: clauses.leftOff,
      disclosures: facts,
      disclosuresLeftOff: disclosures.leftOff,
      terms: terms.shown.map(({ term, meaning, uses }) => ({
        term: toQuote(term),
        ...(meaning === undefined ? {} : { meaning: toQuote(meaning) }),
        uses: uses.length,
      })),
      termsLeftOff: terms.leftOff,
      references: references.shown.map(({ range, target }) => ({ ...quoted(policy, range), target: quotedOrNull(target) })),
      referencesLeftOff: references.leftOff,
      notices,
    },
    text: [
      `${lists.clauses.length} clauses, ${lists.disclosures.length} disclosures, ${lists.terms.length} terms, ${lists.references.length} references.`,
      ...notices,
      ...outline.map(({ heading, level, kinds, range }) => {
        const about = kinds.map(({ kind }) => kind).join(', ')
        return `${placeText(range)} clause, level ${level}${about === '' ? '' : `, ${about}`}${heading === undefined ? '' : ` ${quoteText(heading)}`}`
      }),
      ...leftOffLine(clauses.leftOff, 'clauses'),
      ...facts.map(({ type, affirmed, range, quote }) => `${placeText(range)} ${affirmed ? '' : 'denied: '}${type} ${quoteText(quote)}`),
      ...leftOffLine(disclosures.leftOff, 'disclosures'),
    ].join('\n'),
  }
}

/** What a policy says. */
export const INSPECT_POLICY: Tool<z.infer<typeof INPUT>, Job> = {
  name: 'inspect_policy',
  title: 'Read what a privacy policy says',
  description:
    'Reads a privacy policy clause by clause: the outline with what each clause is about, the facts it states (what is collected, for which purposes, who receives it, how long it is kept, which rights there are), defined terms and references; each with its place and the words there.',
  input: INPUT,
  output: OUTPUT,
  async prepare(args, files) {
    return { policy: await readNamed(args, files), limit: args.limit }
  },
  run: ({ policy, limit }) => toAnswer(toPolicy(policy), limit),
}
