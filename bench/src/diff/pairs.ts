import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { diffPolicies, parsePolicy } from '@clausal/core'

const folder = fileURLToPath(new URL('../../../../shared/eval/pairs/', import.meta.url))

/** What is known of a pair: its name and what its author said of the change. */
function pairsIn(index: string): { name: string; message: string }[] {
  const known: unknown = JSON.parse(index)
  if (!Array.isArray(known)) return []
  return known.flatMap((pair: unknown) => {
    if (typeof pair !== 'object' || pair === null || !('name' in pair) || !('message' in pair)) return []
    return [{ name: String(pair.name), message: String(pair.message) }]
  })
}

const counts = (of: Readonly<Record<string, number>>) =>
  Object.entries(of)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')

if (!existsSync(folder)) console.error(`Skipped: no pairs of published versions at ${folder}.`)
else {
  for (const { name, message } of pairsIn(readFileSync(`${folder}index.json`, 'utf8'))) {
    const read = (version: string) => parsePolicy(readFileSync(`${folder}${name}/${version}.md`, 'utf8'), { format: 'markdown' })
    const { summary } = diffPolicies(read('old'), read('new'))
    console.log(`${name}\n  author: ${message.split('\n')[0]}`)
    console.log(
      `  ${counts(summary.materiality) || 'no change'}${counts(summary.operations) === '' ? '' : ` (${counts(summary.operations)})`}; for: ${summary.direction}`,
    )
    for (const highlight of summary.highlights) console.log(`  - ${highlight}`)
    console.log('')
  }
}
