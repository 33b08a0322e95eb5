import type { Policy, Section } from '../../document/policy.ts'
import type { ClauseGroup } from './clause-groups.ts'
import { heaviestRise } from './heaviest-rise.ts'
import type { StatementMatch } from './pair-statements.ts'
import type { StatementTexts } from './statement-texts.ts'

/** A subsection weighs this much of the section it stands in: a section with its subsections is moved as one. */
const NEXT_LEVEL = 1 / 64
/** Of two that changed places the longer one stayed; length never outweighs a section. */
const LENGTH = 1e-9

/** How deep each clause's section lies below the outermost ones; a title that stands above all others does not count. */
function depthsOf({ sections, clauses }: Policy): number[] {
  const depths = clauses.map(() => 0)
  const visit = (section: Section, depth: number) => {
    depths[section.clause.index] = depth
    for (const child of section.children) visit(child, depth + 1)
  }
  const headed = sections.filter(({ heading }) => heading !== undefined)
  const title = headed.length === 1 ? headed[0] : undefined
  for (const section of sections) visit(section, section === title ? -1 : 0)
  return depths.map((depth) => Math.max(0, depth))
}

/** The groups, by index, whose order among those both versions have is another one: as few sections as possible, then the shorter ones. */
export function findMovedClauses(before: Policy, after: Policy, groups: readonly ClauseGroup[]): ReadonlySet<number> {
  const depthsBefore = depthsOf(before)
  const depthsAfter = depthsOf(after)
  const inBoth = groups
    .flatMap((group, at) => {
      const one = group.before[0]
      const other = group.after[0]
      return one === undefined || other === undefined ? [] : [{ at, one, other }]
    })
    .sort((a, b) => a.one - b.one)
  const weights = inBoth.map(({ one, other }) => {
    const depth = Math.min(depthsBefore[one] ?? 0, depthsAfter[other] ?? 0)
    const span = before.clauses[one]?.span
    return NEXT_LEVEL ** Math.min(depth, 2) + LENGTH * ((span?.end ?? 0) - (span?.start ?? 0) + 1)
  })
  const kept = heaviestRise(
    inBoth.map(({ other }) => other),
    weights,
  )
  return new Set(inBoth.filter((_, place) => !kept.has(place)).map(({ at }) => at))
}

/** The matches, by index, that lead to another clause or changed their order within one. */
export function findMovedStatements(
  before: StatementTexts,
  after: StatementTexts,
  groups: readonly ClauseGroup[],
  matches: readonly StatementMatch[],
): ReadonlySet<number> {
  const groupOfBefore = new Map(groups.flatMap((group, at) => group.before.map((clause) => [clause, at] as const)))
  const groupOfAfter = new Map(groups.flatMap((group, at) => group.after.map((clause) => [clause, at] as const)))
  const moved = new Set<number>()
  const withinGroup = new Map<number, { readonly at: number; readonly match: StatementMatch }[]>()
  for (const [at, match] of matches.entries()) {
    const group = groupOfBefore.get(before.policy.statements[match.before]?.clause ?? -1) ?? -1
    if (group !== groupOfAfter.get(after.policy.statements[match.after]?.clause ?? -1)) moved.add(at)
    else {
      const known = withinGroup.get(group)
      if (known === undefined) withinGroup.set(group, [{ at, match }])
      else known.push({ at, match })
    }
  }
  for (const found of withinGroup.values()) {
    found.sort((a, b) => a.match.before - b.match.before)
    const first = found.reduce((least, { match }) => Math.min(least, match.after), Number.POSITIVE_INFINITY)
    const kept = heaviestRise(
      found.map(({ match }) => match.after - first),
      found.map(({ match }) => before.weightOf(match.before)),
    )
    for (const [place, { at }] of found.entries()) if (!kept.has(place)) moved.add(at)
  }
  return moved
}
