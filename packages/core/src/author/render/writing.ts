import type { Definition } from '../definition/definition.ts'
import type { Phrases, SentenceKey } from '../phrases/phrases.ts'
import type { Inline } from './block.ts'

type Value = string | readonly Inline[]

/** What clauses are written with: a definition in the words of one language. */
export interface Writing {
  readonly definition: Definition
  readonly phrases: Phrases
  /** A sentence of the language, filled in. */
  say(key: SentenceKey, values?: Readonly<Record<string, Value>>): readonly Inline[]
  /** "a, b and c". */
  all(words: readonly string[]): string
  /** "a, b or c". */
  oneOf(words: readonly string[]): string
  /** Data by name, as a list. */
  data(labels: readonly string[]): string
  purpose(label: string): string
  /** A day given as YYYY-MM-DD. */
  day(value: string): string
  /** An ISO 8601 duration of one unit. */
  period(value: string): string
}

const PLACEHOLDER = /\{([a-z]+)\}/g

/** A template with its names in braces filled in. */
export function fill(template: string, values: Readonly<Record<string, Value>>): readonly Inline[] {
  const parts: Inline[] = []
  let from = 0
  for (const { 0: whole, 1: name = '', index } of template.matchAll(PLACEHOLDER)) {
    if (index > from) parts.push({ text: template.slice(from, index) })
    const value = values[name] ?? ''
    if (typeof value === 'string') parts.push({ text: value })
    else parts.push(...value)
    from = index + whole.length
  }
  if (from < template.length) parts.push({ text: template.slice(from) })
  return parts
}

function joined(words: readonly string[], conjunction: string): string {
  const [last = '', ...before] = [...words].reverse()
  return before.length === 0 ? last : `${before.reverse().join(', ')} ${conjunction} ${last}`
}

const UNIT = /^PT?(?<count>\d+)(?<unit>[DWMYH])$/

function writePeriod(value: string, { units }: Phrases): string {
  const { count = '', unit = '' } = UNIT.exec(value)?.groups ?? {}
  const names = Object.entries(units).find(([letter]) => letter === unit)?.[1]
  return names === undefined ? value : `${count} ${count === '1' ? names[0] : names[1]}`
}

function writeDay(value: string, { date, months }: Phrases): string {
  const [year = '', month = '', day = ''] = value.split('-')
  const words: Readonly<Record<string, string>> = { day: String(Number(day)), month: months[Number(month) - 1] ?? month, year }
  return date.replace(PLACEHOLDER, (_, name: string) => words[name] ?? '')
}

/** The word for a name of the taxonomy; words of one's own as they stand. */
export const wordFor = (words: Readonly<Record<string, string>>, label: string): string =>
  Object.hasOwn(words, label) ? (words[label] ?? label) : label

/** A text with its first letter in upper case, as cells and items begin. */
export const capital = (words: string): string => words.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase())

export function createWriting(definition: Definition, phrases: Phrases): Writing {
  const all = (words: readonly string[]) => joined(words, phrases.and)
  return {
    definition,
    phrases,
    say: (key, values = {}) => fill(phrases.sentences[key], { organization: definition.organization.name, ...values }),
    all,
    oneOf: (words) => joined(words, phrases.or),
    data: (labels) => all(labels.map((label) => wordFor(phrases.data, label))),
    purpose: (label) => wordFor(phrases.purposes, label),
    day: (value) => writeDay(value, phrases),
    period: (value) => writePeriod(value, phrases),
  }
}
