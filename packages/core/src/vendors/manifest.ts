import { isMap, isScalar, parseDocument } from 'yaml'
import { createSource, lineAt } from '../text/source.ts'

/** A file of a project, by its path. */
export interface PackageFile {
  readonly file: string
  readonly text: string
}

/** A package that a manifest asks for. */
export interface DirectPackage {
  /** As the registry calls it, which is not always the name it is imported by. */
  readonly name: string
  /** The manifest. */
  readonly file: string
  /** Line, from 1, where the manifest names it. */
  readonly line: number
}

/** A manifest or lock file that cannot be read: where, why, and what to do. */
export class PackageFileError extends Error {
  override readonly name = 'PackageFileError'
}

/** What runs with the product; what only builds or tests it receives nobody's data. */
const IN_USE = ['dependencies', 'optionalDependencies', 'peerDependencies'] as const
const WHILE_BUILDING = ['devDependencies'] as const

/** `npm:real-name@1.2.3` asks for a package under another name. */
const ALIAS = /^npm:(?<real>@?[^@]+)/

/**
 * The packages that a package.json asks for, with `dev` its `devDependencies` as well.
 *
 * @throws {PackageFileError} for text that is no JSON object.
 */
export function readManifest({ file, text }: PackageFile, { dev = false }: { readonly dev?: boolean } = {}): readonly DirectPackage[] {
  try {
    JSON.parse(text)
  } catch (cause) {
    throw new PackageFileError(
      `${file}: this is not valid JSON (${cause instanceof Error ? cause.message : cause}). Mend it, or name another folder.`,
      {
        cause,
      },
    )
  }
  // JSON.parse tells no places. JSON is YAML, whose parser does.
  const { contents } = parseDocument(text, { uniqueKeys: false })
  if (!isMap(contents)) throw new PackageFileError(`${file}: a package.json is an object. Name a folder that has one.`)
  const source = createSource(text)
  const sections = [...IN_USE, ...(dev ? WHILE_BUILDING : [])]
  return sections.flatMap((section) => {
    const dependencies = contents.get(section)
    if (!isMap(dependencies)) return []
    return dependencies.items.flatMap(({ key, value }) => {
      if (!isScalar(key) || typeof key.value !== 'string') return []
      const asked = isScalar(value) && typeof value.value === 'string' ? value.value : ''
      return [{ name: ALIAS.exec(asked)?.groups?.['real'] ?? key.value, file, line: lineAt(source, key.range?.[0] ?? 0) }]
    })
  })
}
