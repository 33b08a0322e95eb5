import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { formatScores, type PolicyScore, scorePolicy } from './truth/score.ts'
import { readTruth } from './truth/truth.ts'

const folder = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url))
const TODAY = '2026-11-21'

if (!existsSync(folder)) console.warn(`Skipped: the reference policies are not at ${folder}. Lay them there to hold Clausal against them.`)

describe.skipIf(!existsSync(folder))('the reference policies', () => {
  const scores: Record<string, PolicyScore> = {}
  const truths = existsSync(folder) ? readTruth(`${folder}truth.yaml`) : {}
  for (const [file, truth] of Object.entries(truths)) scores[file] = scorePolicy(file, readFileSync(folder + file, 'utf8'), truth, TODAY)
  console.log(formatScores(scores))

  it.each(Object.keys(truths))(
    'reads title, organization, dates, clauses, requirements and defects of %s as a careful reader does',
    (file) => {
      const score = scores[file]
      expect(score?.head.wrong).toEqual([])
      expect(score?.boundaries.wrong).toEqual([])
      expect(score?.requirements.wrong).toEqual([])
      expect(score?.defects.wrong).toEqual([])
      expect(score?.clean.wrong).toEqual([])
    },
  )
})
