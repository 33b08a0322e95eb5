import type { Change, DuePromise, Finding, PolicyReview, Range, Review, Severity, Shift } from '@clausal/core'
import type { Annotation, Level } from './annotation.ts'

const LEVELS: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', info: 'notice' }

const linesOf = ({ start, end }: Range) => ({ startLine: start.line, endLine: end.line })

/** A finding, on its lines. */
export function ofFinding(path: string, { rule, severity, message, range, citation }: Finding): Annotation {
  const text = citation === undefined ? message : `${message} (${citation})`
  return { level: LEVELS[severity], path, ...linesOf(range), title: rule, message: text }
}

function ofPromise(path: string, { state, message, range }: DuePromise): Annotation[] {
  if (range === undefined) return []
  return [{ level: state === 'broken' ? 'warning' : 'notice', path, ...linesOf(range), title: `Promise ${state}`, message }]
}

/** A shift where it stands; what is gone, at the beginning of its clause as it is now. */
function ofShift(path: string, { message, afterRange }: Shift, { after }: Change): Annotation[] {
  const [clause] = after
  const lines =
    afterRange !== undefined ? linesOf(afterRange) : clause && { startLine: clause.range.start.line, endLine: clause.range.start.line }
  return lines === undefined ? [] : [{ level: 'warning', path, ...lines, title: 'Material change', message }]
}

function ofPolicy({ path, status, changes, promises, findings }: PolicyReview): Annotation[] {
  const material = status === 'changed' ? changes.filter(({ materiality }) => materiality === 'material') : []
  return [
    ...promises.flatMap((promise) => ofPromise(path, promise)),
    ...material.flatMap((change) => change.shifts.flatMap((shift) => ofShift(path, shift, change))),
    ...findings.new.map((finding) => ofFinding(path, finding)),
  ]
}

/** What the change brings, on the lines where it shows. */
export function ofReview({ policies }: Review): Annotation[] {
  return policies.flatMap(ofPolicy)
}
