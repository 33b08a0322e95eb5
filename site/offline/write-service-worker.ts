import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** The page that has to open without a network. */
const PAGE = 'playground.html'
const ASSET = /assets\/[\w./-]+\.(?:js|css|woff2|svg)/g
const RELATIVE = /["'`](?<name>\.{1,2}\/[\w./-]+\.js)["'`]/g

/** The files that a page of the built site loads, and what those load, and so on. */
export function filesOf(page: string, read: (file: string) => string | undefined): readonly string[] {
  const known = new Set<string>()
  const look = (file: string) => {
    if (known.has(file)) return
    const text = read(file)
    if (text === undefined) return
    known.add(file)
    if (!/\.(?:html|js)$/.test(file)) return
    for (const [asset] of text.matchAll(ASSET)) look(asset)
    const folder = file.slice(0, file.lastIndexOf('/') + 1)
    for (const { groups } of text.matchAll(RELATIVE)) look(posix.join(folder, groups?.['name'] ?? ''))
  }
  look(page)
  return [...known]
}

/** Writes the service worker that keeps the playground. */
export function writeServiceWorker(dist: string, base: string): void {
  const read = (file: string) => (existsSync(join(dist, file)) ? readFileSync(join(dist, file), 'utf8') : undefined)
  const files = [...filesOf(PAGE, read), 'icon.svg', 'vp-icons.css', 'hashmap.json'].filter((file) => existsSync(join(dist, file)))
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(join(dist, file)))
  const head = [
    `const NAME = 'clausal-${hash.digest('hex').slice(0, 12)}'`,
    `const FILES = ${JSON.stringify(files.map((file) => base + file))}`,
  ]
  const body = readFileSync(new URL('service-worker.js', import.meta.url), 'utf8')
  writeFileSync(join(dist, 'service-worker.js'), `${head.join('\n')}\n${body}`)
}
