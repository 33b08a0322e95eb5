import type { Git } from './run-git.ts'

/** A file that differs between two commits, told as GitHub tells it. */
export interface ChangedFile {
  readonly path: string
  readonly pathBefore?: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  /** The blob at the head; of a removed file, the one that went. */
  readonly blob: string
  readonly additions: number
  readonly deletions: number
  /** Absent for binary files, where no line changed, and where it is longer than GitHub shows. */
  readonly patch?: string
}

const STATUS: Readonly<Record<string, ChangedFile['status']>> = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' }
/** GitHub leaves out longer patches. In lines. */
const LONGEST_PATCH = 20_000

/** What `head` changed since `base`, in the order of paths, with renames found as GitHub finds them (half of the lines alike). */
export async function readChangedFiles(git: Git, base: string, head: string): Promise<readonly ChangedFile[]> {
  const options = ['-r', '-z', '--find-renames=50%', '-l0', base, head]
  const [raw, numstat, patch] = await Promise.all([
    git(['diff-tree', '--raw', '--no-abbrev', ...options]),
    git(['diff-tree', '--numstat', ...options]),
    git(['diff-tree', '--patch', '--full-index', '--no-color', ...options]),
  ])
  const counts = readCounts(numstat.toString('utf8'))
  const patches = readPatches(patch.toString('utf8'))
  const fields = raw.toString('utf8').split('\0')
  const files: ChangedFile[] = []
  let section = 0
  for (let at = 0; at + 1 < fields.length; ) {
    const [, , blobBefore = '', blobAfter = '', letter = ''] = (fields[at] ?? '').split(' ')
    const moved = letter.startsWith('R')
    const path = fields[at + (moved ? 2 : 1)] ?? ''
    const status = STATUS[letter.charAt(0)]
    if (status === undefined) throw new Error(`git tells of a change "${letter}" that GitHub has no word for.`)
    // A file that became a link, or the other way, is patched away and patched in.
    const shown = status === 'changed' ? undefined : patches[section]
    section += status === 'changed' ? 2 : 1
    files.push({
      path,
      ...(moved ? { pathBefore: fields[at + 1] ?? '' } : {}),
      status,
      blob: status === 'removed' ? blobBefore : blobAfter,
      ...(counts[files.length] ?? { additions: 0, deletions: 0 }),
      ...(shown === undefined ? {} : { patch: shown }),
    })
    at += moved ? 3 : 2
  }
  return files
}

/** `added TAB deleted TAB path NUL`, or for a rename `added TAB deleted TAB NUL before NUL after NUL`; dashes for binary files. */
function readCounts(text: string): readonly { readonly additions: number; readonly deletions: number }[] {
  const fields = text.split('\0')
  const counts: { additions: number; deletions: number }[] = []
  for (let at = 0; at + 1 < fields.length; ) {
    const [added = '', deleted = '', path = ''] = (fields[at] ?? '').split('\t')
    counts.push({ additions: Number(added) || 0, deletions: Number(deleted) || 0 })
    at += path === '' ? 3 : 1
  }
  return counts
}

/** The hunks of each section of a patch, without the head that git writes above them. No line inside a hunk begins as a section does. */
function readPatches(text: string): readonly (string | undefined)[] {
  const [, ...sections] = `\n${text}`.split('\ndiff --git ')
  return sections.map((section) => {
    const hunks = section.indexOf('\n@@ ')
    if (hunks < 0) return undefined
    const patch = section.slice(hunks + 1).replace(/\n$/, '')
    return patch.split('\n').length > LONGEST_PATCH ? undefined : patch
  })
}
