import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What actions/checkout is told: which commit, and how much of its history; all of it unless said. */
export interface Checkout {
  readonly ref: string
  readonly depth?: number
}

/** Checks a commit out as actions/checkout does, detached, with the other branches under `origin` where the history is whole. */
export async function checkOut(folder: string, source: string, { ref, depth }: Checkout, environment: NodeJS.ProcessEnv): Promise<void> {
  const git = (...args: readonly string[]) => run('git', args, { cwd: folder, env: environment })
  await git('init', '--quiet')
  await git('remote', 'add', 'origin', pathToFileURL(source).href)
  const branches = depth === undefined ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'] : [`--depth=${depth}`]
  const [limits, refs] = depth === undefined ? [[], branches] : [branches, []]
  await git('fetch', '--quiet', '--no-tags', ...limits, 'origin', `+${ref}:refs/remotes/checked-out`, ...refs)
  await git('checkout', '--quiet', '--detach', 'refs/remotes/checked-out')
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}
