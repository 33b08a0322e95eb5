import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { check, importPolicy, inspect, parsePolicy, render } from '../../src/index.ts'
import { findLaw } from '../../src/laws/index.ts'
import { scoreDisclosures } from '../truth/score.ts'
import { readTruth } from '../truth/truth.ts'

const folder = fileURLToPath(new URL('../../../../../shared/seeds/', import.meta.url))
const TODAY = '2026-11-21'
const ORDER = ['missing', 'unclear', 'partial', 'present']

/** What no field of a definition holds: the list of legal bases was lost before the policy came here, and only its introduction is left. */
const LOST: Readonly<Record<string, readonly string[]>> = { 'cloudimesh.md': ['gdpr 13-1-c-legal-basis'] }

if (!existsSync(folder)) console.warn(`Skipped: the reference policies are not at ${folder}. Lay them there to import them.`)

describe.skipIf(!existsSync(folder))('the reference policies, imported', () => {
  const truths = existsSync(folder) ? readTruth(`${folder}truth.yaml`) : {}
  const imported = Object.entries(truths).map(([file, truth]) => {
    const policy = parsePolicy(readFileSync(folder + file, 'utf8'), { path: file })
    const { definition } = importPolicy(policy)
    const rendered = parsePolicy(render(definition), { path: 'privacy.md' })
    return { file, truth, policy, definition, rendered, score: scoreDisclosures(inspect(rendered), truth) }
  })
  for (const { file, score, policy, truth } of imported) {
    const original = scoreDisclosures(inspect(policy), truth)
    console.log(
      `${file}: the definition holds ${score.right} of ${score.of} disclosures, the policy is read with ${original.right}; not held: ${score.wrong.join(' ')}`,
    )
  }

  it.each(imported)('$file: import, render and import again say the same', ({ definition, rendered }) => {
    expect(importPolicy(rendered).definition).toEqual(definition)
  })

  it.each(imported)('$file: its rendering answers the laws as well or better', ({ file, truth, policy, rendered }) => {
    const laws = Object.keys(truth.requirements).filter((law) => findLaw(law) !== undefined)
    const [before, after] = [policy, rendered].map((one) => check(one, { laws, today: TODAY }).requirements)
    const worse = before?.flatMap(({ law, id, status }) => {
      const now = after?.find((one) => one.law === law && one.id === id)?.status
      const isTold = truth.requirements[law]?.[id] !== undefined
      return isTold && now !== 'not-applicable' && ORDER.indexOf(now ?? '') < ORDER.indexOf(status) ? [`${law} ${id}`] : []
    })
    expect(worse).toEqual(LOST[file] ?? [])
  })
})
