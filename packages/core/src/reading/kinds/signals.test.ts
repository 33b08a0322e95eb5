import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findHints, findSignals, findWording, HINTS, SIGNALS } from './signals.ts'

const corpus = new URL('../../../training/corpus/', import.meta.url)
/** Wording that the corpus, with its open places for periods and names, has not. */
const OTHERS = ['we also receive information about you from data brokers.', 'backups are deleted within 30 days.']
const sentences = readdirSync(corpus)
  .flatMap((name) => readFileSync(new URL(name, corpus), 'utf8').toLowerCase().split('\n'))
  .concat(OTHERS)

describe('findWording', () => {
  it('finds by cues what trying every expression finds', () => {
    for (const sentence of sentences)
      expect(findWording(sentence)).toEqual({ signals: findSignals(sentence, SIGNALS), hints: findHints(sentence, HINTS) })
  })

  it('has sentences for every signal and hint, so that wrong cues show', () => {
    const found = new Set(sentences.flatMap((sentence) => findWording(sentence).signals.map(({ signal }) => signal)))
    const hinted = new Set(sentences.flatMap((sentence) => findWording(sentence).hints))
    expect(SIGNALS.filter((signal) => !found.has(signal)).map(({ name }) => name)).toEqual([])
    expect(HINTS.filter((hint) => !hinted.has(hint)).map(([kind]) => kind)).toEqual([])
  })
})
