import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import type { Target } from './target.ts'

const BUNDLE = fileURLToPath(new URL('../../../packages/action/dist/index.js', import.meta.url))
/** In milliseconds. */
const PATIENCE = 120_000

const INPUTS: Readonly<Record<string, readonly string[]>> = {
  'github-token': ['x'],
  'config-file': ['clausal.yaml', 'none.yaml', '..'],
  policies: ['privacy.md', '**/*', '{a,b', '!x'],
  laws: ['gdpr', 'gdpr,none', ','],
  source: ['git', 'api', 'ftp'],
  'base-ref': ['main', '--help', 'a..b'],
  'head-ref': ['HEAD', '$(id)'],
  'pr-number': ['1', '-1', '1e9', 'x'],
  mode: ['review', 'analyze', 'publish', ''],
  'report-file': ['report.json', 'a/b/c.json', '..'],
  comment: ['changes', 'always', 'never', 'maybe'],
  'comment-key': ['default', '-->', 'x'.repeat(5000)],
  annotations: ['diff', 'all', 'off', 'some'],
  summary: ['true', 'false', 'yes'],
  'sarif-file': ['a.sarif', '..'],
  'redline-file': ['a.html', '.'],
  labels: ['true', 'a,b', '[]'],
  'fail-on': ['error', 'material', 'none'],
  'warn-only': ['true', '0'],
  'require-approval': ['material', 'x'],
  approvers: ['@a/b', 'a\nb', '@'],
}
/** No path that leads out of the workspace: what is tried here may work. */
const words = fc.string({ maxLength: 20 }).map((text) => text.replace(/[/\\\0]/g, '_'))
const inputs = fc.record(
  Object.fromEntries(
    Object.entries(INPUTS).map(([name, values]) => [
      name,
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: words }),
    ]),
  ),
  { requiredKeys: [] },
)

const sha = fc.oneof(fc.constantFrom('0'.repeat(40), 'a'.repeat(40), 'HEAD', ''), fc.jsonValue())
const side = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ sha, ref: sha, repo: fc.oneof(fc.constant({ full_name: 'tarn/site' }), fc.jsonValue()) }, { requiredKeys: [] }),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
)
const pull = fc.record(
  { number: fc.jsonValue(), base: side, head: side, labels: fc.jsonValue(), user: fc.jsonValue(), draft: fc.jsonValue() },
  { requiredKeys: [] },
)
const payloads = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record(
        {
          pull_request: pull,
          before: sha,
          after: sha,
          action: fc.jsonValue(),
          repository: fc.jsonValue(),
          merge_group: fc.jsonValue(),
          inputs: fc.jsonValue(),
        },
        { requiredKeys: [] },
      )
      .map((payload) => JSON.stringify(payload)),
  },
  { weight: 1, arbitrary: fc.jsonValue().map((value) => JSON.stringify(value) ?? '') },
  { weight: 1, arbitrary: fc.string() },
)
const events = fc.constantFrom(
  'pull_request',
  'pull_request_target',
  'push',
  'merge_group',
  'workflow_dispatch',
  'schedule',
  'workflow_run',
  'release',
  '',
  '__proto__',
)

interface Ended {
  readonly code: number | null
  readonly printed: string
}

async function runAction(event: string, payload: string, given: Readonly<Record<string, string | undefined>>): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), 'clausal-fuzz-'))
  const at = (name: string) => join(folder, name)
  try {
    await mkdir(at('a/workspace'), { recursive: true })
    await writeFile(at('a/workspace/privacy.md'), '# Privacy\n\nWe sell it.\n')
    await writeFile(at('event.json'), payload)
    await Promise.all(['output', 'summary'].map((name) => writeFile(at(name), '')))
    const variables = Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
    return await new Promise((resolve) => {
      const child = spawn(process.execPath, [BUNDLE], {
        cwd: at('a/workspace'),
        timeout: PATIENCE,
        killSignal: 'SIGKILL',
        env: {
          PATH: process.env['PATH'],
          HOME: folder,
          ...variables,
          GITHUB_ACTIONS: 'true',
          // Nobody answers there.
          GITHUB_API_URL: 'http://127.0.0.1:1',
          GITHUB_SERVER_URL: 'http://127.0.0.1:1',
          GITHUB_EVENT_NAME: event,
          GITHUB_EVENT_PATH: at('event.json'),
          GITHUB_REPOSITORY: 'tarn/site',
          GITHUB_WORKSPACE: at('a/workspace'),
          GITHUB_OUTPUT: at('output'),
          GITHUB_STEP_SUMMARY: at('summary'),
          RUNNER_TEMP: folder,
        },
      })
      let printed = ''
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => {
          printed += text
        })
      child.on('close', (code) => resolve({ code, printed }))
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export const ACTION_TARGETS: readonly Target[] = [
  {
    name: 'inputs and events of the Action',
    runs: 5,
    property: () =>
      fc.asyncProperty(events, payloads, inputs, async (event, payload, given) => {
        const { code, printed } = await runAction(event, payload, given)
        if (
          (code !== 0 && code !== 1) ||
          /^\s+at .*:\d+/m.test(printed) ||
          /is not a function|undefined \(reading|call stack/.test(printed)
        )
          throw new Error(`the Action ended with ${code} and printed:\n${printed}`)
        if (code === 1 && !printed.includes('::error')) throw new Error(`the Action failed without saying why:\n${printed}`)
      }),
  },
]
