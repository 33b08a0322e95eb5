import type { ConfigPath } from '@clausal/core'
import type { Range } from 'vscode-languageserver-types'

/** Where a cursor stands in a configuration in YAML, told from the lines alone, so that it works while the file is being written. */
export interface ConfigurationCursor {
  /** The way to the setting: its key, or for a value the key it belongs to and its place in a list. */
  readonly path: ConfigPath
  /** The words at the cursor, which a completion replaces. */
  readonly range: Range
  /** What the words are so far, for a value; undefined for a key. */
  readonly value?: string
  /** The keys beside it, for a key. */
  readonly siblings: readonly string[]
}

interface Line {
  readonly indent: number
  /** Whether it begins an item of a list. */
  readonly isItem: boolean
  /** Columns at which its content begins, behind `- `. */
  readonly from: number
  readonly key?: string
  /** Column at which the value begins. */
  readonly valueFrom?: number
  readonly text: string
}

const LINE = /^( *)((?:- +)*)(-$)?/
const KEY = /^(?:"([^"\n]*)"|'([^'\n]*)'|([^\s:#"'[\]{},-][^\s:#]*)):(?:\s+|$)/

function readLine(text: string): Line | undefined {
  const content = text.trim()
  if (content === '' || content.startsWith('#')) return undefined
  const [, spaces = '', dashes = '', lone] = LINE.exec(text) ?? []
  const from = spaces.length + dashes.length + (lone === undefined ? 0 : 1)
  const match = KEY.exec(text.slice(from))
  const key = match?.[1] ?? match?.[2] ?? match?.[3]
  return {
    indent: spaces.length,
    isItem: dashes !== '' || lone !== undefined,
    from,
    text,
    ...(key === undefined || match === null ? {} : { key, valueFrom: from + match[0].length }),
  }
}

const WORD_BEFORE = /(?<![^\s,[\]{}"'#])[^\s,[\]{}"'#]*$/
const WORD_AFTER = /^[^\s,[\]{}"'#:]*/

/** The settings above a line, from the outermost in; items of lists count from 0. */
function pathAbove(lines: readonly (Line | undefined)[], at: number, column: number): { path: (string | number)[]; siblings: string[] } {
  const path: (string | number)[] = []
  const siblings: string[] = []
  for (let index = at - 1; index >= 0; index--) {
    const line = lines[index]
    if (line === undefined) continue
    const start = line.key === undefined ? line.indent : line.from
    if (line.isItem && line.from === column && line.key !== undefined) {
      // The first key of the item that this one belongs to.
      siblings.push(line.key)
      return { path: [...itemPath(lines, index, line), ...path], siblings }
    }
    if (start === column && !line.isItem) {
      if (line.key !== undefined) siblings.push(line.key)
      continue
    }
    if (start < column && line.key !== undefined) {
      const above = pathAbove(lines, index, line.from)
      return { path: [...above.path, line.key, ...path], siblings }
    }
  }
  return { path, siblings }
}

function countItemsBefore(lines: readonly (Line | undefined)[], at: number, indent: number): number {
  let count = 0
  for (let index = at - 1; index >= 0; index--) {
    const line = lines[index]
    if (line === undefined) continue
    if (line.indent < indent || (line.indent === indent && !line.isItem)) break
    if (line.indent === indent && line.isItem) count++
  }
  return count
}

/** The line whose setting holds what stands at an indentation; items of a list may stand as far left as their key. */
function ownerOf(lines: readonly (Line | undefined)[], at: number, indent: number, isItem: boolean): number | undefined {
  for (let index = at - 1; index >= 0; index--) {
    const line = lines[index]
    if (line === undefined || line.isItem || line.key === undefined) {
      if (line?.isItem === true && line.key !== undefined && line.from < indent) return index
      continue
    }
    if (line.indent < indent || (isItem && line.indent === indent)) return index
  }
  return undefined
}

/** Tells where an offset stands in a configuration. */
export function cursorIn(text: string, offset: number): ConfigurationCursor {
  const before = text.slice(0, offset)
  const row = before.split('\n').length - 1
  const start = before.lastIndexOf('\n') + 1
  const column = offset - start
  const all = text.split(/\r?\n/)
  const lines = all.map(readLine)
  const own = all[row] ?? ''
  const head = own.slice(0, column)
  const word = WORD_BEFORE.exec(head)?.[0] ?? ''
  const rest = WORD_AFTER.exec(own.slice(column))?.[0] ?? ''
  const range: Range = { start: { line: row, character: column - word.length }, end: { line: row, character: column + rest.length } }
  const line = readLine(own)
  const value = `${word}${rest}`

  if (line?.key !== undefined && line.valueFrom !== undefined && column >= line.valueFrom) {
    const above = line.isItem ? itemPath(lines, row, line) : pathAbove(lines, row, line.from).path
    const inList = own.slice(line.valueFrom, column).lastIndexOf('[')
    const commas = inList < 0 ? 0 : own.slice(line.valueFrom + inList, column).split(',').length - 1
    return { path: [...above, line.key, ...(inList < 0 ? [] : [commas])], range, value, siblings: [] }
  }
  if (line?.isItem === true) {
    const path = itemPath(lines, row, line)
    return line.key === undefined ? { path, range, value, siblings: [] } : { path: [...path, line.key], range, siblings: [] }
  }
  const indent = line?.from ?? head.length
  const { path, siblings } = pathAbove(lines, row, indent)
  const after = siblingsAfter(lines, row, indent)
  return { path: [...path, value], range, siblings: [...siblings, ...after] }
}

function itemPath(lines: readonly (Line | undefined)[], row: number, line: Line): (string | number)[] {
  const owner = ownerOf(lines, row, line.indent, true)
  const above = owner === undefined ? [] : [...pathAbove(lines, owner, lines[owner]?.from ?? 0).path, lines[owner]?.key ?? '']
  return [...above, countItemsBefore(lines, row, line.indent)]
}

function siblingsAfter(lines: readonly (Line | undefined)[], row: number, indent: number): string[] {
  const found: string[] = []
  for (const line of lines.slice(row + 1)) {
    if (line === undefined) continue
    if (line.from < indent) break
    if (line.from === indent && line.key !== undefined && !line.isItem) found.push(line.key)
  }
  return found
}
