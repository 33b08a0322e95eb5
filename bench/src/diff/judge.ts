import type { Policy } from '@clausal/core'
import type { Direction, Edited, ExpectedChange, Materiality, Operation } from './edit.ts'
import type { Spliced } from './splice.ts'
import { bodyText } from './structure.ts'

/** What is looked at of a change that a diff reports. A baseline that cannot tell the meaning of a change leaves that out. */
export interface ReportedChange {
  readonly operations: readonly Operation[]
  readonly before: readonly { readonly id: string }[]
  readonly after: readonly { readonly id: string }[]
  readonly meaning?: {
    readonly materiality: Materiality
    readonly direction: Direction
    readonly shifts: readonly { readonly type: string; readonly before: string | null; readonly after: string | null }[]
    readonly redline: readonly { readonly type: string }[]
  }
}

/** A diff, or what stands in for one. */
export type Differ = (before: Policy, after: Policy) => readonly ReportedChange[]

/** How an edit turned out; `failures` are empty where the diff reported exactly what it had to. */
export interface Verdict {
  readonly failures: readonly string[]
}

const RANK: Readonly<Record<Materiality, number>> = { editorial: 0, minor: 1, material: 2 }
const SAME_LINES = new Set(['same', 'formatting'])

function clauseAt(policy: Policy, offset: number): Policy['clauses'][number] | undefined {
  return policy.clauses.findLast(({ span }) => span.start <= offset) ?? policy.clauses[0]
}

const sameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && [...one].sort().join('\n') === [...other].sort().join('\n')

const holds = (all: readonly string[], some: readonly string[]) => some.every((one) => all.includes(one))

const ids = (clauses: readonly { readonly id: string }[]) => clauses.map(({ id }) => id)

export function describe(change: ReportedChange): string {
  const { operations, before, after, meaning } = change
  const told = meaning === undefined ? '' : `, ${meaning.materiality}, ${meaning.direction}`
  const shifts = meaning?.shifts.map(({ type, before: from, after: to }) => ` ${type} (${from} -> ${to})`).join(';') ?? ''
  return `${operations.join('+')} [${ids(before).join(', ')}] -> [${ids(after).join(', ')}]${told}${shifts}`
}

/** What is wrong with the meaning a change was reported with. */
function wrongMeaning(expected: ExpectedChange, { meaning }: ReportedChange): string[] {
  if (meaning === undefined) return []
  const types = meaning.shifts.map(({ type }) => type)
  const wrong: string[] = []
  if (!expected.materiality.includes(meaning.materiality))
    wrong.push(`materiality is ${meaning.materiality}, not ${expected.materiality.join(' or ')}`)
  if (expected.direction !== undefined && !expected.direction.includes(meaning.direction)) {
    wrong.push(`direction is ${meaning.direction}, not ${expected.direction.join(' or ')}`)
  }
  const { shifts } = expected
  if (shifts === 'none' && types.length > 0) wrong.push(`shifts ${types.join(', ')} where there is none`)
  if (typeof shifts !== 'string') {
    if (!types.some((type) => shifts.some.includes(type))) wrong.push(`no shift of ${shifts.some.join(' or ')}`)
    const stray = types.filter((type) => !shifts.some.includes(type) && !shifts.besides.includes(type))
    if (stray.length > 0) wrong.push(`stray shift ${stray.join(', ')}`)
  }
  const lines = meaning.redline.filter(({ type }) => !SAME_LINES.has(type)).length
  if (expected.lines !== undefined && lines !== expected.lines) wrong.push(`${lines} lines of the redline differ, not ${expected.lines}`)
  return wrong
}

/** Whether a change not asked for says that nothing but looks is another. */
function isOnlyLooks({ operations, meaning }: ReportedChange): boolean {
  return sameSet(operations, ['modified']) && meaning !== undefined && RANK[meaning.materiality] === 0 && meaning.shifts.length === 0
}

function isOnlyOrder(change: ReportedChange, before: Policy, after: Policy): boolean {
  const { operations, meaning } = change
  const [from] = change.before
  const [to] = change.after
  const source = before.clauses.find(({ id }) => id === from?.id)
  const target = after.clauses.find(({ id }) => id === to?.id)
  const paired = source !== undefined && target !== undefined && source.heading === target.heading && bodyText(source) === bodyText(target)
  const quiet = meaning === undefined || (RANK[meaning.materiality] === 0 && meaning.shifts.length === 0)
  return sameSet(operations, ['moved']) && change.before.length === 1 && change.after.length === 1 && paired && quiet
}

function offsetOf(place: ExpectedChange['after'][number], spliced: Spliced): number {
  return 'splice' in place ? spliced.startOf(place.splice) + place.at : spliced.offsetOf(place.at)
}

/**
 * Holds what a diff reported against what an edit did: exactly that has to be there, and nothing else. Where clauses have no heading,
 * their borders are the reader's own and may shift with the text; a change that names a neighbour too is then the expected one.
 */
export function judge(edited: Edited, spliced: Spliced, before: Policy, after: Policy, reported: readonly ReportedChange[]): Verdict {
  const { changes, besides } = edited.expected
  const failures: string[] = []
  const left = new Set(reported)
  const clauseThere = (place: ExpectedChange['after'][number]) => clauseAt(after, offsetOf(place, spliced))

  for (const expected of changes) {
    const from = expected.before.map((index) => before.clauses[index]?.id ?? '')
    const to = expected.after.map((place) => clauseThere(place)?.id ?? '')
    const uncut = [...expected.before.map((index) => before.clauses[index]), ...expected.after.map(clauseThere)].every(
      (clause) => clause?.headingSpan === undefined,
    )
    const found =
      [...left].find((change) => sameSet(ids(change.before), from) && sameSet(ids(change.after), to)) ??
      (uncut ? [...left].find((change) => holds(ids(change.before), from) && holds(ids(change.after), to)) : undefined)
    if (found === undefined) {
      failures.push(`missing: ${expected.operations[0]?.join('+')} [${from.join(', ')}] -> [${to.join(', ')}]`)
      continue
    }
    left.delete(found)
    const wrong = expected.operations.some((operations) => sameSet(operations, found.operations)) ? [] : ['operations']
    wrong.push(...wrongMeaning(expected, found))
    if (wrong.length > 0) failures.push(`${wrong.join('; ')}: ${describe(found)}`)
  }

  const stray = [...left].filter(
    (change) => !(besides === 'looks' && isOnlyLooks(change)) && !(besides === 'order' && isOnlyOrder(change, before, after)),
  )
  failures.push(...stray.map((change) => `not asked for: ${describe(change)}`))
  if (besides === 'order' && reported.length === 0) failures.push('missing: moved')
  return { failures }
}
