import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { check, importPolicy, inspect, parsePolicy, render } from '../../src/index.ts'
import { LAWS } from '../../src/laws/index.ts'
import { scoreDisclosures } from '../truth/score.ts'
import { readTruth } from '../truth/truth.ts'
import { fallsBetween } from './falls.ts'

const folderAt = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const SEEDS = folderAt('../../../../../shared/seeds/')
const FOLDERS = [folderAt('../../../../examples/'), SEEDS]
const TODAY = '2026-11-21'

/** What no field of a definition holds: the list of legal bases was lost before the policy came here, and only its introduction is left. */
const LOST: Readonly<Record<string, readonly string[]>> = {
  'cloudimesh.md': ['gdpr/13-1-c-legal-basis: partial, then missing', 'uk-gdpr/13-1-c-legal-basis: partial, then missing'],
}

if (!existsSync(SEEDS)) console.warn(`Skipped: the reference policies are not at ${SEEDS}. Lay them there to import them.`)

const imported = FOLDERS.filter(existsSync).flatMap((folder) =>
  Object.entries(readTruth(`${folder}truth.yaml`)).map(([file, truth]) => {
    const policy = parsePolicy(readFileSync(folder + file, 'utf8'), { path: file })
    const { definition } = importPolicy(policy)
    const rendered = parsePolicy(render(definition), { path: 'privacy.md' })
    return { file, truth, policy, definition, rendered }
  }),
)

for (const { file, truth, policy, rendered } of imported) {
  const [original, held] = [policy, rendered].map((one) => scoreDisclosures(inspect(one), truth))
  console.log(
    `${file}: the definition holds ${held?.right} of ${held?.of} disclosures, the policy is read with ${original?.right}; not held: ${held?.wrong.join(' ')}`,
  )
}

describe('the example and reference policies, imported', () => {
  it.each(imported)('$file: import, render and import again say the same', ({ definition, rendered }) => {
    expect(importPolicy(rendered).definition).toEqual(definition)
  })

  it.each(imported)('$file: its rendering answers every requirement of every law as well or better', ({ file, policy, rendered }) => {
    const laws = LAWS.map(({ id }) => id)
    const [before = [], after = []] = [policy, rendered].map((one) => check(one, { laws, rules: {}, today: TODAY }).requirements)
    expect(before.length).toBeGreaterThan(laws.length)
    expect(fallsBetween(before, after)).toEqual(LOST[file] ?? [])
  })
})
