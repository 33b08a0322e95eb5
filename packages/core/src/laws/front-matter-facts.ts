import { createFact } from '../document/fact.ts'
import type { Policy } from '../document/policy.ts'
import { lineAt } from '../text/source.ts'
import { DECLARED_FACTS, type DeclaredFacts, factMismatch, isDeclaredFact } from './declared-facts.ts'

/** What the front matter of a policy declares, and on which line by the name of the fact. */
export interface FrontMatterFacts {
  readonly facts: DeclaredFacts
  readonly lines: ReadonlyMap<string, number>
}

const isFact = ([name, value]: readonly [string, unknown]) =>
  isDeclaredFact(name) && DECLARED_FACTS[name].type !== 'files' && factMismatch(name, value) === undefined

/**
 * The facts among the keys of a policy's front matter. Other programs read it too, so a key with a value of another type is theirs.
 * Language versions are declared in the configuration only, whose folder their paths begin at.
 */
export const frontMatterFactsOf: (policy: Policy) => FrontMatterFacts = createFact(({ frontMatter, source }) => {
  if (frontMatter === undefined) return { facts: {}, lines: new Map() }
  const declared = Object.entries(frontMatter.values).filter(isFact)
  const lineOf = (name: string) => lineAt(source, (frontMatter.valueSpans[name] ?? frontMatter.span).start)
  return { facts: Object.fromEntries(declared), lines: new Map(declared.map(([name]) => [name, lineOf(name)])) }
})
