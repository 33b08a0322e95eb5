import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { decodePolicy, discoverPolicies, findRoot } from '@clausal/core/node'
import type { ServerHost } from '../host.ts'

/** The path of a file that is on this machine; undefined for one that is only in the editor. */
export const pathOf = (uri: string): string | undefined => (uri.startsWith('file:') ? fileURLToPath(uri) : undefined)

/** Reads the files of this machine. */
export function createNodeFiles(): Pick<ServerHost, 'read' | 'find' | 'rootOf'> {
  const roots = new Map<string, Promise<string>>()
  return {
    async read(uri) {
      const path = pathOf(uri)
      if (path === undefined) return undefined
      try {
        return decodePolicy(await readFile(path), path)
      } catch {
        return undefined
      }
    },
    async find(folder, globs) {
      const path = pathOf(folder)
      if (path === undefined) return []
      const { files } = await discoverPolicies(globs, path)
      return files.map((file) => pathToFileURL(`${path}/${file}`).toString()).sort()
    },
    rootOf(uri) {
      const path = pathOf(uri)
      const folder = dirname(path ?? '/')
      const root = roots.get(folder) ?? findRoot(folder).then((found) => pathToFileURL(found).toString())
      roots.set(folder, root)
      return root
    },
  }
}
