import { createClauseFact, createPartFact } from '../document/clause-fact.ts'
import { createFact } from '../document/fact.ts'
import type { Policy } from '../document/policy.ts'
import type { Condition, StatementCondition } from './condition.ts'
import { affirmsOneOf, saysOneOf, toSearchText } from './says.ts'

/** The statements of a clause that meet a condition, by their places in it. */
interface MeetingStatements {
  /** Place of the clause in the policy. */
  readonly clause: number
  readonly statements: readonly number[]
}

/** Where a policy meets conditions on statements, in reading order; those that are met nowhere have no entry. */
export type MetConditions = ReadonlyMap<StatementCondition, readonly MeetingStatements[]>

/** A statement as phrases are sought in it. */
interface SearchedStatement {
  readonly text: string
  /** Place among the statements of its clause of the one that introduces it. */
  readonly introduction: number | undefined
}

const searchedIn = createPartFact(({ clause, firstStatement }): readonly SearchedStatement[] =>
  clause.statements.map(({ text, introduction }) => ({
    text: toSearchText(text),
    introduction: introduction === undefined ? undefined : introduction - firstStatement,
  })),
)

function statementConditionsIn(condition: Condition): readonly StatementCondition[] {
  if ('all' in condition) return condition.all.flatMap(statementConditionsIn)
  if ('any' in condition) return condition.any.flatMap(statementConditionsIn)
  if ('not' in condition) return statementConditionsIn(condition.not)
  return 'statement' in condition ? [condition] : []
}

/** Which groups of phrases of a condition a statement says; none where it speaks of something else. */
function groupsSaidIn(text: string, { statement: groups, without = [], polarity = 'affirmed' }: StatementCondition): readonly boolean[] {
  const saysIt = polarity === 'either' ? saysOneOf : affirmsOneOf
  return saysOneOf(text, without) ? [] : groups.map((phrases) => saysIt(text, phrases))
}

/** The statements that meet a condition, together with those that introduce them. */
function meeting(statements: readonly SearchedStatement[], condition: StatementCondition): readonly number[] {
  // Each statement is searched once, and its introduction's result looked up: a list may be long, and so may its introduction.
  const said = statements.map(({ text }) => groupsSaidIn(text, condition))
  return statements.flatMap(({ introduction }, index) => {
    const own = said[index] ?? []
    const introduced = introduction === undefined ? undefined : said[introduction]
    return own.includes(true) && own.every((saysIt, group) => saysIt || introduced?.[group] === true) ? [index] : []
  })
}

/** Makes a search for what these conditions ask of statements: all of them in each clause, and again only where a clause was edited. */
export function createStatementSearch(conditions: readonly Condition[]): (policy: Policy) => MetConditions {
  const asked = [...new Set(conditions.flatMap(statementConditionsIn))]
  const metIn = createClauseFact((part) => {
    const statements = searchedIn(part)
    return asked.flatMap((condition) => {
      const found = meeting(statements, condition)
      return found.length === 0 ? [] : [{ condition, found }]
    })
  })
  return createFact((policy) => {
    const met = new Map<StatementCondition, MeetingStatements[]>()
    for (const [clause, conditionsMet] of metIn(policy).entries()) {
      for (const { condition, found } of conditionsMet) {
        const known = met.get(condition)
        if (known === undefined) met.set(condition, [{ clause, statements: found }])
        else known.push({ clause, statements: found })
      }
    }
    return met
  })
}
