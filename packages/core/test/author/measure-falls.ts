/** Over published policies: how many requirements fall when a policy is imported and rendered anew. Run with `pnpm bench:round-trip`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { check, importPolicy, parsePolicy, render } from '../../src/index.ts'
import { LAWS } from '../../src/laws/index.ts'
import { isRead } from '../../src/reading/language.ts'
import { fallsBetween } from './falls.ts'

const shared = fileURLToPath(new URL('../../../../../shared/eval/', import.meta.url))
const FOLDERS = ['policies', 'requirements/gdpr-t200-dev', 'requirements/c3pa-dev'].map((folder) => `${shared}${folder}/`)
const laws =
  process.argv.slice(2).length > 0 ? process.argv.slice(2) : LAWS.filter(({ appliesWhen }) => appliesWhen === undefined).map(({ id }) => id)
const files = FOLDERS.filter(existsSync).flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /\.(?:md|html|txt)$/.test(file))
    .map((file) => folder + file),
)
if (files.length === 0) console.error(`Skipped: no real policies at ${shared}. Lay them there to measure.`)

const found = new Map<string, string[]>()
let [read, answered, falls] = [0, 0, 0]
for (const file of files) {
  const policy = parsePolicy(readFileSync(file, 'utf8'), { path: file })
  if (!isRead(policy)) continue
  const rendered = parsePolicy(render(importPolicy(policy, { laws: [] }).definition), { path: 'privacy.md' })
  const [before = [], after = []] = [policy, rendered].map((one) => check(one, { laws, rules: {} }).requirements)
  read++
  answered += before.filter(({ status }) => status === 'present' || status === 'partial').length
  for (const fall of fallsBetween(before, after)) {
    falls++
    found.set(fall, [...(found.get(fall) ?? []), file.slice(shared.length)])
  }
}
for (const [fall, where] of [...found].toSorted(([, a], [, b]) => b.length - a.length))
  console.log(`${String(where.length).padStart(4)}  ${fall}  ${where.slice(0, 2).join(', ')}`)
console.log(`${falls} of ${answered} answers of ${read} policies to ${laws.join(', ')} are worse after import and rendering`)
