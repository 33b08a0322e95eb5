import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { ProjectReader } from '../config/project.ts'
import { LARGEST_FILE, loadBytes } from './load.ts'
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

const LIMITS = { kind: 'a configuration', largest: LARGEST_FILE }

/**
 * Reads the files of the project at a root, each once. Links inside it lead nowhere else.
 *
 * @throws {LoadError} (the reader) for a file that exists and cannot be read.
 */
export function createProjectReader(root: string): ProjectReader {
  const known = new Map<string, Promise<string | undefined>>()
  const load = async (path: string) => {
    try {
      return (await loadBytes(join(root, path), path, { ...LIMITS, within: root })).toString()
    } catch (cause) {
      if (ABSENT.includes(codeOf(cause))) return undefined
      if (cause instanceof LoadError) throw cause
      throw new LoadError(path, `this configuration cannot be read (${codeOf(cause) ?? String(cause)}). Check its permissions.`, { cause })
    }
  }
  return (path) => {
    const text = known.get(path) ?? load(path)
    known.set(path, text)
    return text
  }
}
