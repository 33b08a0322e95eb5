// Writes what assistants read of the project: llms.txt and the guide. With --check it only tells whether they are current.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generateAgentGuide } from './agent-guide.ts'
import { generateLlmsText } from './llms-text.ts'

const ROOT = new URL('../../../', import.meta.url)

/** In this order: the list names the guide. */
const GENERATORS: readonly { readonly file: string; readonly generate: () => string | Promise<string> }[] = [
  { file: 'docs/agent-guide.md', generate: generateAgentGuide },
  { file: 'llms.txt', generate: () => generateLlmsText(ROOT) },
]

const checking = process.argv.includes('--check')

function read(path: URL): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

for (const { file, generate } of GENERATORS) {
  const path = new URL(file, ROOT)
  const content = await generate()
  if (read(path) === content) continue
  if (checking) {
    console.error(`${fileURLToPath(path)} is not what its generator writes. Run: pnpm --dir packages/cli generate`)
    process.exitCode = 1
    continue
  }
  writeFileSync(path, content)
  console.log(`written: ${fileURLToPath(path)}`)
}
