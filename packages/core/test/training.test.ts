import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const paragraphs = at('../../../../shared/eval/clauses/ota-paragraphs.jsonl')
const texts = at('../../../../shared/eval')
const appsi = at('../../../../shared/eval/clauses/appsi139-train.jsonl')
const runsTypeScript = 'typescript' in process.features && process.features.typescript !== false
const canTrain = existsSync(paragraphs) && existsSync(appsi) && runsTypeScript

/** Runs a script of the training, and tells whether it writes what is shipped. */
function givesWhatIsShipped(script: string, args: readonly string[], shipped: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'clausal-training-'))
  try {
    const out = join(folder, 'generated.ts')
    execFileSync(process.execPath, [at(`../training/kinds/${script}`), ...args, '--out', out])
    return readFileSync(out, 'utf8') === readFileSync(at(`../src/reading/kinds/${shipped}`), 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (!canTrain) console.log('training.test.ts skipped: the training data are not beside the repository, or Node cannot run TypeScript')

describe.skipIf(!canTrain)('training of the clause kinds', () => {
  const data = ['--paragraphs', paragraphs, '--appsi', appsi]

  it('gives the weights that are shipped, byte for byte', { timeout: 300_000 }, () => {
    expect(givesWhatIsShipped('train.ts', data, 'model.generated.ts')).toBe(true)
  })

  it('gives the scales of confidence that are shipped, byte for byte', { timeout: 600_000 }, () => {
    expect(givesWhatIsShipped('calibrate.ts', data, 'calibration.generated.ts')).toBe(true)
  })
})

describe.skipIf(!existsSync(texts) || !runsTypeScript)('the corpus and the gold set', () => {
  it('share no eight words in a row with texts of others, but for formulas', { timeout: 120_000 }, () => {
    const { status, stdout } = spawnSync(process.execPath, [at('../training/check-overlap.ts')], { encoding: 'utf8' })
    expect(status, stdout).toBe(0)
  })
})
