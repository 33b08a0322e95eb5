import { describe, expect, it } from 'vitest'
import { compileAtOnce } from './compile-at-once.ts'

describe('compileAtOnce', () => {
  it('gives the same expression, ready at the place it was at', () => {
    const sticky = /b/y
    sticky.lastIndex = 3
    expect(compileAtOnce(sticky)).toBe(sticky)
    expect(sticky.lastIndex).toBe(3)
    expect(sticky.test('aaab')).toBe(true)
    expect(compileAtOnce(sticky).lastIndex).toBe(4)
  })
})
