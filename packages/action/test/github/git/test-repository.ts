import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ChangedFile, readChangedFiles } from './changed-files.ts'
import { createGit, type Git, toText } from './run-git.ts'

/** What stands at a path: a file, an executable, a link (the text is its target), another repository (the text is its commit); null deletes. */
export type Entry =
  | string
  | Uint8Array
  | { readonly mode: '100644' | '100755' | '120000'; readonly content: string | Uint8Array }
  | { readonly submodule: string }
  | null

export interface CommitOptions {
  /** Where it lands, e.g. `main`, or a whole ref, e.g. `refs/pull/1/head`. */
  readonly branch: string
  /** A commit or branch; the branch itself unless said, and nothing where that does not exist yet. */
  readonly parent?: string
  readonly files: Readonly<Record<string, Entry>>
  readonly message?: string
}

/** A real repository without a working tree, for a test. */
export interface TestRepository {
  readonly folder: string
  readonly git: Git
  /** Commits changes to what the parent holds, and gives the commit's id. */
  readonly commit: (options: CommitOptions) => Promise<string>
  /** The commit that a branch, tag, whole ref or id names, as GitHub reads them. */
  readonly resolve: (name: string) => Promise<string | undefined>
  /** What one commit changed since another; read once, however many pages are asked for. */
  readonly changedFiles: (base: string, head: string) => Promise<readonly ChangedFile[]>
  /** Merges as GitHub does to try a pull request: where both sides changed a file, the head's version stands. */
  readonly mergeInto: (branch: string, base: string, head: string) => Promise<string>
  readonly remove: () => Promise<void>
}

const AUTHOR = 'Ada Writer <ada@example.com>'
/** 5 January 2026, 09:00 UTC. In seconds. */
const FIRST_COMMIT = 1_767_603_600

/** A path in quotes as git reads them in a stream. */
const quote = (path: string) => `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`

const toRef = (branch: string) => (branch.startsWith('refs/') ? branch : `refs/heads/${branch}`)

function toChange(path: string, entry: Entry): readonly (string | Uint8Array)[] {
  if (entry === null) return [`D ${quote(path)}\n`]
  if (typeof entry === 'object' && 'submodule' in entry) return [`M 160000 ${entry.submodule} ${quote(path)}\n`]
  const { mode, content } = typeof entry === 'object' && 'mode' in entry ? entry : { mode: '100644', content: entry }
  const bytes = Buffer.from(content)
  return [`M ${mode} inline ${quote(path)}\ndata ${bytes.length}\n`, bytes, '\n']
}

export async function createTestRepository(): Promise<TestRepository> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'clausal-github-')))
  const git = createGit(folder)
  await git(['init', '--quiet', '--bare', '--initial-branch=main'])
  const compared = new Map<string, Promise<readonly ChangedFile[]>>()
  let commits = 0

  const resolve = async (name: string) => {
    for (const candidate of [`refs/heads/${name}`, `refs/tags/${name}`, name]) {
      if (candidate.startsWith('-')) continue
      const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${candidate}^{commit}`]).catch(() => undefined)
      if (found !== undefined) return toText(found)
    }
    return undefined
  }

  const write = async (branch: string, parents: readonly string[], message: string, changes: readonly (string | Uint8Array)[]) => {
    const time = FIRST_COMMIT + commits++ * 60
    const [first, ...others] = parents
    const head = [
      `commit ${toRef(branch)}\nauthor ${AUTHOR} ${time} +0000\ncommitter ${AUTHOR} ${time} +0000\n`,
      `data ${Buffer.byteLength(message)}\n${message}\n`,
      first === undefined ? '' : `from ${first}\n`,
      ...others.map((parent) => `merge ${parent}\n`),
    ]
    const stream = Buffer.concat([...head, ...changes, '\n'].map((part) => Buffer.from(part)))
    await git(['fast-import', '--quiet', '--force'], stream)
    return toText(await git(['rev-parse', toRef(branch)]))
  }

  return {
    folder,
    git,
    resolve,
    changedFiles(base, head) {
      const key = `${base} ${head}`
      const files = compared.get(key) ?? readChangedFiles(git, base, head)
      compared.set(key, files)
      return files
    },
    async commit({ branch, parent = branch, files, message = 'Change' }) {
      const from = await resolve(parent === branch ? toRef(branch) : parent)
      if (from === undefined && parent !== branch) throw new Error(`There is no ${parent} to commit upon.`)
      const changes = Object.entries(files).flatMap(([path, entry]) => toChange(path, entry))
      return write(branch, from === undefined ? [] : [from], message, changes)
    },
    async mergeInto(branch, base, head) {
      const mergeBase = toText(await git(['merge-base', base, head]))
      const raw = (await git(['diff-tree', '-r', '-z', '--no-renames', '--raw', mergeBase, head])).toString('utf8').split('\0')
      const changes: string[] = []
      for (let at = 0; at + 1 < raw.length; at += 2) {
        const [, mode, , blob, status] = (raw[at] ?? '').split(' ')
        const path = quote(raw[at + 1] ?? '')
        changes.push(status === 'D' ? `D ${path}\n` : `M ${mode} ${blob} ${path}\n`)
      }
      return write(branch, [base, head], `Merge ${head} into ${base}`, changes)
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
