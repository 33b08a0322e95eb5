import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mustRun } from './program.ts'
import type { Registry } from './registry.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** What a clone does not have, but for the builds. */
const NOT_CLONED = /(?:^|\/)(?:node_modules|\.git|\.toolchain|\.turbo|\.types|coverage)(?:\/|$)/

/** A package as it was published. */
export interface PublishedPackage {
  readonly name: string
  readonly version: string
}

const changesets = () => join(dirname(createRequire(join(ROOT, 'package.json')).resolve('@changesets/cli/package.json')), 'bin.js')

async function readPackages(folder: string): Promise<readonly (PublishedPackage & { readonly private?: boolean })[]> {
  const names = await readdir(join(folder, 'packages'))
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, 'packages', name, 'package.json'), 'utf8'))))
}

/**
 * Does what the workflow "Release" does, in a copy of the workspace and to a registry of this machine: gives every package the version
 * its changesets ask for, and publishes those that are not there yet.
 */
export async function release(registry: Registry, folder: string): Promise<readonly PublishedPackage[]> {
  const isCloned = (path: string) => !NOT_CLONED.test(relative(ROOT, path).split(sep).join('/'))
  await cp(ROOT, folder, { recursive: true, filter: isCloned })
  const git = (...args: string[]) =>
    mustRun('git', ['-c', 'user.name=Release', '-c', 'user.email=release@clausal.example', ...args], { cwd: folder })
  await git('init', '--quiet', '--initial-branch', 'main')
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'Start')

  await mustRun(process.execPath, [changesets(), 'version'], { cwd: folder })
  // Writes the new versions into the lock file and links the packages, which is where their versions are taken from.
  await mustRun('pnpm', ['install', '--prefer-offline', '--no-frozen-lockfile', '--ignore-scripts'], { cwd: folder })
  await git('commit', '--all', '--quiet', '--message', 'Version packages')

  const { host } = new URL(registry.url)
  await writeFile(join(folder, '.npmrc'), `registry=${registry.url}\n//${host}/:_authToken=rehearsal\n`)
  await mustRun(process.execPath, [changesets(), 'publish'], {
    cwd: folder,
    env: { npm_config_registry: registry.url, pnpm_config_registry: registry.url, NPM_CONFIG_USERCONFIG: join(folder, '.npmrc') },
  })
  return (await readPackages(folder)).filter((one) => one.private !== true)
}
