import type { Policy, Statement } from '../document/policy.ts'
import type { StatementCondition } from './condition.ts'
import type { ReadingForLaws } from './grouped-reading.ts'
import { findEvidence } from './holds.ts'
import { findLaw } from './index.ts'
import { createStatementSearch, statementConditionsIn } from './statement-search.ts'

/** A requirement, as `ccpa/verification`; or an element of it, by its name. */
export interface AskedWords {
  readonly requirement: `${string}/${string}`
  readonly element?: string
}

/** What a requirement asks of the words of statements; of an element alone, where one is named. */
function conditionsOf({ requirement, element }: AskedWords): readonly StatementCondition[] {
  const [law = '', id] = requirement.split('/')
  const { evidence, elements = [] } = findLaw(law)?.requirements.find((one) => one.id === id) ?? {}
  const named = elements.find(({ name }) => name === element)
  const condition = element === undefined ? evidence : named?.condition
  const found = condition === undefined ? [] : statementConditionsIn(condition)
  if (found.length === 0) throw new Error(`No words are asked for by ${requirement}${element === undefined ? '' : `, ${element}`}.`)
  return found
}

/** Makes a search for the statements whose words answer a requirement, as the laws read them; in reading order. */
export function createTelling<Name extends string>(
  asked: Readonly<Record<Name, AskedWords>>,
): (name: Name, reading: ReadingForLaws & { readonly policy: Policy }) => readonly Statement[] {
  const conditions = new Map(Object.entries<AskedWords>(asked).map(([name, words]) => [name, conditionsOf(words)]))
  const search = createStatementSearch([...conditions.values()].flat())
  return (name, reading) => {
    const held = { reading, facts: {}, met: search(reading.policy) }
    const spans = (conditions.get(name) ?? []).flatMap((condition) => findEvidence(condition, held) ?? [])
    const starts = new Set(spans.map(({ start }) => start))
    return reading.policy.statements.filter(({ span }) => starts.has(span.start))
  }
}
