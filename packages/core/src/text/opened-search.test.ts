import { describe, expect, it } from 'vitest'
import { allMatches, nextMatch, openedPattern } from './opened-search.ts'

const AGES = openedPattern('(?<!\\p{L})(?:under |à )?(?:\\d{1,2}|thirteen)(?!\\p{L})', ['under the age', 'à', 'thirteen'])
const found = (text: string) => allMatches(AGES, text).map(([whole]) => whole)

describe('an opened pattern', () => {
  it('is found where one of its words or a digit stands', () => {
    expect(found('people under 13 and thirteen, or 16')).toEqual(['under 13', 'thirteen', '16'])
    expect(found('à 13')).toEqual(['à 13'])
  })

  it('is not found inside a word, and leaves that to the expression', () => {
    expect(found('asunder 13')).toEqual(['13'])
    expect(found('dixthirteen étthirteen')).toEqual([])
  })

  it('is found behind what only looks like a letter', () => {
    expect(found('×thirteen')).toEqual(['thirteen'])
  })

  it('goes on from a place', () => {
    expect(nextMatch(AGES, '13 or 14', 2)?.index).toBe(6)
    expect(nextMatch(AGES, '13 or 14', 8)).toBeNull()
  })

  it('takes time linear in a long run of letters', () => {
    expect(found('日'.repeat(200_000))).toEqual([])
  })
})
