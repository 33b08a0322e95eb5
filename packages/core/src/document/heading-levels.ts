import { type HeadingNumbering, isOuterFamily, settleFamilies } from './heading-numbering.ts'

/** What decides how deep an inferred heading stands. */
export interface Levelled {
  /** 0 for the most prominent way to set a heading off (underlined twice, bold), more for lesser ones. */
  readonly prominence: number
  readonly capitals: boolean
  readonly numbering?: HeadingNumbering
}

/** With fewer than this, headings in capitals are taken for acronyms and no level of their own. */
const CAPITALS_LEVEL = 2

/** Where each way of counting begins, by first appearance: `I.` over `A.` over `1.`. */
function familyDepths(headings: readonly Levelled[]): Map<string, number> {
  const depths = new Map<string, number>()
  const shallowest = new Map<string, number>()
  let inner = 0
  for (const { numbering } of headings) {
    if (numbering === undefined) continue
    const { family, depth } = numbering
    shallowest.set(family, Math.min(depth, shallowest.get(family) ?? depth))
    if (!depths.has(family)) depths.set(family, isOuterFamily(family) ? 0 : inner++)
  }
  const outer = [...depths.keys()].some(isOuterFamily) ? 1 : 0
  for (const [family, depth] of depths) {
    depths.set(family, depth + (isOuterFamily(family) ? 0 : outer) - (shallowest.get(family) ?? 1))
  }
  return depths
}

function levelsByLook(headings: readonly Levelled[]): number[] {
  const capitals = headings.filter((heading) => heading.capitals).length >= CAPITALS_LEVEL
  const rank = (heading: Levelled) => heading.prominence * 2 + (capitals && !heading.capitals ? 1 : 0)
  const ranks = [...new Set(headings.map(rank))].sort((a, b) => a - b)
  return headings.map((heading) => ranks.indexOf(rank(heading)) + 1)
}

function levelsByNumber(headings: readonly Levelled[]): number[] {
  const depths = familyDepths(headings)
  const numbered = headings.filter((heading) => heading.numbering !== undefined)
  const prominence = numbered.reduce((least, heading) => Math.min(least, heading.prominence), Number.POSITIVE_INFINITY)
  const capitals = numbered.some((heading) => heading.capitals)
  const unnumbered = headings.filter((heading) => heading.numbering === undefined)
  const lesser = unnumbered.some((heading) => heading.prominence > prominence)
  const lesserRanks = [...new Set(unnumbered.map((heading) => heading.prominence))].sort((a, b) => a - b)
  let above = 0
  return headings.map((heading) => {
    const { numbering } = heading
    if (numbering !== undefined) {
      above = (depths.get(numbering.family) ?? 0) + numbering.depth + 1
      return above
    }
    // Beside numbered headings, one without a number is a peer if it is set off as much as they are and lesser ones exist.
    const peer = heading.prominence < prominence || (heading.prominence === prominence && (lesser || (capitals && heading.capitals)))
    return above === 0 || peer ? 1 : above + 1 + (lesser ? 0 : lesserRanks.indexOf(heading.prominence))
  })
}

/**
 * Levels of inferred headings in reading order, from 1. Numbers decide; else how much a heading is set off, capitals above
 * other cases. No heading stands more than one level below the one before it.
 */
export function relativeLevels(given: readonly Levelled[]): number[] {
  const numberings = settleFamilies(given.map((heading) => heading.numbering))
  const headings = given.map(({ prominence, capitals }, index): Levelled => {
    const numbering = numberings[index]
    return numbering === undefined ? { prominence, capitals } : { prominence, capitals, numbering }
  })
  const numbered = headings.filter((heading) => heading.numbering !== undefined).length
  const levels = numbered >= 2 ? levelsByNumber(headings) : levelsByLook(headings)
  let previous = 0
  return levels.map((level) => {
    previous = Math.max(1, Math.min(level, previous + 1))
    return previous
  })
}
