import { describe, expect, it } from 'vitest'
import { start } from './start.mjs'

describe('npm start', () => {
  it('checks the example policies and ends well', async () => {
    const said = []
    expect(await start(undefined, { say: (line = '') => said.push(line) })).toBe(0)
    expect(said.join('\n')).toContain('5 example policies')
  }, 60_000)
})
