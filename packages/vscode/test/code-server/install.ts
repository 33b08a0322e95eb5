import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** Visual Studio Code 1.139, as a program that serves it to a browser. */
const VERSION = '4.139.1'
/** Outside of the workspace of this repository: it is half a gigabyte that nothing here is built from. */
const FOLDER = fileURLToPath(new URL(`../../../../.toolchain/code-server-${VERSION}`, import.meta.url))
const INSIDE = 'node_modules/code-server'
const WAIT_MS = 1000
/** After so long an installation that somebody else began is taken for dead. */
const DEAD_AFTER_MS = 15 * 60_000

/** Where it is installed. */
export const CODE_SERVER = join(FOLDER, INSIDE)

/** npm as a file for the Node that runs this, else by its name. */
function npm(folder: string, args: readonly string[]): void {
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
  const [program, first] = existsSync(beside) ? [process.execPath, [beside]] : ['npm', []]
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1', '--fetch-timeout=120000']
  const { status, stderr, error } = spawnSync(program, [...first, 'install', ...args, ...quiet], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(error?.message ?? stderr.trim())
}

function install(): void {
  const begun = `${FOLDER}.begun`
  rmSync(begun, { recursive: true, force: true })
  mkdirSync(begun, { recursive: true })
  writeFileSync(join(begun, 'package.json'), '{ "private": true }\n')
  npm(begun, [`code-server@${VERSION}`])
  npm(join(begun, INSIDE, 'lib/vscode'), ['--omit=dev'])
  npm(join(begun, INSIDE, 'lib/vscode/extensions'), ['--omit=dev'])
  renameSync(begun, FOLDER)
}

/** One at a time: several suites may want it at once. */
async function alone(work: () => void): Promise<void> {
  const lock = `${FOLDER}.lock`
  mkdirSync(dirname(lock), { recursive: true })
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch {
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
      if (Date.now() - since > DEAD_AFTER_MS) rmSync(lock, { recursive: true, force: true })
      await wait(WAIT_MS)
    }
  }
  try {
    if (!existsSync(CODE_SERVER)) work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Brings code-server here, unless it is; gives back why it could not be had, where it could not. */
export async function installCodeServer(): Promise<string | undefined> {
  if (existsSync(CODE_SERVER)) return undefined
  try {
    await alone(install)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
