import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Sample } from './run.ts'

const FORMATS: Readonly<Record<string, Sample['format']>> = { '.md': 'markdown', '.html': 'html', '.txt': 'text' }
const root = new URL('../../../', import.meta.url)

/** The policies of a folder, by name; empty where there is no such folder. */
export function policiesIn(folder: string): Sample[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const format = FORMATS[extname(file)]
      return format === undefined ? [] : [{ name: basename(file), text: readFileSync(`${folder}/${file}`, 'utf8'), format }]
    })
}

/** Policies of invented companies, written for this project. */
export function ownPolicies(): Sample[] {
  const examples = fileURLToPath(new URL('examples', root))
  const companies = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return [
    ...companies.flatMap(({ name }) => policiesIn(`${examples}/${name}`).map((sample) => ({ ...sample, name: `${name}/${sample.name}` }))),
    ...policiesIn(fileURLToPath(new URL('bench/policies', root))),
  ]
}

/** Published policies of real services, where they are at hand; they are no part of the repository. */
export function publishedPolicies(): Sample[] {
  return policiesIn(fileURLToPath(new URL('../shared/eval/policies', root)))
}
