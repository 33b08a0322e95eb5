import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGE = fileURLToPath(new URL('..', import.meta.url))
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** What ships, from the package's folder. Nothing else does. */
const FILES: readonly string[] = [
  'package.nls.json',
  'README.md',
  'CHANGELOG.md',
  'l10n',
  'snippets',
  'media/icon.png',
  'media/activity.svg',
  'media/walkthrough',
  'dist/desktop.cjs',
  'dist/desktop-client.cjs',
  'dist/desktop.THIRD-PARTY-LICENSES.txt',
  'dist/server.mjs',
  'dist/server.THIRD-PARTY-LICENSES.txt',
  'dist/web.js',
  'dist/web.THIRD-PARTY-LICENSES.txt',
  'dist/worker.js',
  'dist/clausal.schema.json',
  'dist/webview',
]

/** What ships from the root of the repository. */
const SHARED: readonly string[] = ['LICENSE', 'NOTICE']

/** Keys of package.json that mean nothing to who installs the extension; and `type`, at which VS Code in a browser refuses it. */
const LEFT_OUT: ReadonlySet<string> = new Set(['type', 'private', 'scripts', 'devDependencies'])

/**
 * Lays out what ships in an empty folder.
 *
 * @throws {Error} where something of it was not built.
 */
export function stage(folder: string): void {
  for (const [from, names] of [
    [PACKAGE, FILES],
    [ROOT, SHARED],
  ] as const)
    for (const name of names) {
      const source = join(from, name)
      if (!existsSync(source)) throw new Error(`${source} is not there. Run pnpm build first.`)
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      cpSync(source, join(folder, name), { recursive: true })
    }
  const manifest: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
  const shipped = Object.fromEntries(Object.entries(manifest).filter(([key]) => !LEFT_OUT.has(key)))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(shipped, null, 2)}\n`)
}
