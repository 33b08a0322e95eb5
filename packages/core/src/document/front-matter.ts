import { isMap, isScalar } from 'yaml'
import { LIMITS } from '../text/limits.ts'
import type { Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import type { FrontMatter, MarkupProblem } from './block.ts'
import { createOwner, type PolicyMemory } from './memory.ts'
import { readYaml } from './yaml.ts'

export interface ParsedFrontMatter {
  readonly frontMatter?: FrontMatter
  readonly problems: readonly MarkupProblem[]
  /** Offset of the first character after the front matter, or 0. */
  readonly bodyStart: number
}

/** Among how many lines the first key is looked for, after comments. */
const MAX_LEADING_LINES = 100

const NONE: ParsedFrontMatter = { problems: [], bodyStart: 0 }
const BYTE_ORDER_MARK = '\uFEFF'

function lineEnd(source: Source, line: number): number {
  return source.lineStarts[line] ?? source.text.length
}

/** The lines between a first line that is the fence and the next line that closes it. */
function fencedSpan(source: Source, fence: string, closers: readonly string[]): { outer: Span; inner: Span } | undefined {
  const { text, lineStarts } = source
  const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  if (text.slice(start, lineEnd(source, 1)).trimEnd() !== fence) return undefined
  for (let line = 1; line < lineStarts.length; line++) {
    const from = lineStarts[line] ?? 0
    if (!closers.some((closer) => text.startsWith(closer, from))) continue
    const to = lineEnd(source, line + 1)
    const content = text.slice(from, to).trimEnd()
    if (!closers.includes(content)) continue
    return { outer: { start, end: from + content.length }, inner: { start: lineEnd(source, 1), end: from } }
  }
  return undefined
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim()
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

interface Values {
  readonly values: Readonly<Record<string, unknown>>
  readonly valueSpans: Readonly<Record<string, Span>>
  readonly problem?: { readonly message: string; readonly span: Span }
}

const NOTHING: Values = { values: {}, valueSpans: {} }

/** Whether this is front matter at all, and not prose between two thematic breaks: its first line is a key, or there is none. */
function looksLikeMapping(yaml: string): boolean {
  const first = yaml.split(/[\r\n]+/, MAX_LEADING_LINES).find((line) => line.trim() !== '' && !line.startsWith('#'))
  return first === undefined || /^(?:[^\s:#][^:]{0,60}:(?:\s|$)|[{[&!%*?|>-])/.test(first)
}

/** Makes a plain record of own properties; a key such as `__proto__` stays an ordinary key. */
function toRecord<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  return Object.fromEntries(entries)
}

const YAML = createOwner<Values>()

function readValues(yaml: string, offset: number): Values {
  const whole = { start: offset, end: offset + yaml.length }
  if (yaml.length > LIMITS.frontMatterLength)
    return { ...NOTHING, problem: { message: 'Front matter is too long to be read', span: whole } }
  // The library knows no lone CR; a line feed takes as much room.
  const reading = readYaml(yaml.replace(/\r(?!\n)/g, '\n'))
  if ('problem' in reading) {
    const { message, span } = reading.problem
    return { ...NOTHING, problem: { message: oneLine(message), span: { start: offset + span.start, end: offset + span.end } } }
  }
  const { contents, values } = reading
  if (!isMap(contents)) return NOTHING
  const valueSpans: [string, Span][] = []
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue
    const range = typeof value === 'object' && value !== null && 'range' in value ? value.range : undefined
    if (!Array.isArray(range)) continue
    const [start, end]: readonly unknown[] = range
    if (typeof start === 'number' && typeof end === 'number')
      valueSpans.push([String(key.value), { start: offset + start, end: offset + Math.max(start, end) }])
  }
  return { values: isRecord(values) ? toRecord(Object.entries(values)) : {}, valueSpans: toRecord(valueSpans) }
}

/** The text between the fences of YAML front matter at the beginning of a file; empty where there is none. */
export function frontMatterText(source: Source): string {
  const { inner } = fencedSpan(source, '---', ['---', '...']) ?? {}
  return inner === undefined ? '' : source.text.slice(inner.start, inner.end)
}

/**
 * The YAML block (`---`) at the very beginning of a file, or TOML (`+++`), which is skipped and not read. Broken YAML gives a
 * problem and no values. Never throws.
 */
export function parseFrontMatter(source: Source, memory?: PolicyMemory): ParsedFrontMatter {
  const yaml = fencedSpan(source, '---', ['---', '...'])
  if (yaml !== undefined && looksLikeMapping(source.text.slice(yaml.inner.start, yaml.inner.end))) {
    const { start } = yaml.inner
    const text = source.text.slice(start, yaml.inner.end)
    const read = () => readValues(text, start)
    // It begins on the second line: at the same place while its first line stays.
    const { values, valueSpans, problem } = memory === undefined ? read() : memory.recall(YAML, `${start} ${text}`, read)
    return {
      frontMatter: { span: yaml.outer, values, valueSpans },
      problems: problem === undefined ? [] : [{ type: 'front-matter', span: problem.span, detail: problem.message }],
      bodyStart: yaml.outer.end,
    }
  }
  const toml = fencedSpan(source, '+++', ['+++'])
  return toml === undefined ? NONE : { problems: [], bodyStart: toml.outer.end }
}
