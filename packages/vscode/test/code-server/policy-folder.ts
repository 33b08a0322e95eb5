import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const EXAMPLES = fileURLToPath(new URL('../../../../examples', import.meta.url))

/** A folder that tests work in. */
export interface PolicyFolder {
  readonly path: string
  remove(): void
}

function git(cwd: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
    cwd,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
}

/** Copies example policies, each under the name it is to have. */
export function createPolicyFolder(files: Readonly<Record<string, string>>): PolicyFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'clausal-policies-')))
  for (const [name, example] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    cpSync(join(EXAMPLES, example), join(path, name))
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) }
}

/** A repository with a flawed policy, and with another one that a branch has changed since it left main. */
export function createPolicyRepository(): PolicyFolder {
  const folder = createPolicyFolder({ 'privacy.md': 'kestrel/privacy.md', 'legal/privacy.md': 'changes/before.md' })
  git(folder.path, 'init', '--quiet', '--initial-branch=main')
  git(folder.path, 'add', '.')
  git(folder.path, 'commit', '--quiet', '--message=Publish the policies')
  git(folder.path, 'switch', '--quiet', '--create', 'longer-retention')
  cpSync(join(EXAMPLES, 'changes/after.md'), join(folder.path, 'legal/privacy.md'))
  return folder
}

/** Adds a plug-in that leaves a trace where it runs: the file `plugin-ran`. */
export function addPlugin(folder: PolicyFolder): PolicyFolder {
  const write = (name: string, text: string) => writeFileSync(join(folder.path, name), text)
  write('clausal.yaml', 'laws: [gdpr]\nplugins: [./trace.mjs]\n')
  write(
    'trace.mjs',
    `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(join(folder.path, 'plugin-ran'))}, '')\nexport default {}\n`,
  )
  return folder
}
