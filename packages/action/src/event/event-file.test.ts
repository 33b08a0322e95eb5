import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findEventProblem } from './event-file.ts'

describe('the file with the event', () => {
  it.each([
    ['', /is no JSON/],
    ['{"pull_request":', /is no JSON/],
    ['{}', undefined],
    ['null', undefined],
  ])('of %j has its problem', async (text, expected) => {
    const folder = await mkdtemp(join(tmpdir(), 'clausal-event-'))
    try {
      const path = join(folder, 'event.json')
      await writeFile(path, text)
      const problem = await findEventProblem(path)
      if (expected === undefined) expect(problem).toBeUndefined()
      else expect(problem).toMatch(expected)
      expect(await findEventProblem(folder)).toMatch(/cannot be read/)
      expect(await findEventProblem(join(folder, 'none.json'))).toBeUndefined()
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
