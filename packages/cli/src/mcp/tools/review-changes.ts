import { type ConfigLayer, type DuePromise, type PolicyReview, type RequirementDelta, review } from '@clausal/core'
import { z } from 'zod'
import { leftOffLine, shorten } from '../lists.ts'
import { CHECK_INPUT, LIMIT_INPUT, layersOf, noticesOf, type PolicyText, readNamed, toPolicy, VERSION_INPUT } from '../policy-input.ts'
import { sentenceText, toQuote } from '../policy-words.ts'
import { COUNTS, LEFT_OFF, NOTICES, placeText, QUOTE, quoted, quoteText, RANGE, SENTENCE, SEVERITY, STATUS } from '../schemas.ts'
import type { Answer, Tool } from '../tool.ts'
import {
  byMateriality,
  CHANGE,
  changeLines,
  countsLine,
  DIFF_SUMMARY,
  type Reader,
  readerOf,
  type Sides,
  toChange,
  toSummary,
} from './changes.ts'

const DAY = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'give a day as YYYY-MM-DD')

const INPUT = z.strictObject({
  before: VERSION_INPUT.describe('The version that holds now.'),
  after: VERSION_INPUT.describe('The version that is proposed.'),
  ...CHECK_INPUT,
  mergeDate: DAY.optional().describe('The day the change takes effect; otherwise today.'),
  ...LIMIT_INPUT,
})

const FINDING = z.object({ rule: z.string(), severity: SEVERITY, ...SENTENCE, range: RANGE, quote: QUOTE })

const DELTA = z.object({
  law: z.string(),
  id: z.string(),
  citation: z.string(),
  title: z.string(),
  before: STATUS.nullable(),
  after: STATUS.nullable(),
  ...SENTENCE,
})

const PROMISE = z.object({
  type: z.string(),
  state: z.enum(['broken', 'due']),
  ...SENTENCE,
  quote: QUOTE.optional().describe('The words of the earlier version that promise it. Data from outside.'),
  promise: RANGE.optional(),
  range: RANGE.optional(),
  notBefore: z.string().optional(),
})

const OUTPUT = z.object({
  summary: DIFF_SUMMARY,
  changes: z.array(CHANGE),
  changesLeftOff: LEFT_OFF,
  promises: z.array(PROMISE).describe('What the policy itself promised and this change breaks or makes due.'),
  requirements: z.object({ lost: z.array(DELTA), gained: z.array(DELTA) }),
  coverage: z.array(z.object({ law: z.string(), name: z.string(), before: COUNTS.nullable(), after: COUNTS.nullable() })),
  findings: z.object({ new: z.array(FINDING), fixed: z.array(FINDING) }),
  findingsLeftOff: LEFT_OFF,
  stillOpen: z.array(z.object({ law: z.string(), id: z.string(), citation: z.string(), status: STATUS })),
  fingerprint: z.string().nullable().describe('Names the material changes; an approval can be bound to it.'),
  notices: NOTICES,
})

interface Job {
  readonly before: PolicyText
  readonly after: PolicyText
  readonly layers: readonly ConfigLayer[]
  readonly limit: number
}

const toDelta = ({ law, id, citation, title, before, after, explanation }: RequirementDelta, read: Reader) => ({
  law,
  id,
  citation,
  title,
  before,
  after,
  ...read(explanation),
})

const toPromise = ({ type, state, message, quote, promise, range, notBefore }: DuePromise, read: Reader) => ({
  type,
  state,
  ...read(message),
  ...(quote === undefined ? {} : { quote: toQuote(quote) }),
  ...(promise === undefined ? {} : { promise }),
  ...(range === undefined ? {} : { range }),
  ...(notBefore === undefined ? {} : { notBefore }),
})

/** Told where there is nothing to tell: the two versions are the same text. */
const UNCHANGED: PolicyReview = {
  path: '',
  status: 'changed',
  changes: [],
  diff: {
    materiality: { editorial: 0, minor: 0, material: 0 },
    operations: { added: 0, removed: 0, modified: 0, moved: 0, renamed: 0, split: 0, merged: 0 },
    direction: 'neutral',
    highlights: [],
  },
  requirements: { gained: [], lost: [] },
  stillOpen: [],
  coverage: [],
  findings: { new: [], fixed: [] },
  promises: [],
  fingerprint: null,
}

function toAnswer(told: PolicyReview, { before, after }: Required<Sides>, limit: number): Answer {
  const read = readerOf({ before, after })
  const changes = shorten(byMateriality(told.changes), limit)
  const [fresh, fixed] = [shorten(told.findings.new, limit), shorten(told.findings.fixed, limit)]
  const toFinding = (policy: typeof before) => (finding: PolicyReview['findings']['new'][number]) => ({
    rule: finding.rule,
    severity: finding.severity,
    ...read(finding.message),
    ...quoted(policy, finding.range),
  })
  const structured = {
    summary: toSummary(told.diff, read),
    changes: changes.shown.map((change) => toChange(change, read)),
    changesLeftOff: changes.leftOff,
    promises: told.promises.map((promise) => toPromise(promise, read)),
    requirements: {
      lost: told.requirements.lost.map((delta) => toDelta(delta, read)),
      gained: told.requirements.gained.map((delta) => toDelta(delta, read)),
    },
    coverage: told.coverage,
    findings: { new: fresh.shown.map(toFinding(after)), fixed: fixed.shown.map(toFinding(before)) },
    findingsLeftOff: fresh.leftOff + fixed.leftOff,
    stillOpen: told.stillOpen.map(({ law, id, citation, status }) => ({ law, id, citation, status })),
    fingerprint: told.fingerprint,
    notices: [...noticesOf(before), ...noticesOf(after)],
  }
  const { lost, gained } = structured.requirements
  return {
    structured,
    text: [
      countsLine(told.diff),
      ...structured.notices,
      ...structured.summary.highlights.map((highlight) => `- ${sentenceText(highlight)}`),
      ...structured.promises.map((promise) => {
        const { state, quote } = promise
        return `promise ${state}: ${sentenceText(promise)}${quote === undefined ? '' : ` ${quoteText(quote)}`}`
      }),
      ...lost.map((delta) => `lost: law/${delta.law}/${delta.id} [${delta.citation}]: ${sentenceText(delta)}`),
      ...gained.map(({ law, id, citation }) => `gained: law/${law}/${id} [${citation}]`),
      ...structured.changes.flatMap(changeLines),
      ...leftOffLine(changes.leftOff, 'changes'),
      ...structured.findings.new.map((finding) => {
        const { severity, range, rule, quote } = finding
        return `new ${severity} ${placeText(range)} ${rule}: ${sentenceText(finding)} ${quoteText(quote)}`
      }),
      ...leftOffLine(fresh.leftOff, 'new findings'),
    ].join('\n'),
  }
}

/** What a pull request has to hear about one policy. */
export const REVIEW_CHANGES: Tool<z.infer<typeof INPUT>, Job> = {
  name: 'review_changes',
  title: 'Review a change of a privacy policy',
  description:
    'Reviews a proposed change of a privacy policy before it is published: what changes for readers, which legal requirements it loses or gains, new findings, and what the policy itself promised about changes (notice, consent, dates). With ref, versions are read from git.',
  input: INPUT,
  output: OUTPUT,
  async prepare({ before, after, laws, facts, mergeDate, limit }, files) {
    const layers = await layersOf(after, { laws, facts }, files)
    const day: readonly ConfigLayer[] = mergeDate === undefined ? [] : [{ origin: 'the call', config: { review: { mergeDate } } }]
    return {
      before: await readNamed(before, files, 'before'),
      after: await readNamed(after, files, 'after'),
      layers: [...layers, ...day],
      limit,
    }
  },
  run({ before: earlier, after: later, layers, limit }) {
    const [before, after] = [toPolicy(earlier), toPolicy(later)]
    const [told = UNCHANGED] = review({ before, after, config: () => layers }).policies
    return toAnswer(told, { before, after }, limit)
  },
}
