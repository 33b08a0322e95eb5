import { realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { resolve } from 'import-meta-resolve'
import type { PluginLoader } from '../config/project.ts'
import { isPlugin, type Plugin, PluginError } from '../rules/plugin.ts'
import { isInside } from './inside.ts'

const isPath = (specifier: string) => specifier.startsWith('./') || specifier.startsWith('../')

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''

/** The address of the module, from the folder of the configuration. */
function toUrl(specifier: string, configuration: string): string {
  const parent = pathToFileURL(configuration).href
  if (isPath(specifier)) return new URL(specifier, parent).href
  try {
    return resolve(specifier, parent)
  } catch {
    throw new PluginError(
      `There is no package '${specifier}' to load as a plug-in. Install it, or write a path that begins with ./ or ../.`,
    )
  }
}

/** @throws {PluginError} for a file that is not there, or outside the project. */
async function assertInside(root: string, specifier: string, url: string): Promise<void> {
  const [real, inside] = await Promise.all([realpath(new URL(url)).catch(() => undefined), realpath(root)])
  if (real === undefined) throw new PluginError(`There is no file '${specifier}' to load as a plug-in. Check the path.`)
  if (!isInside(inside, real))
    throw new PluginError(`The plug-in '${specifier}' leads out of the project. Put it inside, or install it as a package.`)
}

/**
 * Loads the plug-ins of the project at a root. To load one is to run it: make this loader only for a project that the user trusts, and
 * never for the head of somebody else's pull request.
 */
export function createPluginLoader(root: string): PluginLoader {
  const known = new Map<string, Promise<Plugin>>()
  const load = async (specifier: string, url: string): Promise<Plugin> => {
    let module: unknown
    try {
      module = await import(url)
    } catch (error) {
      throw new PluginError(`The plug-in '${specifier}' cannot be loaded: ${reasonOf(error)}`, { cause: error })
    }
    const plugin: unknown = typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined
    if (!isPlugin(plugin)) throw new PluginError(`The module '${specifier}' is no plug-in. Let it export default definePlugin({ ... }).`)
    return plugin
  }
  return async (specifier, file) => {
    const configuration = join(root, file)
    const url = toUrl(specifier, configuration)
    if (isPath(specifier)) await assertInside(root, join(dirname(file), specifier), url)
    const plugin = known.get(url) ?? load(specifier, url)
    known.set(url, plugin)
    return plugin
  }
}
