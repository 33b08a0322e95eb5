import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const paragraphs = at('../../../../shared/eval/clauses/ota-paragraphs.jsonl')
const appsi = at('../../../../shared/eval/clauses/appsi139-train.jsonl')
const runsTypeScript = 'typescript' in process.features && process.features.typescript !== false
const canTrain = existsSync(paragraphs) && existsSync(appsi) && runsTypeScript

if (!canTrain) console.log('training.test.ts skipped: the training data are not beside the repository, or Node cannot run TypeScript')

describe.skipIf(!canTrain)('training of the clause kinds', () => {
  it('gives the weights that are shipped, byte for byte', { timeout: 300_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'clausal-training-'))
    try {
      const out = join(folder, 'model.generated.ts')
      execFileSync(process.execPath, [at('../training/kinds/train.ts'), '--paragraphs', paragraphs, '--appsi', appsi, '--out', out])
      expect(readFileSync(out, 'utf8') === readFileSync(at('../src/reading/kinds/model.generated.ts'), 'utf8')).toBe(true)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
