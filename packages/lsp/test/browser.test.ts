import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createPathFilter } from '@clausal/core'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentDiagnosticReport, WorkspaceDiagnosticReport } from 'vscode-languageserver'
import type { ClientRequests, Coverage } from '../src/protocol.ts'
import { startClient } from './strict-client.ts'
import { startInWorker } from './transports/worker.ts'
import { PULLS, withClient } from './with-client.ts'

const executablePath = ['chromium', 'chromium-browser', 'google-chrome']
  .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
  .find((path) => path !== '')

if (executablePath === undefined)
  console.warn('Skipped: the language server in a browser, because there is no Chromium. To run it: apt-get install chromium')

const EXAMPLES = ['kestrel/privacy.md', 'lumenfold/privacy.txt', 'tidemark/privacy.html']
const LANGUAGES: Readonly<Record<string, string>> = { md: 'markdown', txt: 'plaintext', html: 'html' }
const CONFIG = 'policies: ["**/privacy.*"]\nlaws: [gdpr, ccpa]\nextends: [strict]\n'
const ROOT = 'vscode-vfs://github/tarn/policies'

const textOf = (path: string) => readFileSync(new URL(`../../../examples/${path}`, import.meta.url), 'utf8')
const languageOf = (path: string) => LANGUAGES[path.slice(path.lastIndexOf('.') + 1)] ?? 'plaintext'
const itemsOf = (report: DocumentDiagnosticReport) => (report.kind === 'full' ? report.items : [])

describe.skipIf(executablePath === undefined)('the server in a worker of a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    })
  }, 120_000)
  afterAll(() => browser.close(), 60_000)

  /** A client whose files are nowhere but with itself. */
  async function startWithFiles(files: Readonly<Record<string, string>>) {
    const transport = await startInWorker(browser)
    const asked: string[] = []
    const answers = {
      'clausal/readFile'({ uri }: ClientRequests['clausal/readFile']['params']): ClientRequests['clausal/readFile']['result'] {
        asked.push(uri)
        const text = files[uri.slice(ROOT.length + 1)]
        return text === undefined ? null : { text }
      },
      'clausal/findFiles'({ folder, include, exclude }: ClientRequests['clausal/findFiles']['params']) {
        const [isIncluded, isExcluded] = [createPathFilter(include), createPathFilter(exclude)]
        return {
          uris: Object.keys(files)
            .filter((path) => isIncluded(path) && !isExcluded(path))
            .map((path) => `${folder}/${path}`),
        }
      },
    }
    const client = await startClient({
      folders: [ROOT],
      capabilities: PULLS,
      initializationOptions: { files: true },
      transport: () => transport,
      answers,
    })
    return { client, asked }
  }

  it('finds in the examples what the server on Node finds', async () => {
    const files = { 'clausal.yaml': CONFIG, ...Object.fromEntries(EXAMPLES.map((path) => [path, textOf(path)])) }
    const { client, asked } = await startWithFiles(files)
    const inWorker = new Map<string, unknown>()
    for (const path of EXAMPLES) {
      const textDocument = { uri: `${ROOT}/${path}` }
      client.open(textDocument.uri, textOf(path), languageOf(path))
      inWorker.set(path, itemsOf(await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument })))
    }
    expect(asked).not.toContain(`${ROOT}/kestrel/privacy.md`)
    await client.stop()
    await withClient(files, PULLS, async ({ client: onNode, uri }) => {
      for (const path of EXAMPLES) {
        const textDocument = { uri: uri(path) }
        onNode.open(textDocument.uri, textOf(path), languageOf(path))
        const items = itemsOf(await onNode.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument }))
        expect(items.length).toBeGreaterThan(0)
        const plain = (found: unknown) => JSON.parse(JSON.stringify(found).replaceAll(uri(''), `${ROOT}/`))
        expect(inWorker.get(path)).toEqual(plain(items))
      }
    })
  }, 120_000)

  it('reads closed files and configurations through the client', async () => {
    const { client } = await startWithFiles({
      'clausal.yaml': 'policies: [legal/notice.md]\nextends: [layout]\nlaws: []\n',
      'legal/notice.md': '# Privacy at Tarn\n\nSee [the archive](http://tarn.example/a).\n',
      'privacy.md': '# Privacy\n\nSee [the archive](http://tarn.example/a).\n',
    })
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] })
    expect(items).toMatchObject([{ uri: `${ROOT}/legal/notice.md`, items: [{ code: 'structure/no-insecure-link' }] }])
    const coverage = await client.request<Coverage>('clausal/coverage', { uri: `${ROOT}/legal/notice.md` })
    expect(coverage).toEqual({ version: null, laws: [], findings: { error: 0, warning: 1, info: 0 } })
    await client.stop()
  }, 120_000)
})
