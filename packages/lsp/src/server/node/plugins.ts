import type { PluginLoader } from '@clausal/core'
import { createPluginLoader } from '@clausal/core/node'
import { pathOf } from './files.ts'

/** Loads the plug-ins of projects on this machine, by the URIs of their roots. Each is loaded once: Node keeps modules until it ends. */
export function createNodePlugins(): (root: string) => PluginLoader | undefined {
  const loaders = new Map<string, PluginLoader>()
  return (root) => {
    const path = pathOf(root)
    if (path === undefined) return undefined
    const loader = loaders.get(path) ?? createPluginLoader(path)
    loaders.set(path, loader)
    return loader
  }
}
