// Lays out the Markdown files of the repository as the pages of the site, in .pages. What they say is kept as it stands.
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { readAddress } from '../.vitepress/address.ts'
import { nameAnchors } from './anchors.ts'
import { changelogPage } from './changelog.ts'
import { pictureIn, placeLinks, type Targets } from './links.ts'
import { pageOf } from './pages.ts'
import { REPOSITORY } from './repository.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PAGES = fileURLToPath(new URL('../.pages', import.meta.url))
const PUBLIC = fileURLToPath(new URL('../public', import.meta.url))
const SOURCES = [
  '*.md',
  '.typedoc/**/*.md',
  'docs/**/*.md',
  'examples/README.md',
  'examples/*/README.md',
  'packages/*/README.md',
  'packages/core/{src,test,training}/**/*.md',
  'site/pages/**/*.md',
]

function kindOf(path: string) {
  const stats = statSync(join(ROOT, path), { throwIfNoEntry: false })
  return stats && (stats.isDirectory() ? 'folder' : 'file')
}

const targets: Targets = {
  pageOf: (path) => (kindOf(path) === 'file' ? pageOf(path) : undefined),
  kindOf,
  repository: REPOSITORY,
  ref: readAddress(process.env).ref,
}

function write(file: string, content: string) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

rmSync(PAGES, { recursive: true, force: true })
const pictures = new Set<string>()
for (const file of globSync(SOURCES, { cwd: ROOT, ignore: '**/node_modules/**', expandDirectories: false, dot: true })) {
  const page = pageOf(file)
  if (page === undefined) continue
  const placed = placeLinks(readFileSync(join(ROOT, file), 'utf8'), file, page, targets)
  write(join(PAGES, page), nameAnchors(placed.text))
  for (const picture of placed.pictures) pictures.add(picture)
}
for (const picture of pictures) {
  const to = join(PAGES, 'public', pictureIn(picture))
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(join(ROOT, picture), to)
}
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const changesets = globSync('.changeset/*.md', { cwd: ROOT, dot: true, ignore: '**/README.md' }).sort()
const released = 'packages/core/CHANGELOG.md'
write(join(PAGES, 'changelog.md'), changelogPage(changesets.map(textOf), kindOf(released) === 'file' ? textOf(released) : undefined))
cpSync(PUBLIC, join(PAGES, 'public'), { recursive: true })
