#!/usr/bin/env node
// Begins a law: `pnpm new:law <id> [name of the law]`. Writes its table with one requirement to copy, the wordings that test it and a
// changeset, and lists it where laws are listed. Everything it writes passes the tests as it is.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const root = process.env.CLAUSAL_ROOT ?? fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')
const [id, ...words] = process.argv.slice(2)

function stop(message) {
  console.error(`error: ${message}`)
  process.exit(2)
}

if (id === undefined || !ID.test(id))
  stop('Say what the law is called, in small letters with hyphens: pnpm new:law mexico-lfpdppp "Name of the law".')

const name = words.join(' ') || id
const constant = id.toUpperCase().replaceAll('-', '_')
const laws = `${root}/packages/core/src/laws`
const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const table = `import type { Law } from './law.ts'

/** What ${name} asks a privacy policy to state. */
export const ${constant}: Law = {
  id: ${quote(id)},
  name: ${quote(name)},
  citation: ${quote(`${name}, section 1`)},
  url: 'https://law.example/${id}',
  checked: { on: ${quote(new Date().toISOString().slice(0, 10))}, against: 'nothing yet' },
  requirements: [
    {
      id: 'contact',
      citation: ${quote(`${name}, section 1`)},
      url: 'https://law.example/${id}#1',
      title: 'Contact details',
      explanation: 'Without an address that can be used, none of the rights can be exercised.',
      severity: 'error',
      evidence: { disclosure: 'contact', where: { email: { stated: true } } },
      missing: { lacks: 'The policy gives no e-mail address.', write: 'Give an e-mail address for questions about privacy.' },
      example: 'Write to us about this policy at privacy@tidewater.example.',
    },
  ],
}
`

const wordings = `import type { LawWordings } from './wordings.ts'

export const ${constant}_WORDINGS: LawWordings = {
  law: ${quote(id)},
  wordings: {
    contact: {
      present: ['Questions reach us at privacy@tidewater.example.', 'Contact: privacy@tidewater.example'],
      missing: ['We keep in contact with our suppliers.', 'Ask for a contact lens at the counter.'],
    },
  },
}
`

const changeset = `---
"@clausal/core": minor
"clausal": minor
---

Hold policies against ${name}
`

/** Puts the import where the formatter would, by path. */
function addImport(text, line, path) {
  const lines = text.split('\n')
  const pathOf = (candidate) => /^import .* from '(\.\/[^']+)'$/.exec(candidate)?.[1]
  const at = lines.findIndex((candidate) => (pathOf(candidate) ?? '') > path)
  const last = lines.findLastIndex((candidate) => candidate.startsWith('import '))
  lines.splice(at < 0 ? last + 1 : at, 0, line)
  return lines.join('\n')
}

/** Puts an entry at the end of the list that a constant holds. */
function addEntry(text, list, entry) {
  const from = text.indexOf(`const ${list}`)
  const end = text.indexOf('\n]', from)
  if (from < 0 || end < 0) stop(`The list ${list} is not where it was. Add ${entry} to it by hand.`)
  return `${text.slice(0, end)}\n  ${entry},${text.slice(end)}`
}

const files = [
  { path: `${laws}/${id}.ts`, text: table },
  { path: `${laws}/wordings/${id}.ts`, text: wordings },
  { path: `${root}/.changeset/law-${id}.md`, text: changeset },
]
for (const { path } of files)
  if (existsSync(path)) stop(`${path.slice(root.length + 1)} is there already. Choose another id, or edit that file.`)

const index = `${laws}/index.ts`
const test = `${laws}/wordings.test.ts`
const registered = [
  {
    path: index,
    text: addEntry(addImport(readFileSync(index, 'utf8'), `import { ${constant} } from './${id}.ts'`, `./${id}.ts`), 'LAWS', constant),
  },
  {
    path: test,
    text: addEntry(
      addImport(readFileSync(test, 'utf8'), `import { ${constant}_WORDINGS } from './wordings/${id}.ts'`, `./wordings/${id}.ts`),
      'ALL_WORDINGS',
      `${constant}_WORDINGS`,
    ),
  },
]

for (const { path, text } of [...files, ...registered]) {
  writeFileSync(path, text)
  console.log(`written: ${path.slice(root.length + 1)}`)
}
console.log(`
Next: write the requirements in packages/core/src/laws/${id}.ts (README.md beside it tells how), then
  pnpm format
  pnpm --dir packages/core generate
  pnpm exec vitest run packages/core/src/laws packages/core/test/law-pages.test.ts`)
