import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { formatScores, scorePolicy } from './truth/score.ts'
import { readTruth } from './truth/truth.ts'

const folder = fileURLToPath(new URL('../../../examples/', import.meta.url))
const TODAY = '2026-11-21'

describe('the example policies', () => {
  const truths = readTruth(`${folder}truth.yaml`)
  const scores = Object.fromEntries(
    Object.entries(truths).map(([file, truth]) => [file, scorePolicy(file, readFileSync(folder + file, 'utf8'), truth, TODAY)]),
  )
  console.log(formatScores(scores))

  describe.each(Object.keys(truths))('%s', (file) => {
    it.each(['head', 'boundaries', 'defects', 'clean'] as const)('is read as a careful reader reads it: %s', (column) => {
      expect(scores[file]?.[column].wrong).toEqual([])
    })
  })
})
