import { type ParsedDependency, parse } from 'lockparse'
import { type PackageFile, PackageFileError } from './manifest.ts'

/** Which packages a package brings with it, by name, whatever their versions. */
export type PackageGraph = ReadonlyMap<string, ReadonlySet<string>>

/** Lock files by name, and what to do about one that is too old to be read. */
export const LOCK_FILES: Readonly<Record<string, { readonly type: string; readonly isOld?: RegExp; readonly renew: string }>> = {
  'package-lock.json': {
    type: 'npm',
    isOld: /"lockfileVersion"\s*:\s*1\b/,
    renew: 'Run npm install with npm 7 or newer to write it anew',
  },
  'pnpm-lock.yaml': {
    type: 'pnpm',
    isOld: /^lockfileVersion:\s*'?[1-8](?:\.|'|\s)/m,
    renew: 'Run pnpm install with pnpm 9 or newer to write it anew',
  },
  'yarn.lock': { type: 'yarn', renew: 'Run yarn install to write it anew' },
  'bun.lock': { type: 'bun', renew: 'Run bun install to write it anew' },
}

const bringsAlong = ({ dependencies, optionalDependencies, peerDependencies }: ParsedDependency) =>
  [...dependencies, ...optionalDependencies, ...peerDependencies].map(({ name }) => name)

/**
 * Which packages bring which, from the lock file of npm, pnpm, Yarn or Bun.
 *
 * @throws {PackageFileError} for one that cannot be read, or is of a version too old.
 */
export async function readLockFile({ file, text }: PackageFile): Promise<PackageGraph> {
  const format = LOCK_FILES[file.split('/').at(-1) ?? '']
  if (format === undefined) throw new PackageFileError(`${file}: this is none of ${Object.keys(LOCK_FILES).join(', ')}.`)
  if (format.isOld?.test(text) === true) throw new PackageFileError(`${file}: its format is too old to be read. ${format.renew}.`)
  const graph = new Map<string, Set<string>>()
  try {
    const { packages } = await parse(text, format.type)
    for (const one of packages) {
      const known = graph.get(one.name) ?? new Set()
      for (const name of bringsAlong(one)) known.add(name)
      graph.set(one.name, known)
    }
  } catch (cause) {
    throw new PackageFileError(`${file}: it cannot be read (${cause instanceof Error ? cause.message : cause}). ${format.renew}.`, {
      cause,
    })
  }
  return graph
}

/** The packages that others bring with them, each with the shortest way to it: the one asked for first, itself last. */
export function findIndirect(asked: Iterable<string>, graph: PackageGraph): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>([...asked].map((name) => [name, [name]]))
  const direct = new Set(ways.keys())
  // A map tells its entries in the order they came, those that come while it is walked included: breadth first.
  for (const [name, way] of ways) for (const next of graph.get(name) ?? []) if (!ways.has(next)) ways.set(next, [...way, next])
  return new Map([...ways].filter(([name]) => !direct.has(name)))
}
