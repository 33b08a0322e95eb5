import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'
import type { Format } from '../../src/document/policy.ts'
import { parsePolicy } from '../../src/parse-policy.ts'
import { type Disclosure, inspect } from '../../src/reading/inspect.ts'

/** Fields a disclosure must have, by name. Without `type`, the type of the file. */
type Expectation = Readonly<Record<string, unknown>>

/** A piece of a policy, with what a careful reader reads from it; README.md says how it is written. */
export interface Snippet {
  readonly text: string
  readonly format?: Format
  readonly heading?: string
  readonly expect?: readonly Expectation[]
  /** What may be read from it as well and is neither needed nor wrong. */
  readonly may?: readonly Expectation[]
  /** Other types of which nothing may be found that is not expected. */
  readonly none?: readonly string[]
}

/** The snippets by the type of disclosure they are about. */
export type GoldSet = Readonly<Record<string, readonly Snippet[]>>

/** What is wrong with the reading of one snippet. */
interface Mistake {
  readonly kind: 'miss' | 'false'
  readonly type: string
  readonly file: string
  readonly text: string
  readonly what: string
}

export interface GoldScore {
  readonly types: readonly TypeScore[]
  readonly mistakes: readonly Mistake[]
}

interface TypeScore {
  readonly type: string
  /** Snippets that are about it, and how many of them hold nothing of it. */
  readonly snippets: number
  readonly empty: number
  readonly right: number
  readonly misses: number
  readonly falsely: number
}

/** Reads the gold set of a folder: a YAML file for each type. */
export function readGold(folder: URL): GoldSet {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
  return Object.fromEntries(files.map((file) => [basename(file, '.yaml'), parse(readFileSync(new URL(file, folder), 'utf8'))]))
}

/** Of these types a field other than `affirmed` says what is denied. */
const OWN_POLARITY: ReadonlySet<string> = new Set(['do-not-track', 'platform-data'])
/** Their words are the text's, so that it is enough that they contain what is expected. */
const TEXTS: ReadonlySet<string> = new Set([
  'criteria',
  'interest',
  'effect',
  'logic',
  'consequence',
  'exception',
  'condition',
  'means',
  'address',
  'role',
  'url',
])

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()

function isCategory(found: Readonly<Record<string, unknown>>, wanted: string): boolean {
  const { label, iri } = found
  return label === wanted || (typeof iri === 'string' && (iri === wanted || iri.endsWith(`#${wanted}`)))
}

/** "Notified by email" gives notice by email: beside a more exact means, `notice` says nothing. */
function exactMeans(means: readonly unknown[]): readonly unknown[] {
  return means.some((one) => one !== 'notice') ? means.filter((one) => one !== 'notice') : means
}

/** A name without its article, title and closing stop. */
const bareName = (name: string) =>
  fold(name)
    .replace(/^(?:the|dr|mr|ms|mrs)\.? /, '')
    .replace(/\.$/, '')

/** Whether two ways of writing a number agree: one may have the country's code, the other the zero in its place. */
function isSameNumber(one: string, other: string): boolean {
  const [first = '', second = ''] = [one, other].map((number) => number.replace(/\D/g, '').replace(/^0+/, ''))
  return first.endsWith(second) || second.endsWith(first)
}

function holds(type: string, field: string, found: unknown, wanted: unknown): boolean {
  if (wanted === null) return found === undefined
  if (Array.isArray(wanted)) {
    if (!Array.isArray(found)) return false
    const [have, want] = type === 'change-notice' ? [exactMeans(found), exactMeans(wanted)] : [found, wanted]
    return have.length === want.length && want.every((one) => have.some((other) => holds(type, field, other, one)))
  }
  if (isRecord(found)) return typeof wanted === 'string' && isCategory(found, wanted)
  if (field === 'exception' || field === 'condition') {
    if (typeof wanted === 'boolean') return (found !== undefined) === wanted
  }
  if (typeof found === 'string' && typeof wanted === 'string') {
    if (field === 'name') return bareName(found) === bareName(wanted)
    if (field === 'phone') return isSameNumber(found, wanted)
    if (TEXTS.has(field) && !(type === 'recipient' && field === 'role')) return fold(found).includes(fold(wanted))
  }
  return found === wanted
}

function agrees(found: Disclosure, wanted: Expectation, file: string): boolean {
  const type = typeof wanted['type'] === 'string' ? wanted['type'] : file
  if (found.type !== type) return false
  const fields: Expectation = { ...(OWN_POLARITY.has(type) ? {} : { affirmed: true }), exception: null, ...wanted }
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(found))
  return Object.entries(fields).every(([field, value]) => field === 'type' || holds(type, field, values.get(field), value))
}

/** The largest one-to-one matching of what is wanted with what is found (augmenting paths): for each found, whose it is. */
function matchUp(wanted: readonly Expectation[], found: readonly Disclosure[], file: string): ReadonlyMap<number, number> {
  const owner = new Map<number, number>()
  const claim = (index: number, tried: Set<number>): boolean =>
    found.some((one, at) => {
      const expectation = wanted[index]
      if (expectation === undefined || tried.has(at) || !agrees(one, expectation, file)) return false
      tried.add(at)
      const holder = owner.get(at)
      if (holder !== undefined && !claim(holder, tried)) return false
      owner.set(at, index)
      return true
    })
  for (const index of wanted.keys()) claim(index, new Set())
  return owner
}

function toPolicyText({ text, heading, format = 'markdown' }: Snippet): string {
  if (heading === undefined) return text
  if (format === 'html') return `<h2>${heading}</h2>\n${text}`
  return format === 'markdown' ? `## ${heading}\n\n${text}` : `${heading}\n\n${text}`
}

function describe(found: Disclosure): string {
  const { range: _, clause: __, ...fields } = found
  return JSON.stringify(fields, (key, value: unknown) => (key !== '' && isRecord(value) && 'label' in value ? value['label'] : value))
}

interface Judged {
  readonly right: readonly string[]
  readonly mistakes: readonly Mistake[]
}

function judge(file: string, snippet: Snippet): Judged {
  const { text, format = 'markdown', expect = [], may = [], none = [] } = snippet
  const { disclosures } = inspect(parsePolicy(toPolicyText(snippet), { format }))
  const owner = matchUp(expect, disclosures, file)
  const matched = new Set(owner.values())
  const judged = new Set([file, ...none])
  const typeOf = (one: Expectation) => (typeof one['type'] === 'string' ? one['type'] : file)
  return {
    right: [...matched].flatMap((index) => expect.slice(index, index + 1).map(typeOf)),
    mistakes: [
      ...expect.flatMap((one, index): Mistake[] =>
        matched.has(index) ? [] : [{ kind: 'miss', type: typeOf(one), file, text, what: JSON.stringify(one) }],
      ),
      ...disclosures.flatMap((found, at): Mistake[] => {
        const allowed = owner.has(at) || !judged.has(found.type) || may.some((one) => agrees(found, one, file))
        return allowed ? [] : [{ kind: 'false', type: found.type, file, text, what: describe(found) }]
      }),
    ],
  }
}

/** Holds what is read from every snippet against what is expected. */
export function scoreGold(gold: GoldSet): GoldScore {
  const judged = Object.entries(gold).flatMap(([file, snippets]) => snippets.map((snippet) => judge(file, snippet)))
  const right = judged.flatMap((one) => one.right)
  const mistakes = judged.flatMap((one) => one.mistakes)
  const types = Object.entries(gold).map(([type, snippets]) => ({
    type,
    snippets: snippets.length,
    empty: snippets.filter(({ expect = [] }) => !expect.some((one) => (one['type'] ?? type) === type)).length,
    right: right.filter((one) => one === type).length,
    misses: mistakes.filter((one) => one.type === type && one.kind === 'miss').length,
    falsely: mistakes.filter((one) => one.type === type && one.kind === 'false').length,
  }))
  return { types, mistakes }
}

type Counts = Pick<TypeScore, 'right' | 'misses' | 'falsely'>

/** Of what was found, the part that is right. */
export const precisionOf = ({ right, falsely }: Counts): number => (right + falsely === 0 ? 1 : right / (right + falsely))
/** Of what should be found, the part that was. */
export const recallOf = ({ right, misses }: Counts): number => (right + misses === 0 ? 1 : right / (right + misses))

/** All types together. */
export function totalOf(types: readonly TypeScore[]): TypeScore {
  const sum = (count: (one: TypeScore) => number) => types.reduce((total, one) => total + count(one), 0)
  return {
    type: 'all',
    snippets: sum((one) => one.snippets),
    empty: sum((one) => one.empty),
    right: sum((one) => one.right),
    misses: sum((one) => one.misses),
    falsely: sum((one) => one.falsely),
  }
}

/** The table of docs/accuracy.md, in Markdown. */
export function formatGoldTable({ types }: GoldScore): string {
  const rows = [...types, totalOf(types)].map((one) => [
    one.type,
    String(one.snippets),
    String(one.empty),
    String(one.right + one.misses),
    precisionOf(one).toFixed(3),
    recallOf(one).toFixed(3),
  ])
  const table = [
    ['type', 'snippets', 'of which none', 'expected', 'precision', 'recall'],
    ['---', '---:', '---:', '---:', '---:', '---:'],
    ...rows,
  ]
  return table.map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** Every mistake on two lines: what is wrong, and in which words. */
export function formatMistakes({ mistakes }: GoldScore): string {
  return mistakes
    .map(
      ({ kind, type, file, text, what }) =>
        `${kind === 'miss' ? 'missed' : 'wrongly'} ${type} (${file}.yaml): ${what}\n    ${text.trim().replace(/\s+/g, ' ')}`,
    )
    .join('\n')
}
