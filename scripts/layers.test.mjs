import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { afterEach, describe, expect, it } from 'vitest'
import layers from '../.dependency-cruiser.mjs'

const folders = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Lays the files out in an empty workspace and gives back which layer rules they break. */
async function findBrokenRules(files) {
  const baseDir = mkdtempSync(join(tmpdir(), 'clausal-layers-'))
  folders.push(baseDir)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(baseDir, path)), { recursive: true })
    writeFileSync(join(baseDir, path), text)
  }
  const { forbidden, options } = layers
  const { output } = await cruise(
    ['packages'],
    { ...options, ruleSet: { forbidden }, validate: true, baseDir },
    options.enhancedResolveOptions,
  )
  return output.summary.violations.map((violation) => violation.rule.name)
}

const source = 'export const value = 1\n'
const importing = (specifier) => `import { value } from '${specifier}'\nexport const other = value\n`

describe('layers', () => {
  it('lets a layer import from an earlier one', async () => {
    const broken = await findBrokenRules({
      'packages/core/src/laws/gdpr.ts': importing('../text/span.ts'),
      'packages/core/src/text/span.ts': source,
    })
    expect(broken).toEqual([])
  })

  it('refuses an import from a later layer, of types too', async () => {
    const broken = await findBrokenRules({
      'packages/core/src/text/span.ts': "import type { Law } from '../laws/law.ts'\nexport type Of = Law\n",
      'packages/core/src/laws/law.ts': 'export type Law = string\n',
    })
    expect(broken).toEqual(['text-imports-no-later-layer'])
  })

  it('refuses an import from the file that joins the layers, except by the test kit', async () => {
    const broken = await findBrokenRules({
      'packages/core/src/index.ts': source,
      'packages/core/src/node/load.ts': importing('../index.ts'),
      'packages/core/src/testing/kit.ts': importing('../index.ts'),
    })
    expect(broken).toEqual(['node-imports-no-later-layer'])
  })

  it('lets a test use the test kit, but no later layer', async () => {
    const broken = await findBrokenRules({
      'packages/core/src/rules/rule.test.ts': importing('../testing/kit.ts') + source.replace('value', 'more'),
      'packages/core/src/text/span.test.ts': importing('../report/json.ts'),
      'packages/core/src/testing/kit.ts': source,
      'packages/core/src/report/json.ts': source,
    })
    expect(broken).toEqual(['text-tests-import-no-later-layer'])
  })

  it('refuses a folder that has no place in the order', async () => {
    const broken = await findBrokenRules({
      'packages/core/src/utils/misc.ts': importing('../text/span.ts'),
      'packages/core/src/text/span.ts': source,
    })
    expect(broken).toEqual(['every-layer-has-its-place'])
  })

  it('keeps the core free of the packages built on it, and the language server free of the CLI', async () => {
    const broken = await findBrokenRules({
      'packages/cli/src/clausal.ts': importing('../../core/src/index.ts'),
      'packages/core/src/index.ts': importing('../../cli/src/clausal.ts'),
      'packages/lsp/src/service.ts': importing('../../cli/src/clausal.ts'),
    })
    expect(broken).toEqual(['core-imports-only-itself', 'lsp-imports-only-core'])
  })

  it('refuses an import that leads nowhere', async () => {
    expect(await findBrokenRules({ 'packages/core/src/text/span.ts': importing('./gone.ts') })).toEqual(['imports-resolve'])
  })
})
