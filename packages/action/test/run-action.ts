import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Permissions } from './github/authority.ts'
import type { WorkflowEvent } from './github/events.ts'
import type { TestRepository } from './github/git/test-repository.ts'
import type { Github } from './github/start-github.ts'
import type { State } from './github/state.ts'
import { readCommandFile } from './run-action/command-file.ts'
import { ACTION_FOLDER, readManifest, toInputVariables } from './run-action/inputs.ts'
import { RUNNER_NODE } from './run-action/nodes.ts'
import { readWorkflowCommands } from './run-action/workflow-commands.ts'
import { type Checkout, checkOut, writeFiles } from './run-action/workspace.ts'

/** The GitHub that a run is for. */
export type RunTarget = Pick<Github, 'links' | 'token'> & {
  readonly state: Pick<State, 'owner' | 'name' | 'nextId'>
  readonly git: Pick<TestRepository, 'folder'>
}

export interface RunOptions {
  readonly event: WorkflowEvent
  /** As under `with:` in a workflow. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Of the job's token; what the documentation asks for unless said. */
  readonly permissions?: Permissions
  /** Instead of the job's token. */
  readonly token?: string
  /** The repository in the workspace; nothing is checked out unless said. */
  readonly checkout?: Checkout
  /** Files in the workspace, as an earlier step would leave them. */
  readonly files?: Readonly<Record<string, string>>
  /** When it runs, as ISO 8601; 20 May 2026 unless said. */
  readonly now?: string
  /** Another program instead of the bundle, to try what is watched for. */
  readonly bundle?: string
  /** The program to run the bundle with; the runner's Node unless said. */
  readonly node?: string
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
}

/** What a step left behind. */
export interface ActionRun {
  readonly code: number | null
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** With a file they stand on a line, without one they are about the run. */
  readonly annotations: readonly Annotation[]
  /** What it printed, without commands. */
  readonly log: string
  /** The text of each file that an output names, by the output. */
  readonly files: Readonly<Record<string, string>>
}

/** What the workflows in the documentation give their token. */
export const DOCUMENTED: Permissions = { contents: 'read', 'pull-requests': 'write' }

const PRELOADED = [new URL('./run-action/network-guard.cjs', import.meta.url), new URL('./run-action/clock.cjs', import.meta.url)]
const LEVELS: ReadonlySet<string> = new Set(['error', 'warning', 'notice'])
const HARMLESS: ReadonlySet<string> = new Set([...LEVELS, 'debug', 'group', 'endgroup'])
/** The runner shows no more annotations of a level and step, and takes no larger summary. In bytes. */
const MOST_OF_LEVEL = 10
const LARGEST_SUMMARY = 1024 * 1024
/** A run is over before optimized code pays: V8 takes a third less time without, and with expressions compiled once. */
const SHORT_RUN = ['--no-opt', '--no-maglev', '--no-regexp-tier-up']
/** A run that takes longer hangs. In milliseconds. */
const LONGEST_RUN = 120_000

interface Printed {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function spawnNode(node: string, script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<Printed> {
  return new Promise((done, fail) => {
    const child = spawn(node, [...SHORT_RUN, script], { cwd, env, timeout: LONGEST_RUN, stdio: ['ignore', 'pipe', 'pipe'] })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', fail)
    child.on('close', (code) => done({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }))
  })
}

/** @throws where the runner would have obeyed or refused what the step printed */
function readAnnotations(printed: string): Pick<ActionRun, 'annotations' | 'log'> {
  const { commands, lines } = readWorkflowCommands(printed)
  const stray = commands.find(({ name }) => !HARMLESS.has(name))
  if (stray !== undefined) throw new Error(`A workflow command slipped through: ${JSON.stringify(stray)}`)
  if (printed.includes('\u001b')) throw new Error(`The log has escape sequences of a terminal:\n${JSON.stringify(printed)}`)
  const annotations = commands.flatMap(({ name, properties: { title, file, line, endLine }, message }): readonly Annotation[] => {
    if (name !== 'error' && name !== 'warning' && name !== 'notice') return []
    return [
      {
        level: name,
        message,
        ...(title === undefined ? {} : { title }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line: Number(line) }),
        ...(endLine === undefined ? {} : { endLine: Number(endLine) }),
      },
    ]
  })
  for (const level of LEVELS) {
    const count = annotations.filter((annotation) => annotation.level === level).length
    if (count > MOST_OF_LEVEL) throw new Error(`GitHub shows ${MOST_OF_LEVEL} annotations of a level, and ${count} are ${level}s.`)
  }
  return { annotations, log: lines.join('\n') }
}

/**
 * Runs the built bundle once, as the runner runs a step: its variables and files, a workspace and a home of its own, and no network but the
 * loopback GitHub.
 *
 * @throws where it printed a workflow command that it should not have, wrote an output that action.yml does not declare, a summary larger than
 *   GitHub takes or the token anywhere, or reached for the network
 */
export async function runAction(github: RunTarget, options: RunOptions): Promise<ActionRun> {
  const { event, inputs = {}, permissions = DOCUMENTED, checkout, files = {}, node = RUNNER_NODE, now = '2026-05-20T09:00:00Z' } = options
  const { token = github.token(permissions) } = options
  const manifest = readManifest()
  const { bundle = join(ACTION_FOLDER, manifest.runs.main) } = options
  const folder = await mkdtemp(join(tmpdir(), 'clausal-run-'))
  const at = (name: string) => join(folder, name)
  try {
    await Promise.all(['workspace', 'temp', 'home'].map((name) => mkdir(at(name))))
    await Promise.all(['output', 'summary', 'env', 'path', 'state'].map((name) => writeFile(at(name), '')))
    await writeFile(at('event.json'), JSON.stringify(event.payload))
    const system = {
      PATH: [dirname(node), process.env['PATH'] ?? ''].join(delimiter),
      HOME: at('home'),
      TMPDIR: at('temp'),
      GIT_CONFIG_NOSYSTEM: '1',
      LANG: 'C.UTF-8',
      // The runs of all tests share what Node compiled.
      NODE_COMPILE_CACHE: join(tmpdir(), 'clausal-compiled'),
    }
    if (checkout !== undefined) await checkOut(at('workspace'), github.git.folder, checkout, system)
    await writeFiles(at('workspace'), files)
    const { owner, name } = github.state
    const variables = {
      ...system,
      ...toInputVariables(manifest, inputs, token),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION: '__run',
      GITHUB_ACTION_PATH: ACTION_FOLDER,
      GITHUB_API_URL: github.links.api,
      GITHUB_SERVER_URL: github.links.web,
      GITHUB_GRAPHQL_URL: `${github.links.api.replace(/\/v3$/, '')}/graphql`,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_REPOSITORY: `${owner}/${name}`,
      GITHUB_REPOSITORY_OWNER: owner,
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: String(github.state.nextId()),
      GITHUB_RUN_NUMBER: '12',
      GITHUB_JOB: 'review',
      GITHUB_WORKFLOW: 'Review',
      GITHUB_WORKSPACE: at('workspace'),
      GITHUB_OUTPUT: at('output'),
      GITHUB_STEP_SUMMARY: at('summary'),
      GITHUB_ENV: at('env'),
      GITHUB_PATH: at('path'),
      GITHUB_STATE: at('state'),
      GITHUB_HEAD_REF: '',
      GITHUB_BASE_REF: '',
      ...event.variables,
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'X64',
      RUNNER_TEMP: at('temp'),
      CLAUSAL_TEST_NOW: now,
      NODE_OPTIONS: PRELOADED.map((file) => `--require ${JSON.stringify(fileURLToPath(file))}`).join(' '),
    }
    const { code, out, err } = await spawnNode(node, bundle, at('workspace'), variables)
    const printed = `${out}\n${err}`
    if (/The test forbids a connection to/.test(err)) throw new Error(`The Action reached for the network:\n${err}`)
    const outputs = readCommandFile(await readFile(at('output'), 'utf8'))
    const undeclared = Object.keys(outputs).filter((output) => !Object.hasOwn(manifest.outputs, output))
    if (undeclared.length > 0) throw new Error(`action.yml declares no output ${undeclared.join(', ')}.`)
    const summary = await readFile(at('summary'), 'utf8')
    if (Buffer.byteLength(summary) > LARGEST_SUMMARY)
      throw new Error(`GitHub takes no summary over 1 MiB, and this one has ${summary.length} characters.`)
    for (const name of ['env', 'path'])
      if ((await readFile(at(name), 'utf8')) !== '') throw new Error(`The Action wrote to the file of "${name}" commands.`)
    const named = Object.entries(outputs).filter(([output, path]) => output.endsWith('-file') && path !== '')
    const read = await Promise.all(
      named.map(async ([output, path]) => [output, await readFile(resolve(at('workspace'), path), 'utf8')] as const),
    )
    const everything = [printed, summary, JSON.stringify(outputs), ...read.map(([, text]) => text)]
    if (everything.some((text) => text.includes(token))) throw new Error('The token stands in what the Action wrote.')
    return { code, outputs, summary, ...readAnnotations(printed), files: Object.fromEntries(read) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
