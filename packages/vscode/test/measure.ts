// Measures how long somebody waits for the findings of the first policy of a window: `node packages/vscode/test/measure.ts [times]`, after a build.
// Beside it stands the wait for the server for JSON that comes with VS Code, in the same window, which is next to nothing but start-up.
import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPolicyFolder } from './code-server/policy-folder.ts'
import { whatIsMissing } from './code-server/requirements.ts'
import { startTestServer } from './code-server/start.ts'
import { openBrowser } from './code-server/window.ts'
import type { Wait } from './host/first-findings.ts'
import { runScenario } from './host/run-scenario.ts'

/** A flawed policy of 13 KB: an example and once more its sections. */
function writePolicy(file: string): void {
  const text = readFileSync(fileURLToPath(new URL('../../../examples/kestrel/privacy.md', import.meta.url)), 'utf8')
  writeFileSync(file, `${text}\n${text.slice(text.indexOf('## '))}`)
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** The parts of a wait; where they are of several windows, each part's median. */
function toLine(name: string, waits: readonly Wait[]): string {
  const part = (of: (wait: Wait) => number) => String(median(waits.map(of))).padStart(6)
  const parts = [
    part(({ started }) => started),
    part(({ started, answered }) => answered - started),
    part(({ asked, answered }) => asked - answered),
    part(({ asked, found }) => found - asked),
    part(({ found }) => found),
  ]
  return `${name.padEnd(28)}${parts.join('')}`
}

if ((await whatIsMissing()) !== undefined) process.exit(1)
const times = Number(process.argv[2] ?? 5)
const browser = await openBrowser()
const json: Wait[] = []
const first: Wait[] = []
const later: Wait[] = []
for (let time = 0; time < times; time++) {
  const server = await startTestServer({})
  try {
    for (const waits of [first, later]) {
      const folder = createPolicyFolder({})
      writeFileSync(join(folder.path, 'plain.ini'), 'name = value\n')
      writeFileSync(join(folder.path, 'broken.json'), '{ "name": \n')
      writePolicy(join(folder.path, 'policy.bin'))
      const found = await runScenario('first-findings', { browser, address: server.address, workspace: folder.path })
      waits.push(found.clausal)
      if (waits === later) json.push(found.json)
      folder.remove()
    }
  } finally {
    await server.stop()
  }
}
await browser.close()
console.log(`${'Milliseconds from opening'.padEnd(28)} start boot  ask  find   all   (load ${loadavg()[0]?.toFixed(1)})`)
console.log(toLine('Clausal, after installing', first))
console.log(toLine('Clausal, later', later))
console.log(toLine('JSON, later', json))
