import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { build } from 'tsdown'
import type { Waits } from './first-findings.ts'
import type { Results, Scenario } from './scenarios.ts'

const PACKAGE = fileURLToPath(new URL('../..', import.meta.url))
const PATIENCE_MS = 300_000

export interface ScenarioInput {
  readonly browser: Browser
  readonly address: string
  /** A folder, or a file of a workspace with several. */
  readonly workspace: string
}

/** The suites, and what each leaves as its results. */
type Suites = { readonly [Name in Scenario]: Results } & { readonly 'first-findings': Waits }

/** Bundles a suite into one file that the extension host can load. */
async function bundle(scenario: keyof Suites, folder: string): Promise<string> {
  await build({
    entry: { run: join(PACKAGE, 'test/host/suites', `${scenario}.ts`) },
    outDir: folder,
    format: 'cjs',
    platform: 'node',
    dts: false,
    config: false,
    logLevel: 'silent',
    tsconfig: false,
    deps: { neverBundle: ['vscode'] },
    outputOptions: { entryFileNames: 'run.cjs' },
  })
  return join(folder, 'run.cjs')
}

/** Runs a suite inside the extension host of a new window and gives back what became of its tests. */
export async function runScenario<S extends keyof Suites>(scenario: S, { browser, address, workspace }: ScenarioInput): Promise<Suites[S]> {
  const folder = mkdtempSync(join(tmpdir(), 'clausal-suite-'))
  const { host } = new URL(address)
  const remote = (path: string) => `vscode-remote://${host}${path}`
  const context = await browser.newContext()
  try {
    const tests = await bundle(scenario, folder)
    const page = await context.newPage()
    const said: string[] = []
    const ended = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${scenario} did not end:\n${said.join('\n')}`)), PATIENCE_MS)
      void page.exposeFunction('codeAutomationLog', (_type: string, values: readonly unknown[]) => said.push(values.map(String).join(' ')))
      void page.exposeFunction('codeAutomationExit', () => {
        clearTimeout(timer)
        resolve()
      })
    })
    const payload = JSON.stringify([
      ['extensionDevelopmentPath', remote(PACKAGE.replace(/\/$/, ''))],
      ['extensionTestsPath', remote(tests)],
    ])
    const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder'
    await page.goto(`${address}/?${kind}=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(payload)}`)
    await ended
    return JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8'))
  } finally {
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
