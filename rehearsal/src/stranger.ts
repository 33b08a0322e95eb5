import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Ended, mustRun, runProgram } from './program.ts'
import type { Registry } from './registry.ts'

/** A fresh project of somebody who has nothing but a package manager and the registry. */
export interface Stranger {
  readonly folder: string
  readonly write: (files: Readonly<Record<string, string>>) => Promise<void>
  readonly run: (program: string, ...args: string[]) => Promise<Ended>
}

const INSTALL = {
  npm: ['install', '--no-audit', '--no-fund', '--no-update-notifier'],
  pnpm: ['add', '--ignore-workspace'],
} as const

/** Makes a project in `folder` and installs `packages` there. */
export async function createStranger(
  manager: keyof typeof INSTALL,
  folder: string,
  registry: Registry,
  packages: readonly string[],
): Promise<Stranger> {
  const env = {
    npm_config_registry: registry.url,
    pnpm_config_registry: registry.url,
    // Nothing of what an earlier run left behind; shared by the strangers of this one.
    npm_config_cache: join(dirname(folder), 'cache'),
    pnpm_config_store_dir: join(dirname(folder), 'store'),
  }
  const write = async (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), text)
    }
  }
  await write({ 'package.json': '{ "name": "stranger", "private": true, "type": "module" }\n' })
  if (packages.length > 0) await mustRun(manager, [...INSTALL[manager], ...packages], { cwd: folder, env })
  return { folder, write, run: (program, ...args) => runProgram(program, args, { cwd: folder, env }) }
}
