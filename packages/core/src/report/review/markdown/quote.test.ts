import { describe, expect, it } from 'vitest'
import type { RedlineLine } from '../../../diff/redline/redline.ts'
import { quoteLines } from './quote.ts'

const RANGE = { start: { offset: 0, line: 1, column: 1 }, end: { offset: 1, line: 1, column: 2 } }

/** A sentence written as `same -removed- +added+ same`. */
function line(marked: string, sides: 'before' | 'after' | 'both' = 'both'): RedlineLine {
  const runs = marked.split(/(-[^-]*-|\+[^+]*\+)/).flatMap((part): RedlineLine['runs'] => {
    if (part === '') return []
    if (part.startsWith('-')) return [{ type: 'removed', text: part.slice(1, -1) }]
    return part.startsWith('+') ? [{ type: 'added', text: part.slice(1, -1) }] : [{ type: 'same', text: part }]
  })
  return {
    type: 'changed',
    part: 'sentence',
    runs,
    ...(sides !== 'after' && { before: RANGE }),
    ...(sides !== 'before' && { after: RANGE }),
  }
}

describe('a quote', () => {
  it.each([
    [
      'shows both versions, each with its own words marked',
      line('Kept for -30-+90+ days.'),
      ['**Before:** Kept for <del>30</del> days.', '**After:** Kept for <ins>90</ins> days.'],
    ],
    ['shows what is new without marks', line('+We sell it.+', 'after'), ['**New:** We sell it.']],
    ['shows what is gone without marks', line('-You can object.-', 'before'), ['**Gone:** You can object.']],
    ['shows once what reads the same', line('The same.'), ['The same.']],
    [
      'makes no markup of the words',
      line('See -[a](b)-+<i>+ now.'),
      ['**Before:** See <del>\\[a\\](b)</del> now.', '**After:** See <ins>&lt;i&gt;</ins> now.'],
    ],
  ])('%s', (_, redline, quotes) => {
    expect(quoteLines(redline)).toEqual(quotes)
  })

  it('cuts what stays the same, never what changed', () => {
    const words = 'many words that stay as they are '.repeat(20)
    const quotes = quoteLines(line(`${words}-not -sold ${words}`))
    for (const quote of quotes) expect(quote.length).toBeLessThan(260)
    expect(quotes[0]).toMatch(/… .*<del>not <\/del>sold many .*…$/)
  })
})
