import type { RedlineLine, RedlineRun } from '../../../diff/redline/redline.ts'
import { markdownText } from '../../markdown-text.ts'
import { cutText } from '../cut-text.ts'

const LONGEST_QUOTE = 240
/** Of unchanged words before the first change and between two of them. */
const LONGEST_SAME = 80
const CUT = '… '

/** The end of a text, cut at a space. */
function endOf(text: string, length: number): string {
  if (text.length <= length) return text
  const kept = text.slice(-length)
  const space = kept.indexOf(' ')
  return CUT + (space >= 0 && space < length / 2 ? kept.slice(space + 1) : kept)
}

/** Shortens the unchanged runs, so that what changed is seen. */
function shortened(runs: readonly RedlineRun[]): RedlineRun[] {
  return runs.map(({ type, text }, index) => {
    if (type !== 'same' || text.length <= LONGEST_SAME || runs.length === 1) return { type, text: cutText(text, LONGEST_QUOTE) }
    if (index === 0) return { type, text: endOf(text, LONGEST_SAME) }
    if (index === runs.length - 1) return { type, text: cutText(text, LONGEST_SAME) }
    return { type, text: `${cutText(text, LONGEST_SAME / 2)} ${endOf(text, LONGEST_SAME / 2).slice(CUT.length)}` }
  })
}

const TAGS: Readonly<Record<RedlineRun['type'], readonly [string, string]>> = {
  same: ['', ''],
  removed: ['<del>', '</del>'],
  added: ['<ins>', '</ins>'],
}

/** How the line reads on one side. What is there alone needs no marking. */
function sideOf({ runs }: RedlineLine, without: RedlineRun['type']): string {
  const shown = runs.filter(({ type }) => type !== without)
  const whole = shown.every(({ type }) => type !== 'same')
  return shortened(shown)
    .map(({ type, text }) => {
      const [open, close] = whole ? TAGS.same : TAGS[type]
      return `${open}${markdownText(text)}${close}`
    })
    .join('')
    .trim()
}

/** The sentence before and after, each as a line of a quote; one of them where it is new or gone. */
export function quoteLines(line: RedlineLine): string[] {
  const before = line.before === undefined ? '' : sideOf(line, 'added')
  const after = line.after === undefined ? '' : sideOf(line, 'removed')
  if (before === after) return after === '' ? [] : [after]
  const named = (name: string, words: string) => (words === '' ? [] : [`**${name}:** ${words}`])
  if (before === '') return named('New', after)
  if (after === '') return named('Gone', before)
  return [...named('Before', before), ...named('After', after)]
}
