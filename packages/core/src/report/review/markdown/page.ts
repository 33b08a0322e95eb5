import { markdownMessage } from '../../markdown-text.ts'
import { cutText } from '../cut-text.ts'
import type { Line } from '../review-words.ts'

/** A line of a file of one of the two versions, for a link. */
export interface FileLine extends Line {
  /** From the top of the repository. */
  readonly path: string
}

/** Gives the address where a line can be seen; undefined where it can be seen nowhere. */
export type LinkTo = (place: FileLine) => string | undefined

/** How far a policy is shortened: all of it, without the whole wording, its weightiest points, or one line. */
export type Level = 'whole' | 'without-wording' | 'short' | 'line'

export const LEVELS: readonly Level[] = ['whole', 'without-wording', 'short', 'line']

export const LONGEST_VALUE = 120
export const LONGEST_SENTENCE = 400

/** A sentence from outside, cut where it is too long to read. */
export const sentence = (text: string) => markdownMessage(cutText(text, LONGEST_SENTENCE))

/** Text with a link, where there is an address; the text is Markdown already. */
export function linked(text: string, address: string | undefined): string {
  return address === undefined ? text : `[${text}](<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>)`
}

/** A list that shows its beginning and counts the rest. */
export function upTo(most: number, items: readonly string[], noun: string): string[] {
  const more = items.length - most
  return more > 0 ? [...items.slice(0, most), `- and ${more} more ${noun}${more === 1 ? '' : 's'}`] : [...items]
}

/** A part that is folded; nothing where it has no body. The summary is HTML already. */
export function folded(summary: string, body: readonly string[]): string {
  return body.length === 0 ? '' : ['<details>', `<summary>${summary}</summary>`, '', ...body, '', '</details>'].join('\n')
}

/** Parts one below the other, empty ones left out. */
export const stacked = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n')
