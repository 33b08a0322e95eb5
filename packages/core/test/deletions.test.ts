import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { check, inspect, parsePolicy } from '../src/index.ts'
import { findLaw } from '../src/laws/index.ts'
import { readTruth, type TrueStatuses } from './truth/truth.ts'

const folder = fileURLToPath(new URL('../../../examples/', import.meta.url))
const TODAY = '2026-11-21'

/** Status by law and requirement: `gdpr 13-2-a` -> `present`. */
function statusesOf(text: string, path: string, laws: readonly string[]): ReadonlyMap<string, string> {
  const { requirements } = check(parsePolicy(text, { path }), { laws, today: TODAY })
  return new Map(requirements.map(({ law, id, status }) => [`${law} ${id}`, status]))
}

/** The statuses a truth lists, of the laws there are. */
const toEntries = (statuses: TrueStatuses, laws: readonly string[]) =>
  Object.entries(statuses).flatMap(([law, byId]) =>
    laws.includes(law) ? Object.entries(byId).map(([id, status]) => `${law} ${id}: ${status}`) : [],
  )

/** Each requirement hangs on the clause that states it, and on no other. */
describe.each(Object.entries(readTruth(`${folder}truth.yaml`)).filter(([, { deletions }]) => deletions !== undefined))(
  '%s',
  (file, truth) => {
    const text = readFileSync(folder + file, 'utf8')
    const laws = Object.keys(truth.requirements).filter((law) => findLaw(law) !== undefined)
    const before = statusesOf(text, file, laws)
    const { clauses } = inspect(parsePolicy(text, { path: file }))

    it.each(Object.entries(truth.deletions ?? {}))('turns exactly what hangs on it where clause %s is taken out', (id, turned) => {
      const clause = clauses.find((candidate) => candidate.id === id)
      expect(clause).toBeDefined()
      const rest = text.slice(0, clause?.range.start.offset) + text.slice(clause?.range.end.offset)
      const after = statusesOf(rest, file, laws)
      const changed = [...after].filter(([requirement, status]) => before.get(requirement) !== status)
      expect(changed.map(([requirement, status]) => `${requirement}: ${status}`).sort()).toEqual(toEntries(turned, laws).sort())
    })
  },
)
