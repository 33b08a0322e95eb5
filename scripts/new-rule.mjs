#!/usr/bin/env node
// Begins a rule: `pnpm new:rule <category>/<id> [what it finds]`. Writes the rule, its test, its page and a changeset, and generates the
// index, the table and the schema. Everything it writes passes the tests as it is.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const ID = /^[a-z]+\/[a-z]+(?:-[a-z]+)*$/
const root = process.env.CLAUSAL_ROOT ?? fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')
const [id, ...words] = process.argv.slice(2)

function stop(message) {
  console.error(`error: ${message}`)
  process.exit(2)
}

if (id === undefined || !ID.test(id))
  stop('Say what the rule is called: pnpm new:rule clarity/no-small-print "small print". The id says what it forbids or asks for.')

const [category, name] = id.split('/')
const rules = `${root}/packages/core/src/rules`
const categories = readdirSync(rules, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
const object =
  words
    .join(' ')
    .replace(/^finds\s+/i, '')
    .replace(/\.$/, '') || `what ${id} is about`
const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const rule = `import { toSourceSpan } from '../../../text/prose.ts'
import { defineRule } from '../../rule.ts'

/** Replace it by what the rule looks for: words, or a fact of the policy (\`readPolicy(policy).disclosures\`). */
const WORDS = /\\bto the fullest extent\\b/gi

export default defineRule({
  id: ${quote(id)},
  description: ${quote(`Finds ${object}.`)},
  recommended: 'off',
  messages: {
    found: 'Here stands "{words}". Say why that matters to a reader. Say what to write instead.',
  },
  check({ policy, report }) {
    for (const { 0: words, index } of policy.prose.text.matchAll(WORDS)) {
      const span = toSourceSpan(policy.prose, { start: index, end: index + words.length })
      report({ message: 'found', data: { words }, span })
    }
  },
})
`

const test = `import { describe, it } from 'vitest'
import { testRule } from '../../../testing/test-rule.ts'
import rule from './rule.ts'

describe(${quote(id)}, () => {
  it('finds what is marked, and leaves what comes close to it', () => {
    testRule(rule, {
      invalid: [
        'We use your data <|to the fullest extent|> the law allows.',
        { text: '<p>We use it <|to the fullest extent|>.</p>', format: 'html' },
      ],
      valid: ['We use your data to send what you ordered.'],
    })
  })
})
`

const page = `# ${id}

Finds ${object}.

## Avoid

\`\`\`markdown
## How we use your data

Larkfield Press uses your data to the fullest extent the law allows.
\`\`\`

## Prefer

\`\`\`markdown
## How we use your data

Larkfield Press uses your address to send you the books you order.
\`\`\`

## Why

Say what it costs the reader, in two or three sentences.

## Source

Clausal's own. Where a law or guideline asks for it, give it under \`sources\` in rule.ts and link it here.
`

const changeset = `---
"@clausal/core": minor
"clausal": minor
---

Find ${object} (\`${id}\`)
`

const files = [
  { path: `${rules}/${id}/rule.ts`, text: rule },
  { path: `${rules}/${id}/rule.test.ts`, text: test },
  { path: `${rules}/${id}/rule.md`, text: page },
  { path: `${root}/.changeset/rule-${name}.md`, text: changeset },
]
for (const { path } of files)
  if (existsSync(path)) stop(`${path.slice(root.length + 1)} is there already. Choose another id, or edit that file.`)
if (!categories.includes(category))
  console.log(`${category} is a new category. There are ${categories.join(', ')}; a rule in one of them is found sooner.`)

for (const { path, text } of files) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  console.log(`written: ${path.slice(root.length + 1)}`)
}
const { scripts } = JSON.parse(readFileSync(`${root}/packages/core/package.json`, 'utf8'))
const { status } = spawnSync(process.execPath, scripts.generate.split(' ').slice(1), { cwd: `${root}/packages/core`, stdio: 'inherit' })
if (status !== 0) stop('The rule is written, but the index is not generated. Run: pnpm --dir packages/core generate')
console.log(`
Next: say in rule.md what is wrong and what is right, then in rule.ts how to find it, and run
  pnpm format
  pnpm --dir packages/core generate
  pnpm exec vitest run packages/core/src/rules/${id} packages/core/test/rules.test.ts`)
