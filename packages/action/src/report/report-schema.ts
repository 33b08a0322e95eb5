import type { Review } from '@clausal/core'
import * as v from 'valibot'

/** Nothing in a report is longer: it comes from a run that a stranger's code may have shaped. */
const MOST = 20_000

const Text = v.pipe(v.string(), v.maxLength(20_000))
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))
const list = <T extends v.GenericSchema>(schema: T) => v.pipe(v.array(schema), v.maxLength(MOST), v.readonly())
const Commit = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/))
const Fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-f]{1,64}$/))
const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))

const Position = v.object({ offset: Count, line: Count, column: Count })
const Range = v.object({ start: Position, end: Position })
const ClauseRef = v.object({ id: Text, heading: v.exactOptional(Text), range: Range })
const Materiality = v.picklist(['editorial', 'minor', 'material'])
const Direction = v.picklist(['reader', 'organization', 'neutral', 'mixed'])
const Status = v.picklist(['present', 'partial', 'missing', 'unclear', 'not-applicable'])
const Severity = v.picklist(['error', 'warning', 'info'])

const Shift = v.object({
  type: v.picklist([
    'polarity',
    'modality',
    'quantity',
    'retention',
    'age',
    'notice-period',
    'date',
    'legal-basis',
    'right',
    'recipient',
    'data',
    'purpose',
    'sale',
    'contact',
    'organization',
    'transfer',
    'scope',
  ]),
  before: v.nullable(Text),
  after: v.nullable(Text),
  direction: Direction,
  beforeRange: v.exactOptional(Range),
  afterRange: v.exactOptional(Range),
  message: Text,
})

const RedlineLine = v.object({
  type: v.picklist(['same', 'formatting', 'changed', 'added', 'removed', 'moved-in', 'moved-out']),
  part: v.picklist(['heading', 'sentence', 'item', 'row']),
  runs: list(v.object({ type: v.picklist(['same', 'removed', 'added']), text: v.pipe(v.string(), v.maxLength(1_000_000)) })),
  before: v.exactOptional(Range),
  after: v.exactOptional(Range),
  links: v.exactOptional(v.object({ before: list(Text), after: list(Text) })),
  counterpart: v.exactOptional(Text),
})

const Operation = v.picklist(['added', 'removed', 'modified', 'moved', 'renamed', 'split', 'merged'])

const Change = v.object({
  operations: list(Operation),
  before: list(ClauseRef),
  after: list(ClauseRef),
  kinds: v.pipe(
    v.array(v.looseObject({ kind: Text, confidence: v.number() })),
    v.maxLength(100),
    v.transform(() => []),
  ),
  materiality: Materiality,
  direction: Direction,
  shifts: list(Shift),
  reasons: list(v.object({ row: Text, materiality: Materiality, text: Text })),
  redline: list(RedlineLine),
  fingerprint: Fingerprint,
})

const DiffSummary = v.object({
  materiality: v.object({ editorial: Count, minor: Count, material: Count }),
  operations: v.object({
    added: Count,
    removed: Count,
    modified: Count,
    moved: Count,
    renamed: Count,
    split: Count,
    merged: Count,
  }),
  direction: Direction,
  highlights: list(Text),
})

const Requirement = v.object({
  law: Text,
  id: Text,
  citation: Text,
  title: Text,
  status: Status,
  evidence: list(Range),
  explanation: Text,
})

const RequirementDelta = v.object({
  law: Text,
  id: Text,
  citation: Text,
  title: Text,
  before: v.nullable(Status),
  after: v.nullable(Status),
  evidence: list(Range),
  evidenceIn: v.picklist(['before', 'after']),
  explanation: Text,
})

const Counts = v.object({ present: Count, partial: Count, unclear: Count, missing: Count, 'not-applicable': Count })
const LawCoverage = v.object({ law: Text, name: Text, before: v.nullable(Counts), after: v.nullable(Counts) })

/** Fixes and suggestions have no place in a comment. */
const Finding = v.object({
  rule: Text,
  severity: Severity,
  message: Text,
  range: Range,
  law: v.exactOptional(Text),
  citation: v.exactOptional(Text),
})

const DuePromise = v.object({
  type: v.picklist([
    'last-updated-not-changed',
    'last-updated-moved-back',
    'last-updated-implausible',
    'effective-date-not-changed',
    'effective-date-moved-back',
    'date-removed',
    'notice-period-too-short',
    'notice-period',
    'notice-promised',
    'consent-promised',
    'required-clause-removed',
    'right-withdrawn',
    'translation-left-behind',
    'changelog-entry-missing',
  ]),
  state: v.picklist(['broken', 'due']),
  message: Text,
  promise: v.exactOptional(Range),
  quote: v.exactOptional(Text),
  range: v.exactOptional(Range),
  notBefore: v.exactOptional(Day),
})

const PolicyReview = v.object({
  path: Text,
  pathBefore: v.exactOptional(Text),
  status: v.picklist(['added', 'removed', 'changed']),
  changes: list(Change),
  diff: DiffSummary,
  requirements: v.object({ gained: list(RequirementDelta), lost: list(RequirementDelta) }),
  stillOpen: list(Requirement),
  coverage: list(LawCoverage),
  findings: v.object({ new: list(Finding), fixed: list(Finding) }),
  promises: list(DuePromise),
  fingerprint: v.nullable(Fingerprint),
})

const ReviewSchema = v.object({
  policies: list(PolicyReview),
  summary: v.object({
    policies: Count,
    changes: v.object({ editorial: Count, minor: Count, material: Count }),
    requirementsLost: Count,
    requirementsGained: Count,
    findingsNew: Count,
    findingsFixed: Count,
    promisesBroken: Count,
    promisesDue: Count,
  }),
})

/** What `analyze` hands to `publish`. */
export const ReportSchema = v.object({
  version: v.literal(1),
  /** `owner/name` */
  repository: Text,
  pullRequest: Count,
  base: Commit,
  head: Commit,
  review: ReviewSchema,
  notes: v.pipe(v.array(v.object({ text: Text, weighs: v.boolean() })), v.maxLength(100), v.readonly()),
})

/** A report, and the review in it, as the rest of the program knows one. */
export type Report = Omit<v.InferOutput<typeof ReportSchema>, 'review'> & { readonly review: Review }
