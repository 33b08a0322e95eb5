import { realpath, stat } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ConfigLayer, createProjects } from '@clausal/core'
import { createProjectReader, findRepository, isInside, loadPolicyText, pathInRepository, readAt, resolveCommit } from '@clausal/core/node'
import { ToolError } from './tool-error.ts'

/** A file inside a root that the client grants. */
interface GrantedFile {
  /** Its root, and itself, both without symbolic links. */
  readonly root: string
  readonly path: string
  /** From the root, with forward slashes. */
  readonly name: string
}

/** A policy as it was read. */
export interface ReadFile {
  readonly path: string
  readonly text: string
}

/** The files that the client grants, and nothing else. */
export interface PolicyFiles {
  /**
   * Reads a file.
   *
   * @param ref a commit, branch or tag: the file as it was there.
   * @throws {ToolError | LoadError | GitError} where it is outside the roots, not there, or no text.
   */
  read(file: string, ref?: string): Promise<ReadFile>
  /**
   * What the configuration of the project says of a file, weakest first. Plug-ins are not loaded.
   *
   * @throws {ToolError | LoadError | ConfigError} where it cannot be followed, or names plug-ins.
   */
  layersFor(file: string): Promise<readonly ConfigLayer[]>
}

const NO_ROOTS =
  'This client grants no folders (roots), so no file can be read. Pass the policy itself as text, or open a folder in the client.'

const real = (path: string) => realpath(path).catch(() => undefined)

/** The folders behind the URIs that a client calls its roots, without symbolic links. */
async function toFolders(uris: readonly string[]): Promise<readonly string[]> {
  const folders: string[] = []
  for (const uri of uris) {
    if (!uri.startsWith('file://')) continue
    const folder = await real(fileURLToPath(uri))
    if (folder !== undefined && (await stat(folder)).isDirectory()) folders.push(folder)
  }
  return folders
}

const toPath = (file: string) => {
  try {
    return file.startsWith('file://') ? fileURLToPath(file) : file
  } catch {
    throw new ToolError(`'${file}' is no address of a file on this machine. Name it by its path from a root.`)
  }
}

function outside(file: string, roots: readonly string[]): ToolError {
  return new ToolError(
    `'${file}' is outside the folders that the client grants (${roots.join(', ')}). Name a file inside them, or pass the text.`,
  )
}

/** The file a name stands for, in the first root that has it. */
async function findGranted(file: string, roots: readonly string[]): Promise<GrantedFile> {
  if (file.includes('\0')) throw new ToolError('The name of the file holds a NUL character. Name it by its path from a root.')
  const named = toPath(file)
  const candidates = roots.map((root) => ({ root, path: resolve(root, named) })).filter(({ root, path }) => isInside(root, path))
  if (candidates.length === 0) throw outside(file, roots)
  for (const { root, path } of candidates) {
    const found = await real(path)
    if (found === undefined) continue
    if (!isInside(root, found)) throw outside(file, roots)
    return { root, path: found, name: relative(root, found).split(sep).join('/') }
  }
  throw new ToolError(`There is no file '${file}' in ${roots.join(', ')}. Check the name; it begins at a root.`)
}

/** The layers without what only messages about them need, which cannot be handed on. */
const toPlain = (layers: readonly ConfigLayer[]): readonly ConfigLayer[] => layers.map(({ origin, config }) => ({ origin, config }))

/**
 * The files inside the roots of a client.
 *
 * @param listRoots asks the client for the URIs of its roots; asked each time, since they may change.
 */
export function createPolicyFiles(listRoots: () => Promise<readonly string[]>): PolicyFiles {
  const granted = async (file: string) => {
    const roots = await toFolders(await listRoots())
    if (roots.length === 0) throw new ToolError(NO_ROOTS)
    return findGranted(file, roots)
  }
  return {
    async read(file, ref) {
      const { path, name } = await granted(file)
      if (ref === undefined) return { path: name, text: await loadPolicyText(path, name) }
      const repository = await findRepository(path)
      const content = await readAt(repository, await resolveCommit(repository, ref), await pathInRepository(repository, path))
      if ('text' in content) return { path: name, text: content.text }
      throw new ToolError(`${ref}:${name}: ${content.explanation}`)
    },
    async layersFor(file) {
      const { root, name } = await granted(file)
      const project = await createProjects(createProjectReader(root)).projectOf(name)
      if (project?.unloaded !== undefined)
        throw new ToolError(
          `${project.file} names plug-ins, which are code and are not run here. Pass laws and facts with the text instead, or run clausal check --trust-plugins.`,
        )
      return toPlain(project?.layersFor(name) ?? [])
    },
  }
}
