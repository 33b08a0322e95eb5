import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateRuleIndex } from './rule-index.ts'

/** What is generated, in this order: what follows reads what comes before. Those below import the rule index, so it is written first. */
const FILES: readonly { readonly file: string; readonly generate: () => Promise<string> }[] = [
  { file: '../src/rules/index.ts', generate: async () => generateRuleIndex() },
  { file: '../../../docs/rules.md', generate: async () => (await import('./rule-table.ts')).generateRuleTable() },
  { file: '../schema/clausal.schema.json', generate: async () => (await import('./config-schema.ts')).generateConfigSchema() },
]

const checking = process.argv.includes('--check')
const read = (path: string) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

for (const { file, generate } of FILES) {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const content = await generate()
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
