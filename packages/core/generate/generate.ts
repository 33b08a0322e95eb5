import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateRuleIndex } from './rule-index.ts'

interface Generated {
  readonly file: string
  readonly content: string
}

const one = (file: string, generate: () => Promise<string>) => async (): Promise<readonly Generated[]> => [
  { file, content: await generate() },
]

/** What is generated, in this order: what follows reads what comes before. Those below import the rule index, so it is written first. */
const GENERATORS: readonly (() => Promise<readonly Generated[]>)[] = [
  one('../src/rules/index.ts', async () => generateRuleIndex()),
  one('../src/report/html-check/page-script-hash.ts', async () => (await import('./page-script-hash.ts')).generatePageScriptHash()),
  one('../../../docs/rules.md', async () => (await import('./rule-table.ts')).generateRuleTable()),
  one('../../../docs/vendors.md', async () => (await import('./vendor-table.ts')).generateVendorTable()),
  one('../schema/definition.schema.json', async () => (await import('./definition-schema.ts')).generateDefinitionSchema()),
  one('../schema/front-matter.schema.json', async () => (await import('./front-matter-schema.ts')).generateFrontMatterSchema()),
  one('../schema/clausal.schema.json', async () => (await import('./config-schema.ts')).generateConfigSchema()),
  async () =>
    (await import('./law-pages.ts')).generateLawPages().map(({ name, content }) => ({ file: `../../../docs/laws/${name}`, content })),
]

const checking = process.argv.includes('--check')
const read = (path: string) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

for (const generate of GENERATORS) {
  for (const { file, content } of await generate()) {
    const path = fileURLToPath(new URL(file, import.meta.url))
    if (read(path) === content) continue
    if (checking) {
      console.error(`${path} is not what its generator writes. Run: pnpm --dir packages/core generate`)
      process.exitCode = 1
      continue
    }
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    console.log(`written: ${path}`)
  }
}
