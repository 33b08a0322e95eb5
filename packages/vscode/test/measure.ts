// Measures how long somebody waits for the findings of the first policy of a window: `node packages/vscode/test/measure.ts [times]`, after a build.
import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPolicyFolder } from './code-server/policy-folder.ts'
import { whatIsMissing } from './code-server/requirements.ts'
import { startTestServer } from './code-server/start.ts'
import { openBrowser } from './code-server/window.ts'
import { runScenario } from './host/run-scenario.ts'

/** A flawed policy of 13 KB: an example and once more its sections. */
function writePolicy(file: string): void {
  const text = readFileSync(fileURLToPath(new URL('../../../examples/kestrel/privacy.md', import.meta.url)), 'utf8')
  writeFileSync(file, `${text}\n${text.slice(text.indexOf('## '))}`)
}

if ((await whatIsMissing()) !== undefined) process.exit(1)
const times = Number(process.argv[2] ?? 5)
const browser = await openBrowser()
const waits: number[] = []
for (let time = 0; time < times; time++) {
  const folder = createPolicyFolder({})
  writeFileSync(join(folder.path, 'README.md'), '# Readme\n')
  writePolicy(join(folder.path, 'policy.txt'))
  const server = await startTestServer({})
  try {
    const { milliseconds } = await runScenario('first-findings', { browser, address: server.address, workspace: folder.path })
    waits.push(Number(milliseconds))
  } finally {
    await server.stop()
    folder.remove()
  }
}
await browser.close()
waits.sort((a, b) => a - b)
console.log(`From opening the first policy to its findings: ${waits.join(', ')} ms, load ${loadavg()[0]?.toFixed(1)}`)
