/** A place as the core gives it, or as an editor does. */
interface Place {
  readonly offset?: unknown
  readonly line?: unknown
  readonly column?: unknown
  readonly character?: unknown
}

/** Where the lines of a text begin; CRLF, LF and CR end one. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return starts
}

/** A text that ranges are held against. */
export interface Measured {
  readonly text: string
  readonly starts: readonly number[]
}

export const measure = (text: string): Measured => ({ text, starts: lineStarts(text) })

/** The offset of a place; undefined where the text has no such place. */
function offsetOf({ text, starts }: Measured, { offset, line, column, character }: Place): number | undefined {
  const [index, within] = typeof column === 'number' ? [Number(line) - 1, column - 1] : [Number(line), Number(character)]
  const start = starts[index]
  if (start === undefined || !Number.isInteger(within) || within < 0) return undefined
  const end = starts[index + 1] ?? text.length
  const counted = start + within
  if (counted > end) return undefined
  return offset === undefined || offset === counted ? counted : undefined
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** Edits of other files than the policy. */
const isOfAnother = ({ textDocument }: Readonly<Record<string, unknown>>) =>
  isRecord(textDocument) && typeof textDocument['uri'] === 'string' && !textDocument['uri'].includes('/privacy.')

const isPlace = (value: unknown): value is Place =>
  isRecord(value) && typeof value['line'] === 'number' && (typeof value['column'] === 'number' || typeof value['character'] === 'number')

type Version = 'before' | 'after'

/** Keys below which an answer speaks of a version; what a review calls fixed or promised stood in the earlier one. */
const OF_VERSION: readonly (readonly [RegExp, Version])[] = [
  [/^(?:before|fixed$|promise$)/, 'before'],
  [/^after/, 'after'],
]

const isVersion = (value: unknown): value is Version => value === 'before' || value === 'after'

/**
 * The ranges in an answer that do not lie in its text, in words.
 *
 * @param texts of the versions; where there is but one, it is `after`.
 */
export function findBadRanges(answer: unknown, texts: { readonly before?: Measured; readonly after: Measured }): string[] {
  const bad: string[] = []
  const visit = (value: unknown, version: Version, path: string): void => {
    if (!isRecord(value) || isOfAnother(value)) return
    const { start, end } = value
    if (isPlace(start) && isPlace(end)) {
      const text = texts[version] ?? texts.after
      const [from, to] = [offsetOf(text, start), offsetOf(text, end)]
      if (from === undefined || to === undefined || from > to)
        bad.push(`${path}: ${JSON.stringify(start)} to ${JSON.stringify(end)} is no range of the text`)
      return
    }
    for (const [key, inner] of Object.entries(value)) {
      const { evidenceIn } = value
      const told = isVersion(evidenceIn) ? evidenceIn : OF_VERSION.find(([pattern]) => pattern.test(key))?.[1]
      visit(inner, told ?? version, `${path}.${key}`)
    }
  }
  visit(answer, 'after', '')
  return bad
}
