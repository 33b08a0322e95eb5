import type { DuePromise, Finding, PolicyReview, Range, Review, Severity, Shift } from '@clausal/core'
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

function ofShift(path: string, { message, afterRange }: Shift): Annotation[] {
  return afterRange === undefined ? [] : [{ level: 'warning', path, ...linesOf(afterRange), title: 'Material change', message }]
}

function ofPolicy({ path, status, changes, promises, findings }: PolicyReview): Annotation[] {
  const material = status === 'changed' ? changes.filter(({ materiality }) => materiality === 'material') : []
  return [
    ...promises.flatMap((promise) => ofPromise(path, promise)),
    ...material.flatMap(({ shifts }) => shifts.flatMap((shift) => ofShift(path, shift))),
    ...findings.new.map((finding) => ofFinding(path, finding)),
  ]
}

/** What the change brings, on the lines where it shows. */
export function ofReview({ policies }: Review): Annotation[] {
  return policies.flatMap(ofPolicy)
}
