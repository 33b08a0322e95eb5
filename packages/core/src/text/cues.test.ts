import { describe, expect, it } from 'vitest'
import { createCueFinder } from './cues.ts'

const cued = (text: string) => [...createCueFinder([['sell', 'sold'], ['ad'], []])(text)]

describe('createCueFinder', () => {
  it('names the expressions one of whose cues begins a word', () => {
    expect(cued('we never sold it')).toEqual([1, 0, 1])
    expect(cued('advertisers')).toEqual([0, 1, 1])
    expect(cued('selling-ads')).toEqual([1, 1, 1])
  })

  it('takes no letters inside a word, as \\b does', () => {
    expect(cued('unsold resell _sold 2sold')).toEqual([0, 0, 1])
    expect(cued('résold')).toEqual([1, 0, 1])
  })

  it('always tries what has no cues, even on an empty text', () => {
    expect(cued('')).toEqual([0, 0, 1])
  })

  it('refuses a cue too short to be looked up', () => {
    expect(() => createCueFinder([['a']])).toThrow('at least 2 letters')
  })
})
