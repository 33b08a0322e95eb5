import { realpath, stat } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { IGNORED_GLOBS } from '../config/policy-globs.ts'
import { isLedOut, LEADS_OUT } from './inside.ts'
import { LoadError } from './load-error.ts'
import { findRoot } from './project-reader.ts'

/** The files that names and globs lead to. */
export interface Discovery {
  /** Paths relative to the folder, with forward slashes, in the order they were named; the files of a glob in alphabetical order. */
  readonly files: readonly string[]
  /** Names and globs that led to nothing. */
  readonly errors: readonly LoadError[]
}

const toSlashes = (path: string) => path.split(sep).join('/')

async function expandGlob(pattern: string, cwd: string): Promise<string[]> {
  const found = await glob([toSlashes(pattern)], {
    cwd,
    ignore: [...IGNORED_GLOBS],
    caseSensitiveMatch: false,
    expandDirectories: false,
    onlyFiles: true,
  })
  return found.map(toSlashes).sort()
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** What is to know of names and globs. */
export interface DiscoveryOptions {
  /** Whether a configuration gave them, and no person: then no name may lead out of the project by a link. No glob ever does. */
  readonly configured?: boolean
}

/** Finds the files that names and globs stand for. A name that exists is taken as it is, even where it looks like a glob. */
export async function discoverPolicies(
  patterns: readonly string[],
  cwd: string,
  { configured = false }: DiscoveryOptions = {},
): Promise<Discovery> {
  const files = new Set<string>()
  const errors: LoadError[] = []
  const root = await findRoot(cwd)
  const addInside = async (file: string) => {
    const path = resolve(cwd, file)
    const real = await realpath(path).catch(() => path)
    if (await isLedOut(root, path, real)) errors.push(new LoadError(file, LEADS_OUT))
    else files.add(file)
  }
  for (const pattern of patterns) {
    if (!isDynamicPattern(pattern) || (await exists(resolve(cwd, pattern)))) {
      const file = toSlashes(relative(cwd, resolve(cwd, pattern)) || '.')
      if (configured) await addInside(file)
      else files.add(file)
      continue
    }
    try {
      const found = await expandGlob(pattern, cwd)
      if (found.length === 0)
        errors.push(new LoadError(pattern, 'no file matches this glob. Quote it so that the shell leaves it alone, and check the folder.'))
      for (const file of found) await addInside(file)
    } catch (cause) {
      errors.push(new LoadError(pattern, 'this glob cannot be read. Check its brackets and braces.', { cause }))
    }
  }
  return { files: [...files], errors }
}
