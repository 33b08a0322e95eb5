import { diffArrays } from 'diff'
import type { RedlineRun } from './redline.ts'
import { cutIntoTokens, type Token } from './tokens.ts'

/** Beyond this many added and removed tokens two texts are told as one replaced by the other. */
const MOST_EDITS = 600
/** Under this share of common words two texts have nothing worth marking word by word. */
const LEAST_COMMON = 1 / 3

interface Part {
  readonly type: RedlineRun['type']
  readonly before: readonly Token[]
  readonly after: readonly Token[]
}

const lengthOf = (tokens: readonly Token[]) => tokens.reduce((length, { text }) => length + text.length, 0)
const countWords = (tokens: readonly Token[]) => tokens.filter(({ isWord }) => isWord).length

/** What the two lists share and what only one has, in order; undefined where they differ too much to tell. */
function compare(before: readonly Token[], after: readonly Token[]): Part[] | undefined {
  // The library finds one of several shortest scripts; asked in one direction only, it finds the same one either way.
  const swapped = before.length > after.length
  const [first, second] = swapped ? [after, before] : [before, after]
  const changes = diffArrays(
    first.map(({ text }) => text),
    second.map(({ text }) => text),
    { maxEditLength: MOST_EDITS },
  )
  if (changes === undefined) return undefined
  let one = 0
  let other = 0
  return changes.map(({ added, removed, count }): Part => {
    const isFirst = swapped ? added : removed
    const isSecond = swapped ? removed : added
    const type = isFirst ? 'removed' : isSecond ? 'added' : 'same'
    const part = {
      type,
      before: type === 'added' ? [] : before.slice(one, one + count),
      after: type === 'removed' ? [] : after.slice(other, other + count),
    } as const
    one += part.before.length
    other += part.after.length
    return part
  })
}

/** A change as a whole: what stood there and what stands there, possibly nothing. */
interface Stretch {
  readonly changed: boolean
  readonly before: readonly Token[]
  readonly after: readonly Token[]
}

function toStretches(parts: readonly Part[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { type, before, after } of parts) {
    const last = stretches.at(-1)
    if (type === 'same' || last === undefined || !last.changed) stretches.push({ changed: type !== 'same', before, after })
    else stretches[stretches.length - 1] = { changed: true, before: [...last.before, ...before], after: [...last.after, ...after] }
  }
  return stretches
}

const join = (stretches: readonly Stretch[]): Stretch => ({
  changed: true,
  before: stretches.flatMap(({ before }) => before),
  after: stretches.flatMap(({ after }) => after),
})

/** A common stretch is noise where the changes on both sides of it are longer than it is and it says little by itself. */
function isNoise(common: Stretch, left: Stretch, right: Stretch): boolean {
  const words = countWords(common.before)
  if (words > 3) return false
  const length = lengthOf(common.before)
  const longest = (stretch: Stretch) => Math.max(lengthOf(stretch.before), lengthOf(stretch.after))
  const bothSided = (stretch: Stretch) => stretch.before.length > 0 && stretch.after.length > 0
  // Two words taken out around one that stays read better apart.
  if (!bothSided(left) && !bothSided(right) && words > 0) return false
  return length <= longest(left) && length <= longest(right)
}

/** Joins changes that are parted only by common words of no weight, so that a reader sees phrases instead of confetti. */
function withoutConfetti(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const stretch of stretches) {
    const common = result.at(-1)
    const left = result.at(-2)
    if (stretch.changed && common !== undefined && left?.changed === true && !common.changed && isNoise(common, left, stretch)) {
      result.splice(-2, 2, join([left, common, stretch]))
    } else result.push(stretch)
  }
  return result
}

/** Writes runs; neighbours of one type become one, and white space both versions share is told as shared. */
function createRunWriter() {
  const runs: RedlineRun[] = []
  return {
    runs,
    write(type: RedlineRun['type'], text: string) {
      const last = runs.at(-1)
      if (text === '') return
      if (last?.type === type) runs[runs.length - 1] = { type, text: last.text + text }
      else runs.push({ type, text })
    },
  }
}

const textOf = (tokens: readonly Token[]) => tokens.map(({ lead, text }) => lead + text).join('')

/**
 * The words two texts share and those only one of them has. The runs that are not `added` give the earlier text, those that are
 * not `removed` the later one, character by character. Words, numbers and addresses are never cut.
 */
export function compareWords(before: string, after: string): readonly RedlineRun[] {
  const writer = createRunWriter()
  if (before === after) {
    writer.write('same', before)
    return writer.runs
  }
  const one = cutIntoTokens(before)
  const other = cutIntoTokens(after)
  const parts = compare(one.tokens, other.tokens)
  const common = (parts ?? []).reduce((words, { type, before: tokens }) => words + (type === 'same' ? countWords(tokens) : 0), 0)
  const words = Math.max(countWords(one.tokens), countWords(other.tokens))
  const stretches =
    parts === undefined || common < words * LEAST_COMMON
      ? [{ changed: true, before: one.tokens, after: other.tokens }]
      : withoutConfetti(toStretches(parts))

  for (const stretch of stretches) {
    if (stretch.changed) {
      const leads = [stretch.before[0]?.lead, stretch.after[0]?.lead]
      const shared = leads[0] !== undefined && leads[0] === leads[1] ? leads[0] : ''
      writer.write('same', shared)
      writer.write('removed', textOf(stretch.before).slice(shared.length))
      writer.write('added', textOf(stretch.after).slice(shared.length))
      continue
    }
    for (const [at, token] of stretch.before.entries()) {
      const counterpart = stretch.after[at]
      if (counterpart === undefined) continue
      if (token.lead === counterpart.lead) writer.write('same', token.lead)
      else {
        writer.write('removed', token.lead)
        writer.write('added', counterpart.lead)
      }
      writer.write('same', token.text)
    }
  }
  if (one.rest === other.rest) writer.write('same', one.rest)
  else {
    writer.write('removed', one.rest)
    writer.write('added', other.rest)
  }
  return writer.runs
}
