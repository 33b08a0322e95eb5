import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { discoverPolicies, findRepositoryRoot, loadPolicyText } from '@clausal/core/node'
import type { Files } from '../host.ts'

/** The path of a file that is on this machine; undefined for one that is only in the editor, or that the machine cannot name. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}

/** Reads the files of this machine. */
export function createNodeFiles(): Files {
  const repositories = new Map<string, Promise<string | undefined>>()
  return {
    async read(uri) {
      const path = pathOf(uri)
      if (path === undefined) return undefined
      return loadPolicyText(path).catch(() => undefined)
    },
    async find(folder, globs) {
      const path = pathOf(folder)
      if (path === undefined) return []
      const { files } = await discoverPolicies(globs, path, { configured: true })
      return files.map((file) => pathToFileURL(`${path}/${file}`).toString()).sort()
    },
    async repositoryOf(uri) {
      const path = pathOf(uri)
      if (path === undefined) return undefined
      const folder = dirname(path)
      const repository = repositories.get(folder) ?? findRepositoryRoot(folder)
      repositories.set(folder, repository)
      const found = await repository
      return found === undefined ? undefined : pathToFileURL(found).toString()
    },
  }
}
