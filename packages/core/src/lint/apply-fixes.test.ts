import { describe, expect, it } from 'vitest'
import { createSource, toRange } from '../text/source.ts'
import { applyFixes } from './apply-fixes.ts'
import type { Finding } from './finding.ts'

const TEXT = 'We sell pens and inks.'

/** A finding whose fix replaces each of these words. */
function finding(edits: Readonly<Record<string, string>>): Finding {
  const source = createSource(TEXT)
  const place = (words: string) => toRange(source, { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
  const fix = Object.entries(edits).map(([words, text]) => ({ range: place(words), text }))
  return { rule: 'test/pens', severity: 'info', message: '', range: place('We'), fix }
}

describe('applyFixes', () => {
  it('applies edits wherever they stand', () => {
    expect(applyFixes(TEXT, [finding({ inks: 'ink' }), finding({ We: 'I', pens: 'a pen' })]).text).toBe('I sell a pen and ink.')
  })

  it('leaves a fix for the next pass that touches the place of another, as a whole', () => {
    const first = finding({ 'pens and': 'pens,' })
    const { text, applied } = applyFixes(TEXT, [first, finding({ 'sell pens': 'buy pens', inks: 'ink' })])
    expect(text).toBe('We sell pens, inks.')
    expect(applied).toEqual([first])
  })

  it('leaves findings without a fix', () => {
    const { fix: _, ...unfixable } = finding({})
    expect(applyFixes(TEXT, [unfixable])).toEqual({ text: TEXT, applied: [] })
  })
})
