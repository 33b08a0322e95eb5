import type { Source } from '../../text/source.ts'

/** A line with something on it. */
export interface Line {
  /** Where its text begins and ends in the source, without the white space around it. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Columns of white space in front of it; a tab goes on to the next multiple of four. */
  readonly indent: number
  /** Blank lines above it. */
  readonly gap: number
  /** Consists of nothing but dashes, asterisks and the like. */
  readonly rule: boolean
  /** Holds columns: a row of a drawn or tabulated table. */
  readonly columns: boolean
}

const TAB = 4
const RULE = /^[-=_*~#+.·•—–|:\s]{3,}$/
const NON_SPACE = /\S/g

function indentOf(white: string): number {
  let columns = 0
  for (const character of white) {
    if (character === '\uFEFF') continue
    columns += character === '\t' ? TAB - (columns % TAB) : 1
  }
  return columns
}

function isRule(text: string): boolean {
  return RULE.test(text) && (text.match(NON_SPACE)?.length ?? 0) >= 3
}

/** The lines of a text that are not blank. */
export function linesOf(source: Source): Line[] {
  const { text: all, lineStarts } = source
  const lines: Line[] = []
  let gap = 0
  for (const [index, from] of lineStarts.entries()) {
    const raw = all.slice(from, lineStarts[index + 1] ?? all.length)
    const text = raw.trim()
    if (text === '') {
      gap++
      continue
    }
    const white = raw.length - raw.trimStart().length
    const start = from + white
    const rule = isRule(text)
    lines.push({
      start,
      end: start + text.length,
      text,
      indent: indentOf(raw.slice(0, white)),
      gap,
      rule,
      columns: !rule && (/\t|\S {4} *\S/.test(text) || /^\|.{0,500}\|/.test(text)),
    })
    gap = 0
  }
  return lines
}
