import type { Clause } from '../reading/inspect.ts'
import { naturalOrderOf } from './natural-place.ts'
import type { Skeleton } from './skeleton.ts'

/** The sections side by side that most of the policy consists of: those of the level that occurs most often below the title. */
export function mainSections(clauses: readonly Clause[]): readonly Clause[] {
  const levels = clauses.filter(({ heading }) => heading !== undefined).map(({ level }) => level)
  const counts = new Map<number, number>()
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1)
  const outermost = [...counts].filter(([, count]) => count > 1).sort(([a], [b]) => a - b)[0]?.[0]
  return clauses.filter(({ heading, level }) => heading !== undefined && level === outermost)
}

/** The section behind which a clause of this kind is looked for: the last that does not come later in the order of kinds. */
export function sectionBefore(sections: readonly Clause[], { kind }: Skeleton): Clause | undefined {
  const order = naturalOrderOf(kind)
  const earlier = sections.filter(({ kinds: [main] }) => main !== undefined && main.kind !== 'other' && naturalOrderOf(main.kind) <= order)
  if (earlier.length === 0) return undefined
  const orderOf = ({ kinds: [main] }: Clause) => naturalOrderOf(main?.kind ?? 'other')
  const last = earlier.reduce((latest, clause) => Math.max(latest, orderOf(clause)), 0)
  return earlier.findLast((clause) => orderOf(clause) === last)
}

/** Offset at which the section of a clause ends, its subsections included. */
export function sectionEnd(clauses: readonly Clause[], clause: Clause): number {
  const at = clauses.indexOf(clause)
  const next = clauses.slice(at + 1).findIndex(({ level, heading }) => heading !== undefined && level <= clause.level)
  const within = clauses.slice(at, next < 0 ? clauses.length : at + 1 + next)
  return within.reduce((end, { range }) => Math.max(end, range.end.offset), 0)
}
