import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** A package of the workspace, with its folder (relative, with slashes) and its package.json. */
export const readPackage = (folder) => ({ folder, manifest: readJson(join(root, folder, 'package.json')) })

/** The packages under packages/, each with its folder (relative, with slashes) and its package.json. */
export function readPackages() {
  return readdirSync(join(root, 'packages'))
    .filter((name) => existsSync(join(root, 'packages', name, 'package.json')))
    .sort()
    .map((name) => readPackage(`packages/${name}`))
}
