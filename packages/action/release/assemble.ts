import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGE = fileURLToPath(new URL('..', import.meta.url))
const ROOT = join(PACKAGE, '../..')

/** What a release holds, with where it comes from. Nothing else: a workflow downloads all of it before each run. */
const FILES: Readonly<Record<string, string>> = {
  'action.yml': join(PACKAGE, 'action.yml'),
  dist: join(PACKAGE, 'dist'),
  LICENSE: join(ROOT, 'LICENSE'),
  NOTICE: join(ROOT, 'NOTICE'),
}

/**
 * Lays out a release of the Action in a folder, which is emptied first: what the tag of a release points at.
 *
 * @param source the address of the repository at the commit that was built, for the links of the README
 * @throws where the bundle is not built
 */
export function assembleRelease(folder: string, source: string): void {
  if (!existsSync(join(PACKAGE, 'dist/index.js'))) throw new Error('The bundle is not built. Run: pnpm build')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, from] of Object.entries(FILES)) cpSync(from, join(folder, name), { recursive: true })
  const { version, license } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
  // Says how Node has to read the bundle.
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify({ name: 'clausal-action', version, license, private: true, type: 'module' }, undefined, 2)}\n`,
  )
  const readme = readFileSync(join(PACKAGE, 'README.md'), 'utf8').replaceAll('](../../', `](${source}/`)
  writeFileSync(join(folder, 'README.md'), readme)
}
