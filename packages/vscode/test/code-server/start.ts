import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import getPort from 'get-port'
import { CODE_SERVER } from './install.ts'

/** Nothing in the window but what the tests are about. */
const SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'window.commandCenter': false,
  'editor.minimap.enabled': false,
  // In a browser it is on: then a file has on disk what a test has typed, and lines are not where it looks for them.
  'files.autoSave': 'off',
  'editor.wordWrap': 'on',
  'editor.accessibilitySupport': 'off',
  'security.workspace.trust.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
}

/** Workspaces are restricted until somebody says that they trust them. */
export const RESTRICTED = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.emptyWindow': false }

/** A Visual Studio Code that serves its window at an address. */
export interface CodeServer {
  readonly address: string
  /** Ends it and deletes what it wrote. */
  stop(): Promise<void>
}

export interface CodeServerInput {
  /** The packed extension to install; none where it is loaded from its folder. */
  readonly vsix?: string
  readonly settings?: Readonly<Record<string, unknown>>
}

const STARTS_WITHIN_MS = 120_000

async function waitUntilServed(address: string, child: ChildProcess, said: () => string): Promise<void> {
  const end = Date.now() + STARTS_WITHIN_MS
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${said()}`)
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok === true) return
    await wait(100)
  }
  throw new Error(`Nothing was served at ${address} within ${STARTS_WITHIN_MS / 1000} s:\n${said()}`)
}

/** Starts a program of code-server that serves at a port, its own data in a folder that is deleted in the end. */
async function serve(data: string, port: number, args: readonly string[]): Promise<CodeServer> {
  const address = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [...args], {
    env: { ...process.env, HOME: data, XDG_DATA_HOME: join(data, 'share'), XDG_CONFIG_HOME: join(data, 'config'), VSCODE_IPC_HOOK_CLI: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it started ends with it.
    detached: true,
  })
  const said: string[] = []
  child.stdout.on('data', (chunk) => said.push(String(chunk)))
  child.stderr.on('data', (chunk) => said.push(String(chunk)))
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    if (child.exitCode === null && child.pid !== undefined) {
      process.kill(-child.pid, 'SIGKILL')
      await ended
    }
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  try {
    await waitUntilServed(address, child, () => said.join(''))
  } catch (error) {
    await stop()
    throw error
  }
  return { address, stop }
}

function prepare(settings: CodeServerInput['settings']): string {
  const data = mkdtempSync(join(tmpdir(), 'clausal-code-'))
  for (const folder of ['data/User', 'extensions']) mkdirSync(join(data, folder), { recursive: true })
  writeFileSync(join(data, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }))
  return data
}

/** Starts code-server with the packed extension in it, as somebody has it who installed it. */
export async function startCodeServer({ vsix, settings }: CodeServerInput): Promise<CodeServer> {
  const data = prepare(settings)
  const entry = join(CODE_SERVER, 'out/node/entry.js')
  const own = [entry, '--config', '/dev/null', '--user-data-dir', join(data, 'data'), '--extensions-dir', join(data, 'extensions')]
  if (vsix !== undefined) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...own, '--install-extension', vsix, '--force'], {
      env: { ...process.env, HOME: data },
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`The extension could not be installed:\n${stdout}${stderr}`)
  }
  const port = await getPort({ host: '127.0.0.1' })
  const off = [
    '--disable-telemetry',
    '--disable-update-check',
    ...(settings?.['security.workspace.trust.enabled'] === true ? [] : ['--disable-workspace-trust']),
    '--disable-getting-started-override',
    '--disable-proxy',
  ]
  return serve(data, port, [...own, '--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', ...off])
}

/** Starts the server of VS Code alone, in which a page can run tests inside the extension host. */
export async function startTestServer({ settings }: CodeServerInput): Promise<CodeServer> {
  const data = prepare(settings)
  const port = await getPort({ host: '127.0.0.1' })
  const entry = join(CODE_SERVER, 'lib/vscode/out/server-main.js')
  const own = ['--server-data-dir', data, '--user-data-dir', join(data, 'data'), '--extensions-dir', join(data, 'extensions')]
  const test = ['--without-connection-token', '--accept-server-license-terms', '--enable-smoke-test-driver', '--telemetry-level', 'off']
  return serve(data, port, [entry, '--host', '127.0.0.1', '--port', String(port), ...own, ...test])
}
