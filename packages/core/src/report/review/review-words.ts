import type { Change, Direction } from '../../diff/change.ts'
import type { RedlineLine } from '../../diff/redline/redline.ts'
import type { PolicyReview, RequirementDelta } from '../../review/review.ts'
import { summarizeReview } from '../../review/summary.ts'
import type { Range } from '../../text/span.ts'
import { isTold, titleOf } from '../diff/diff-words.ts'
import { countOf } from '../plural.ts'

/** Said once in every report. */
export const DISCLAIMER = 'Clausal informs; it is not legal advice.'

const plural = (count: number, one: string, several: string) => (count === 0 ? [] : [`${count} ${count === 1 ? one : several}`])

/** `1 policy`, `2 policies`. */
export const policiesText = (count: number) => plural(count, 'policy', 'policies').join('')

/** What policies come to, in a line: `2 material changes for readers, 1 promise broken`. */
export function verdictOf(policies: readonly PolicyReview[]): string {
  const count = (status: PolicyReview['status']) => policies.filter((policy) => policy.status === status).length
  const changed = policies.filter(({ status }) => status === 'changed')
  const { changes } = summarizeReview(changed)
  const { promisesBroken, promisesDue, findingsNew, findingsFixed } = summarizeReview(policies)
  const parts = [
    ...plural(count('removed'), 'policy deleted', 'policies deleted'),
    ...plural(count('added'), 'new policy', 'new policies'),
    ...plural(changes.material, 'material change for readers', 'material changes for readers'),
    ...(changes.material > 0 ? [] : plural(changes.minor, 'minor change for readers', 'minor changes for readers')),
    ...plural(promisesBroken, 'promise broken', 'promises broken'),
    ...plural(promisesDue, 'promise due', 'promises due'),
    ...plural(lostCount(changed), 'requirement lost', 'requirements lost'),
    ...plural(findingsNew, 'new finding', 'new findings'),
  ]
  if (parts.length > 0) return parts.join(', ')
  const gained = changed.reduce((sum, { requirements }) => sum + requirements.gained.length, 0)
  const better = [
    ...plural(gained, 'requirement now answered', 'requirements now answered'),
    ...plural(findingsFixed, 'finding fixed', 'findings fixed'),
  ]
  return ['no change for readers, and nothing new to mend', ...better].join('; ')
}

const lostCount = (policies: readonly PolicyReview[]) => policies.reduce((sum, { requirements }) => sum + requirements.lost.length, 0)

/** Whether there is nothing to tell but that there is nothing. */
export function isQuiet(policies: readonly PolicyReview[]): boolean {
  return policies.every(
    ({ status, diff, requirements, findings, promises }) =>
      status === 'changed' &&
      diff.materiality.material + diff.materiality.minor === 0 &&
      requirements.gained.length + requirements.lost.length + findings.new.length + findings.fixed.length + promises.length === 0,
  )
}

/** A line of one of the two versions, from 1. */
export interface Line {
  readonly side: 'before' | 'after'
  readonly line: number
}

/** One thing that changes for the reader. */
export interface Told {
  readonly message: string
  /** Null where there is nothing to set beside the other version. */
  readonly before: string | null
  readonly after: string | null
  readonly direction: Direction
  readonly where: string
  readonly line?: Line
  /** The sentences that say it, in both versions at once. */
  readonly redline: readonly RedlineLine[]
}

interface Place {
  readonly after?: Range
  readonly before?: Range
}

function lineOf({ after, before }: Place): Line | undefined {
  if (after !== undefined) return { side: 'after', line: after.start.line }
  return before === undefined ? undefined : { side: 'before', line: before.start.line }
}

/** `Retention, line 12`; of what is gone, the line where it stood. A clause without a heading has no name a reader knows. */
function placeOf(change: Change, line: Line | undefined): string {
  const named = [...change.before, ...change.after].some(({ heading }) => heading !== undefined)
  const told = line === undefined ? [] : [line.side === 'after' ? `line ${line.line}` : `line ${line.line} of the earlier version`]
  return [...(named ? [titleOf(change)] : []), ...told].join(', ')
}

const overlap = (one: Range | undefined, other: Range | undefined) =>
  one !== undefined && other !== undefined && one.start.offset < other.end.offset && other.start.offset < one.end.offset

/** Sentences quoted for one thing. */
const MOST_QUOTED = 3

/** The lines of the redline where it shows; a moved sentence where it stands now. Headings are named already. */
function redlineAt({ redline }: Change, { after, before }: Place): readonly RedlineLine[] {
  const lines = redline.filter((line) => isTold(line) && line.type !== 'moved-out' && line.part !== 'heading')
  const shown = lines.filter((line) => overlap(line.after, after))
  return (shown.length > 0 ? shown : lines.filter((line) => overlap(line.before, before))).slice(0, MOST_QUOTED)
}

function toldAt(change: Change, told: Pick<Told, 'message' | 'before' | 'after' | 'direction'>, place: Place): Told {
  const line = lineOf(place)
  return { ...told, where: placeOf(change, line), ...(line && { line }), redline: redlineAt(change, place) }
}

/** What a change comes to for the reader: a sentence for each shift, else the reason for its weight. */
function toldOf(change: Change): readonly Told[] {
  const { shifts, reasons, direction } = change
  if (shifts.length > 0)
    return shifts.map(({ message, before, after, direction: towards, beforeRange, afterRange }) =>
      toldAt(
        change,
        { message, before, after, direction: towards },
        { ...(afterRange && { after: afterRange }), ...(beforeRange && { before: beforeRange }) },
      ),
    )
  const [after] = change.after
  const [before] = change.before
  const message = reasons[0]?.text ?? change.operations.join(', ')
  const place = { ...(after && { after: after.range }), ...(before && { before: before.range }) }
  return [toldAt(change, { message, before: null, after: null, direction }, place)]
}

/** What is worse for the reader comes first. */
const ORDER: readonly Direction[] = ['organization', 'mixed', 'reader', 'neutral']

/** What changes come to for the reader, the worst first; what holds of several places is told once. */
export function toldOnce(changes: readonly Change[]): readonly Told[] {
  const places = new Map<string, Told[]>()
  for (const told of changes.flatMap(toldOf)) {
    const key = [told.message, told.before, told.after].join('\n')
    const same = places.get(key)
    if (same === undefined) places.set(key, [told])
    else same.push(told)
  }
  const once = [...places.values()].flatMap(([first, ...more]): Told[] => {
    if (first === undefined) return []
    return [more.length === 0 ? first : { ...first, where: `${first.where}, and ${countOf(more.length, 'more place')}` }]
  })
  return once.sort((a, b) => ORDER.indexOf(a.direction) - ORDER.indexOf(b.direction))
}

const STATUS_WORDS: Readonly<Record<NonNullable<RequirementDelta['after']>, string>> = {
  present: 'stated',
  partial: 'incomplete',
  unclear: 'unclear',
  missing: 'missing',
  'not-applicable': 'not asked for',
}

/** `stated → missing`. */
export function statusChange({ before, after }: RequirementDelta): string {
  const [from, to] = [before, after].map((status) => (status === null ? 'no policy' : STATUS_WORDS[status]))
  return `${from} → ${to}`
}

/** `2 editorial changes: the text reads the same there.`; empty where there are none. */
export function editorialText({ diff }: PolicyReview): string {
  const { editorial } = diff.materiality
  return editorial === 0 ? '' : `${countOf(editorial, 'editorial change')}: the text reads the same there.`
}
