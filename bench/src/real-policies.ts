import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Sample } from './contenders.ts'

const folder = fileURLToPath(new URL('../../../shared/eval/policies/', import.meta.url))

/** Published policies of real services, where they are at hand; they are no part of the repository. */
export function realPolicies(): Sample[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ text: readFileSync(folder + name, 'utf8'), format: 'markdown' }))
}
