import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readStamped, stampOf } from '../training/kinds/stamp.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const paragraphs = at('../../../../shared/eval/clauses/ota-paragraphs.jsonl')
const texts = at('../../../../shared/eval')
const appsi = at('../../../../shared/eval/clauses/appsi139-train.jsonl')
const runsTypeScript = 'typescript' in process.features && process.features.typescript !== false
const hasData = existsSync(paragraphs) && existsSync(appsi)

if (!hasData) console.log('training.test.ts skipped: the training data are not beside the repository')

describe.skipIf(!hasData)('what the training of the clause kinds gave', () => {
  const shipped = (file: string) => readFileSync(at(`../src/reading/kinds/${file}`), 'utf8')

  it.each([
    ['weights', 'train.ts', 'model.generated.ts'],
    ['scales of confidence', 'calibrate.ts', 'calibration.generated.ts'],
  ])('the %s are of this code and these data; else run training/kinds/%s', (_, script, file) => {
    const { stamp, written } = readStamped(shipped(file))
    expect(stamp).toBe(stampOf(script, [paragraphs, appsi], written))
    expect(stamp).not.toBe(stampOf(script, [paragraphs, appsi], `${written} `))
    expect(stamp).not.toBe(stampOf(script, [paragraphs], written))
  })
})

describe.skipIf(!existsSync(texts) || !runsTypeScript)('the corpus and the gold set', () => {
  it('share no eight words in a row with texts of others, but for formulas', { timeout: 120_000 }, () => {
    const { status, stdout } = spawnSync(process.execPath, [at('../training/check-overlap.ts')], { encoding: 'utf8' })
    expect(status, stdout).toBe(0)
  })
})
