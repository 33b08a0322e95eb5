import { describe, expect, it } from 'vitest'
import { pack, unpack } from './pack.ts'

describe('pack', () => {
  it('packs what any text is into letters of an address, and back', async () => {
    for (const value of [{}, { text: '' }, { text: '\ud800 äöü 🙂 \u0000' }, { text: 'We keep it. '.repeat(20_000), laws: ['gdpr'] }]) {
      const packed = await pack(value)
      expect(packed).toMatch(/^[A-Za-z0-9_-]+$/)
      expect(await unpack(packed)).toEqual(value)
    }
  })

  it('is short for a text that repeats itself', async () => {
    expect((await pack({ text: 'We keep it. '.repeat(20_000) })).length).toBeLessThan(2_000)
  })

  it('refuses what it did not make, and what unfolds into too much', async () => {
    await expect(unpack('not-of-its-making')).rejects.toThrow()
    await expect(unpack('%%%')).rejects.toThrow()
    await expect(unpack(await pack({ text: 'x'.repeat(5_000_000) }))).rejects.toThrow('too much text')
  })
})
