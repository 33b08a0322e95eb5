import { romanValue } from '../heading-numbering.ts'

/** What stands in front of a list item. */
export interface Marker {
  /** Items of one level of a list share it: the bullet itself, or the way they are counted, such as `1.` or `(a)`. */
  readonly style: string
  readonly ordered: boolean
  /** Whether it may begin a list: a bullet, or a first number or letter. */
  readonly first: boolean
  /** What it may count, by its possible readings: `i)` is the ninth letter or Roman one. Empty for a bullet. */
  readonly ordinals: readonly number[]
  /** UTF-16 code units up to the item's text. */
  readonly length: number
}

const BULLET = /^(?:([-*+–—o])\s{1,20}|([•●○◦▪■□‣⁃∙·➢►✓✔➔]|\uF0B7)\s{0,20})(?=\S)/
const COUNTED =
  /^(?:(\d{1,3})([.)])|\((\d{1,2})\)|([a-zA-Z]|[ivx]{2,6})(\))|([a-z]|[ivx]{2,6})(\.)|\(([a-zA-Z]|[ivx]{2,6})\))\s{1,20}(?=\S)/

function countedMarker(text: string): Marker | undefined {
  const match = COUNTED.exec(text)
  if (match === null) return undefined
  const sign = match.slice(1).find((group) => group !== undefined) ?? ''
  const kind = /\d/.test(sign) ? '1' : sign === sign.toLowerCase() ? 'a' : 'A'
  const ordinals =
    kind === '1'
      ? [Number(sign)]
      : [...(sign.length === 1 ? [sign.toLowerCase().charCodeAt(0) - 96] : []), ...(/^[ivx]+$/i.test(sign) ? [romanValue(sign)] : [])]
  const style = match[0].trim().replace(sign, kind)
  return { style, ordered: true, first: ordinals.includes(1), ordinals, length: match[0].length }
}

/** The list marker at the beginning of a line, if there is one. */
export function markerOf(text: string): Marker | undefined {
  const bullet = BULLET.exec(text)
  if (bullet === null) return countedMarker(text)
  return { style: bullet[1] ?? bullet[2] ?? '', ordered: false, first: true, ordinals: [], length: bullet[0].length }
}

/** Whether `next` is the number or letter after `previous` in the same way of counting. */
export function follows(previous: Marker, next: Marker): boolean {
  return previous.style === next.style && next.ordinals.some((ordinal) => previous.ordinals.includes(ordinal - 1))
}
