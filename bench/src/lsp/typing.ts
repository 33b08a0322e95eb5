import { type Editor, openEditor, type Server } from './editor.ts'

/** How long diagnostics took after each keystroke. */
export interface Typed {
  readonly name: string
  readonly median: number
  /** 95 of 100 keystrokes took no longer. */
  readonly p95: number
}

/** Few: whoever opens a policy types at once. */
export const WARM_UP = 40
/** Some minutes of typing; of fewer the 95th percentile says little. */
export const KEYSTROKES = 600
const SENTENCE = 'We keep what you write to us for two years. '

/** Places to type at: in the middle of every so many lines with words. */
function placesIn(policy: string): readonly { readonly line: number; readonly character: number }[] {
  const lines = policy.split('\n')
  return lines.flatMap((text, line) => {
    const space = text.indexOf(' ', 20)
    return text.length > 60 && space > 0 && !/^[#|>-]/.test(text) ? [{ line, character: space + 1 }] : []
  })
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/** Types the same into a policy that is open in every server, keystroke by keystroke in turn, so that what slows the machine slows them all. */
export async function measureTyping(servers: readonly Server[], policy: string): Promise<readonly Typed[]> {
  const editors: Editor[] = []
  for (const server of servers) editors.push(await openEditor(server, policy))
  const places = placesIn(policy)
  const times = editors.map((): number[] => [])
  for (let stroke = 0; stroke < WARM_UP + KEYSTROKES; stroke++) {
    // A few words at a place, then on to the next.
    const sentence = Math.floor(stroke / SENTENCE.length)
    const at = stroke % SENTENCE.length
    const place = places[(sentence * 7) % places.length]
    if (place === undefined) throw new Error('no line to type in')
    for (const [index, editor] of editors.entries()) {
      const time = await editor.type(place.line, place.character + at, SENTENCE[at] ?? ' ')
      if (stroke >= WARM_UP) times[index]?.push(time)
    }
  }
  for (const editor of editors) editor.close()
  return editors.map(({ name }, index) => {
    const sorted = (times[index] ?? []).toSorted((a, b) => a - b)
    return { name, median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) }
  })
}
