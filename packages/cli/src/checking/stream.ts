import type { Format } from '@clausal/core'
import { LARGEST_FILE } from '@clausal/core/node'
import type { StreamDocument } from '@clausal/core/report'
import type { CheckJob, CheckTarget } from './check-run.ts'
import { linesOf, type StreamLine } from './stream-lines.ts'

/** A text of the largest size still fits where most of its characters are escaped. In bytes. */
const LONGEST_LINE = 4 * LARGEST_FILE

const FORMATS: readonly Format[] = ['markdown', 'html', 'text']
const isFormat = (value: unknown): value is Format => FORMATS.some((format) => format === value)
const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isId = (value: unknown): value is string | number => isName(value) || typeof value === 'number'
const isLanguage = (value: unknown): value is string => typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(value)

/** The keys of a document, what each has to be, and how to say so. Others are passed over. */
const KEYS = {
  text: {
    wanted: `the text of the policy, of at most ${LARGEST_FILE / 2 ** 20} MB`,
    isOne: (value: unknown) => typeof value === 'string' && value.length <= LARGEST_FILE,
  },
  path: { wanted: 'a path such as legal/privacy.md', isOne: isName },
  id: { wanted: 'a text or a number', isOne: isId },
  format: { wanted: `one of ${FORMATS.join(', ')}`, isOne: isFormat },
  language: { wanted: 'a language tag such as en or pt-BR', isOne: isLanguage },
} as const satisfies Record<keyof StreamDocument, { readonly wanted: string; readonly isOne: (value: unknown) => boolean }>

const REQUIRED = 'text'

type Keyed = Readonly<Record<string, unknown>>

/** The object on a line; or what is wrong with the line. */
function parseLine(bytes: Uint8Array | undefined): Keyed | string {
  if (bytes === undefined) return `This line has more than ${LONGEST_LINE / 2 ** 20} MB. Check that it is a policy.`
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    return error instanceof SyntaxError
      ? 'This line is not valid JSON. Write one object on each line.'
      : 'This line is not valid UTF-8. Write the stream as UTF-8.'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'This line is no JSON object. Write one object with a "text" on each line.'
  return Object.fromEntries(Object.entries(value))
}

/** What is wrong with a document; undefined where nothing is. */
function problemOf(document: Keyed): string | undefined {
  for (const [key, { wanted, isOne }] of Object.entries(KEYS)) {
    const value = document[key]
    if (value === undefined && key === REQUIRED) return `The document has no "${key}". Give it ${wanted}.`
    // Databases write what they do not have as null.
    if (value !== undefined && !(value === null && key !== REQUIRED) && !isOne(value))
      return `The "${key}" of the document has to be ${wanted}.`
  }
  return undefined
}

function toTarget({ number, bytes }: StreamLine): CheckTarget {
  const place = number - 1
  const name = `line ${number}`
  const document = parseLine(bytes)
  if (typeof document === 'string') return { file: name, place, length: 0, stream: { line: number }, problem: document }
  const { text, path, id, format, language } = document
  const target = {
    file: isName(path) ? path : isId(id) ? String(id) : name,
    place,
    length: 0,
    stream: { line: number, ...(isId(id) && { id }) },
  }
  const problem = problemOf(document)
  if (problem !== undefined || typeof text !== 'string') return { ...target, problem: problem ?? '' }
  return { ...target, text, length: text.length, ...(isFormat(format) && { format }), ...(isLanguage(language) && { language }) }
}

const isBlank = (bytes: Uint8Array | undefined) => bytes?.every((byte) => byte === 32 || byte === 9 || byte === 13) === true

/** The documents of a stream, each a job of its own: a JSON object on each line. A line that is none is told in its turn; blank lines are passed over. */
export async function* readDocuments(input: AsyncIterable<Uint8Array>): AsyncGenerator<CheckJob, void, undefined> {
  for await (const line of linesOf(input, LONGEST_LINE)) if (!isBlank(line.bytes)) yield [toTarget(line)]
}
