import type { Policy } from '@clausal/core'
import { toPrintable } from '@clausal/core/report'
import { LONGEST_QUOTE } from './limits.ts'
import { OWN_WORDS } from './own-words.ts'

/** Fewer words than this tell nobody to do anything. */
const FEWEST_WORDS = 3

/** A sentence of ours, with what it repeats of a policy apart: `[1]` stands for the first of `policyWords`. */
export interface OwnSentence {
  readonly message: string
  readonly policyWords?: readonly string[]
}

/** Text of a policy as it is quoted: printable, on one line, not too long. */
export function toQuote(text: string): string {
  const shown = toPrintable(text.replace(/\s+/g, ' ').trim())
  return shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE - 1)}…` : shown
}

const folded = (text: string) => text.replace(/\s+/g, ' ').toLowerCase()

/** The texts in which words of a policy are looked for: as they read, and as they are written. */
const textsOf = ({ prose, source }: Policy) => [folded(prose.text), folded(source.text)]

const WORD = /[\p{L}\p{N}]+/gu

/**
 * Makes what takes words of policies out of our own sentences: a policy is text from outside and may be written to steer who reads the answer,
 * so what is repeated of it stands apart, where it cannot be taken for ours. Runs of words that our own tables have, too, stay.
 */
export function createSentenceReader(policies: readonly Policy[]): (message: string) => OwnSentence {
  const texts = policies.flatMap(textsOf)
  const isTheirs = (run: string) => !OWN_WORDS.includes(run) && texts.some((text) => text.includes(run))
  return (message) => {
    const words = [...message.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
    const policyWords: string[] = []
    let told = ''
    let from = 0
    for (let at = 0; at + FEWEST_WORDS <= words.length; ) {
      const runTo = (last: number) => message.slice(words[at]?.start, words[last]?.end)
      let last = at + FEWEST_WORDS - 1
      if (!isTheirs(folded(runTo(last)))) {
        at++
        continue
      }
      while (last + 1 < words.length && isTheirs(folded(runTo(last + 1)))) last++
      policyWords.push(toQuote(runTo(last)))
      told += `${message.slice(from, words[at]?.start)}[${policyWords.length}]`
      from = words[last]?.end ?? message.length
      at = last + 1
    }
    const all = toPrintable(told + message.slice(from))
    return policyWords.length === 0 ? { message: all } : { message: all, policyWords }
  }
}

/** The sentence for a person who reads along: what is the policy's, behind it and in quotation marks. */
export const sentenceText = ({ message, policyWords = [] }: OwnSentence) =>
  [message, ...policyWords.map((words, index) => `[${index + 1}] policy text: ${JSON.stringify(words)}`)].join(' ')
