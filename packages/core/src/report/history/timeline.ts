import type { HistoryRow } from '../../history/history-row.ts'
import { type Html, html } from '../html/html.ts'
import { dayOf, statedShare, statusText } from './history-words.ts'

/** Sizes of the picture, in its own units. */
const WIDTH = 1000
const LEFT = 130
const RIGHT = 20
const MARKS = 34
const LAW_HEIGHT = 54
const TOP = 60
const AXIS = 30
const MOST_LABELS = 12

/** A place between the edges for each version: by its day; evenly where all are of one day. */
function placesOf(rows: readonly HistoryRow[]): readonly number[] {
  const times = rows.map(({ date }) => Date.parse(date))
  const first = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY)
  const last = times.reduce((most, time) => Math.max(most, time), Number.NEGATIVE_INFINITY)
  const inner = WIDTH - LEFT - RIGHT
  return times.map(
    (time, index) => LEFT + (last > first ? ((time - first) / (last - first)) * inner : (inner * (index + 0.5)) / rows.length),
  )
}

const fixed = (value: number) => Number(value.toFixed(1))

/** A mark differs by shape, so that nothing depends on colour. */
const SHAPES: Readonly<Record<string, (x: number, y: number) => string>> = {
  material: (x, y) => `M${x} ${y - 9}L${x + 9} ${y + 7}L${x - 9} ${y + 7}Z`,
  minor: (x, y) => `M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`,
  editorial: (x, y) => `M${x - 4} ${y - 4}H${x + 4}V${y + 4}H${x - 4}Z`,
  same: (x, y) => `M${x - 1} ${y - 7}H${x + 1}V${y + 7}H${x - 1}Z`,
  flipping: (x, y) => `M${x - 8} ${y - 3}H${x + 8}V${y - 1}H${x - 8}ZM${x - 8} ${y + 1}H${x + 8}V${y + 3}H${x - 8}Z`,
  failed: (x, y) =>
    `M${x - 7} ${y - 5}L${x - 5} ${y - 7}L${x} ${y - 2}L${x + 5} ${y - 7}L${x + 7} ${y - 5}L${x + 2} ${y}L${x + 7} ${y + 5}L${x + 5} ${y + 7}L${x} ${y + 2}L${x - 5} ${y + 7}L${x - 7} ${y + 5}L${x - 2} ${y}Z`,
}

/** What the shapes are called, as the legend under the picture explains them. */
export const MARK_WORDS: Readonly<Record<string, string>> = {
  material: 'material',
  minor: 'minor',
  editorial: 'editorial',
  same: 'first, or reads the same',
  flipping: 'back and forth',
  failed: 'failed copy, or removed',
}

export function markOf({ status, materiality }: HistoryRow): string {
  if (status === 'failed' || status === 'removed') return 'failed'
  if (status === 'flipping') return 'flipping'
  return materiality ?? 'same'
}

/** A mark alone, for a legend or a table. */
export const markPicture = (mark: string): Html =>
  html`<svg class="mark-${mark}" width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true"><path d="${SHAPES[mark]?.(0, 0) ?? ''}"/></svg>`

function marks(rows: readonly HistoryRow[], places: readonly number[]): readonly Html[] {
  return rows.map((row, index) => {
    const mark = markOf(row)
    return html`<path class="mark-${mark}" d="${SHAPES[mark]?.(fixed(places[index] ?? 0), MARKS) ?? ''}"><title>${`${dayOf(row)} #${row.number}: ${statusText(row)}`}</title></path>`
  })
}

/** The share of a law's requirements that are stated, as a line of steps; it goes on over versions that are no policy. */
function lawLine(law: string, rows: readonly HistoryRow[], places: readonly number[], top: number): Html {
  const height = LAW_HEIGHT - 14
  let path = ''
  let last: number | undefined
  for (const [index, { coverage }] of rows.entries()) {
    const answered = coverage.find((one) => one.law === law)
    const share = answered === undefined ? undefined : statedShare(answered)
    if (share === undefined) continue
    const [x, y] = [fixed(places[index] ?? 0), fixed(top + height - (share.stated / share.asked) * height)]
    path += last === undefined ? `M${x} ${y}` : `H${x}V${y}`
    last = y
  }
  return html`<g><text x="${LEFT - 10}" y="${top + height / 2 + 5}" text-anchor="end">${law}</text>
<path class="frame" d="M${LEFT} ${top}H${WIDTH - RIGHT}M${LEFT} ${top + height}H${WIDTH - RIGHT}"/>
<path class="share" d="${path === '' ? '' : `${path}H${WIDTH - RIGHT}`}"/></g>\n`
}

/** Days under the picture, with room between them. */
function axis(rows: readonly HistoryRow[], places: readonly number[], top: number): readonly Html[] {
  const gap = (WIDTH - LEFT - RIGHT) / MOST_LABELS
  let last = Number.NEGATIVE_INFINITY
  return rows.flatMap((row, index) => {
    const x = places[index] ?? 0
    if (x - last < gap) return []
    last = x
    const anchor = x > WIDTH - RIGHT - gap / 2 ? 'end' : x < LEFT + gap / 2 ? 'start' : 'middle'
    return html`<text class="day" x="${fixed(x)}" y="${top + 16}" text-anchor="${anchor}">${dayOf(row).slice(0, 7)}</text>`
  })
}

/** When a policy changed and how well it answered each law, as one picture. */
export function timeline(rows: readonly HistoryRow[]): Html {
  const places = placesOf(rows)
  const laws = [...new Set(rows.flatMap(({ coverage }) => coverage.map(({ law }) => law)))]
  const bottom = TOP + laws.length * LAW_HEIGHT
  return html`<svg class="timeline" viewBox="0 0 ${WIDTH} ${bottom + AXIS}" role="img" aria-label="Versions over time, and how much of each law's requirements they state. The table below has the same.">
<text x="${LEFT - 10}" y="${MARKS + 5}" text-anchor="end">versions</text>
<path class="frame" d="M${LEFT} ${MARKS}H${WIDTH - RIGHT}"/>
${marks(rows, places)}
${laws.map((law, index) => lawLine(law, rows, places, TOP + index * LAW_HEIGHT))}${axis(rows, places, bottom)}
</svg>`
}
