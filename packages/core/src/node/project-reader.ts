import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { ProjectReader } from '../config/project.ts'
import { codeOf, LoadError } from './load-error.ts'

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** The top of the repository that a folder stands in; undefined where it is in none. */
export async function findRepositoryRoot(folder: string): Promise<string | undefined> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (await exists(join(at, '.git'))) return at
    if (dirname(at) === at) return undefined
  }
}

/** The root of the project that a folder belongs to: the repository it stands in, else the folder itself. */
export async function findRoot(folder: string): Promise<string> {
  return (await findRepositoryRoot(folder)) ?? resolve(folder)
}

/** What it means that there is no such file. */
const ABSENT: readonly (string | undefined)[] = ['ENOENT', 'ENOTDIR', 'EISDIR']

/**
 * Reads the files of the project at a root, each once.
 *
 * @throws {LoadError} (the reader) for a file that exists and cannot be read.
 */
export function createProjectReader(root: string): ProjectReader {
  const known = new Map<string, Promise<string | undefined>>()
  const load = (path: string) =>
    readFile(join(root, path), 'utf8').catch((cause: unknown) => {
      if (ABSENT.includes(codeOf(cause))) return undefined
      throw new LoadError(path, `this configuration cannot be read (${codeOf(cause) ?? String(cause)}). Check its permissions.`, { cause })
    })
  return (path) => {
    const text = known.get(path) ?? load(path)
    known.set(path, text)
    return text
  }
}
