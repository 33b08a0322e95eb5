import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileText } from '../../review/trees.ts'
import { decodePolicy, LARGEST_FILE, loadPolicyText } from '../load.ts'
import { absence, absenceOf, toFileText } from './file-text.ts'
import { GitError } from './git-error.ts'
import type { Repository } from './repository.ts'
import { firstComplaint, recordsOf, runGit } from './run-git.ts'

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
  const absent = absenceOf(entry)
  if (absent !== undefined) return absent
  const blob = await runGit(root, ['cat-file', 'blob', entry.id])
  if (blob.code !== 0)
    throw new GitError(
      'failed',
      path,
      `git has no content of this file, as in a partial clone: ${firstComplaint(blob)}. Fetch it with: git fetch`,
    )
  return toFileText(() => decodePolicy(blob.out, path))
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
  return toFileText(() => loadPolicyText(join(root, path), path))
}
