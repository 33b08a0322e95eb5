import { type Compared, type Finding, type Policy, type Range, toRange } from '@clausal/core'

/** What comparing a policy with others found, and in which version of it. */
export interface ComparedVersion {
  readonly policy: Policy
  readonly compared: Compared
}

/** What was found by comparing, by the URI of the policy. Written after a pause, and read with every check. */
export type ComparedVersions = Map<string, ComparedVersion>

type Move = (range: Range) => Range | undefined

/** How many characters two texts share at their beginning and, behind that, at their end. */
function sharedEnds(before: string, after: string): { readonly start: number; readonly end: number } {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return { start, end }
}

/** Moves ranges of one version to another; undefined for those about words that changed. */
function moveBetween(before: Policy, after: Policy): Move {
  const [from, to] = [before.source.text, after.source.text]
  const { start, end } = sharedEnds(from, to)
  const shift = to.length - from.length
  return (range) => {
    if (range.end.offset <= start) return range
    if (range.start.offset < from.length - end) return undefined
    return toRange(after.source, { start: range.start.offset + shift, end: range.end.offset + shift })
  }
}

/** What is mended in another version stands somewhere else, and is told again soon. */
function moveFinding({ fix: _fix, suggestions: _suggestions, ...finding }: Finding, move: Move): readonly Finding[] {
  const range = move(finding.range)
  if (range === undefined) return []
  const related = finding.related?.flatMap((place) => {
    const moved = place.file === undefined ? move(place.range) : place.range
    return moved === undefined ? [] : [{ ...place, range: moved }]
  })
  return [{ ...finding, range, ...(related && { related }) }]
}

/** What was found in one version, as it stands in another: until all is compared again, findings go along with what they are about. */
export function movedTo(policy: Policy, { policy: before, compared }: ComparedVersion): Compared {
  if (before === policy) return compared
  const move = moveBetween(before, policy)
  return { ...compared, found: compared.found.flatMap((finding) => moveFinding(finding, move)) }
}
