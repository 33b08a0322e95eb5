import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { decodePolicy, LARGEST_FILE, loadPolicyText } from '../load.ts'
import { LoadError } from '../load-error.ts'
import { GitError } from './git-error.ts'
import type { Repository } from './repository.ts'
import { firstComplaint, recordsOf, runGit } from './run-git.ts'

/** Why a commit or the working tree has no text under a path. `binary`: what is there is not text in UTF-8. */
export type Absence = 'missing' | 'folder' | 'binary' | 'symlink' | 'submodule' | 'lfs-pointer' | 'too-large'

/** The text of a file at one point of history, or why there is none, in words that follow the name of the file. */
export type FileText = { readonly text: string } | { readonly absent: Absence; readonly explanation: string }

const EXPLANATIONS: Readonly<Record<Absence, string>> = {
  missing: 'there is no such file. Check the name and the folder.',
  folder: 'this is a folder. Name a file in it.',
  binary: 'this is not text. Name a Markdown, HTML or plain text file.',
  symlink: 'this is a symbolic link, or is behind one. Name the file it leads to.',
  submodule: 'this is in a submodule. Run clausal inside the submodule.',
  'lfs-pointer': 'only the pointer of Git LFS is here, not the text. Take the file out of LFS, or compare two files.',
  'too-large': 'it is larger than a policy can be (20 MB). Check that it is the right file.',
}

/** How the modes of a tree entry read: a link, a commit of a submodule, a folder. */
const MODES: Readonly<Record<string, Absence>> = { '120000': 'symlink', '160000': 'submodule', '040000': 'folder' }

const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1'

const absence = (absent: Absence, explanation = EXPLANATIONS[absent]): FileText => ({ absent, explanation })

const toFileText = (text: string): FileText => (text.startsWith(LFS_POINTER) ? absence('lfs-pointer') : { text })

/** `a`, `a/b`, `a/b/c` for `a/b/c`. */
function stepsTo(path: string): string[] {
  const names = path.split('/')
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}

interface TreeEntry {
  readonly mode: string
  readonly id: string
  readonly size: number
  readonly path: string
}

/** Reads `100644 blob <id>    <size>\t<path>`. */
function toTreeEntry(record: string): TreeEntry {
  const tab = record.indexOf('\t')
  const [mode = '', , id = '', size = ''] = record.slice(0, tab).split(/ +/)
  return { mode, id, size: Number(size) || 0, path: record.slice(tab + 1) }
}

/** The message of a LoadError without the name of the file, which is told elsewhere. */
const reasonOf = ({ message, file }: LoadError) => message.slice(file.length + 2)

/**
 * Reads a file as a commit has it. Links are not followed and submodules not entered.
 *
 * @param commit full id of a commit, as `resolveCommit` gives it
 * @param path from the top of the repository, with forward slashes
 * @throws {GitError} where git cannot read the commit.
 */
export async function readAt({ root }: Repository, commit: string, path: string): Promise<FileText> {
  const listed = await runGit(root, ['ls-tree', '-z', '-l', '--full-tree', '--end-of-options', commit, '--', ...stepsTo(path)])
  if (listed.code !== 0) throw new GitError('failed', commit, `git cannot read this commit: ${firstComplaint(listed)}.`)
  const entries = recordsOf(listed).map(toTreeEntry)
  const entry = entries.find((found) => found.path === path) ?? entries.find(({ mode }) => mode === '120000' || mode === '160000')
  if (entry === undefined) return absence('missing')
  const absent = MODES[entry.mode]
  if (absent !== undefined) return absence(absent)
  if (entry.size > LARGEST_FILE) return absence('too-large')
  const blob = await runGit(root, ['cat-file', 'blob', entry.id])
  if (blob.code !== 0)
    throw new GitError(
      'failed',
      path,
      `git has no content of this file, as in a partial clone: ${firstComplaint(blob)}. Fetch it with: git fetch`,
    )
  try {
    return toFileText(decodePolicy(blob.out, path))
  } catch (error) {
    if (error instanceof LoadError) return absence('binary', reasonOf(error))
    throw error
  }
}

async function lookedUp(path: string) {
  return lstat(path).catch(() => undefined)
}

/** Reads a file as it is in the working tree, committed or not. Links are not followed and submodules not entered. */
export async function readInWorktree({ root }: Repository, path: string): Promise<FileText> {
  const steps = stepsTo(path)
  for (const step of steps) {
    const found = await lookedUp(join(root, step))
    if (found === undefined) return absence('missing')
    if (found.isSymbolicLink()) return absence('symlink')
    if (found.isDirectory() && (await lookedUp(join(root, step, '.git'))) !== undefined) return absence('submodule')
    if (step !== path) continue
    if (found.isDirectory()) return absence('folder')
    if (!found.isFile()) return absence('binary')
    if (found.size > LARGEST_FILE) return absence('too-large')
  }
  try {
    return toFileText(await loadPolicyText(join(root, path), path))
  } catch (error) {
    if (error instanceof LoadError) return absence('binary', reasonOf(error))
    throw error
  }
}
