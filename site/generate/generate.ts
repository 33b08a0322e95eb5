// Writes the pages of docs/reference. With --check it only tells whether they are current.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { actionPage } from './action-page.ts'
import { commandLinePage } from './command-line-page.ts'
import { configurationPage } from './configuration-page.ts'
import { jsonPages } from './json-pages.ts'
import { languageServerPage } from './language-server-page.ts'
import { taxonomyPage } from './taxonomy-page.ts'

interface Page {
  readonly name: string
  readonly content: string
}

const one = (name: string, write: () => string | Promise<string>) => async (): Promise<readonly Page[]> => [
  { name, content: await write() },
]

/** What writes the pages of the reference. */
const WRITERS: readonly (() => readonly Page[] | Promise<readonly Page[]>)[] = [
  one('action.md', actionPage),
  one('command-line.md', commandLinePage),
  one('configuration.md', configurationPage),
  one('language-server.md', languageServerPage),
  one('taxonomy.md', taxonomyPage),
  jsonPages,
]

const read = (path: string) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const checking = process.argv.includes('--check')
for (const write of WRITERS) {
  for (const { name, content } of await write()) {
    const path = fileURLToPath(new URL(`../../docs/reference/${name}`, import.meta.url))
    if (read(path) === content) continue
    if (checking) {
      console.error(`${path} is not what its generator writes. Run: pnpm --dir site generate`)
      process.exitCode = 1
      continue
    }
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    console.log(`written: ${path}`)
  }
}
