import { createClauseFact, createPartFact } from '../document/clause-fact.ts'
import { createFact } from '../document/fact.ts'
import type { Policy } from '../document/policy.ts'
import type { Condition, Phrase, StatementCondition } from './condition.ts'
import { isNegated } from './negation.ts'
import { createPhraseIndex } from './phrase-index.ts'
import { toSearchText } from './says.ts'

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

/** What a condition asks of statements, wherever in it. */
export function statementConditionsIn(condition: Condition): readonly StatementCondition[] {
  if ('all' in condition) return condition.all.flatMap(statementConditionsIn)
  if ('any' in condition) return condition.any.flatMap(statementConditionsIn)
  if ('not' in condition) return statementConditionsIn(condition.not)
  return 'statement' in condition ? [condition] : []
}

/** What a phrase is to a condition: one of a group of those that say it, or one that shows it speaks of something else. */
interface Use {
  /** Place among the conditions. */
  readonly condition: number
  readonly group: number | 'without'
}

/** What a statement says of a condition: the groups it has a phrase of; none where it speaks of something else. */
interface Said {
  readonly groups: Set<number>
  isElsewhere: boolean
}

/** For each phrase of the conditions what it is to them. */
function usesOfPhrases(conditions: readonly StatementCondition[]): Map<Phrase, Use[]> {
  const uses = new Map<Phrase, Use[]>()
  const use = (phrases: readonly Phrase[], condition: number, group: Use['group']) => {
    for (const phrase of phrases) uses.set(phrase, [...(uses.get(phrase) ?? []), { condition, group }])
  }
  for (const [condition, { statement, without = [] }] of conditions.entries()) {
    for (const [group, phrases] of statement.entries()) use(phrases, condition, group)
    use(without, condition, 'without')
  }
  return uses
}

const NOTHING_SAID: ReadonlyMap<number, Said> = new Map()

/** Makes a reading of what a statement says of each condition, by the condition's place; nothing of most. */
function createSaying(conditions: readonly StatementCondition[]): (text: string) => ReadonlyMap<number, Said> {
  const uses = usesOfPhrases(conditions)
  const usesOf = [...uses.values()]
  const findPhrases = createPhraseIndex([...uses.keys()])
  return (text) => {
    let said: Map<number, Said> | undefined
    findPhrases(text, (phrase, at) => {
      said ??= new Map()
      let isDenied: boolean | undefined
      for (const { condition, group } of usesOf[phrase] ?? []) {
        const known = said.get(condition) ?? { groups: new Set(), isElsewhere: false }
        if (group === 'without') known.isElsewhere = true
        else if (conditions[condition]?.polarity === 'either') known.groups.add(group)
        else {
          isDenied ??= isNegated(text, at)
          if (isDenied) continue
          known.groups.add(group)
        }
        said.set(condition, known)
      }
    })
    return said ?? NOTHING_SAID
  }
}

/** Whether a statement meets a condition, together with the one that introduces it. */
function meets({ statement }: StatementCondition, own: Said, introduced: Said | undefined): boolean {
  if (own.isElsewhere || own.groups.size === 0) return false
  const others = introduced === undefined || introduced.isElsewhere ? undefined : introduced.groups
  return statement.every((_, group) => own.groups.has(group) || others?.has(group) === true)
}

/** Makes a search for what these conditions ask of statements: all of them in each clause, and again only where a clause was edited. */
export function createStatementSearch(conditions: readonly Condition[]): (policy: Policy) => MetConditions {
  const asked = [...new Set(conditions.flatMap(statementConditionsIn))]
  const sayingOf = createSaying(asked)
  const metIn = createClauseFact((part) => {
    const statements = searchedIn(part)
    const said = statements.map(({ text }) => sayingOf(text))
    const met = new Map<StatementCondition, number[]>()
    for (const [index, { introduction }] of statements.entries()) {
      for (const [place, own] of said[index] ?? []) {
        const condition = asked[place]
        const introduced = introduction === undefined ? undefined : said[introduction]?.get(place)
        if (condition === undefined || !meets(condition, own, introduced)) continue
        const known = met.get(condition)
        if (known === undefined) met.set(condition, [index])
        else known.push(index)
      }
    }
    return met
  })
  return createFact((policy) => {
    const met = new Map<StatementCondition, MeetingStatements[]>()
    for (const [clause, conditionsMet] of metIn(policy).entries()) {
      for (const [condition, statements] of conditionsMet) {
        const known = met.get(condition)
        if (known === undefined) met.set(condition, [{ clause, statements }])
        else known.push({ clause, statements })
      }
    }
    return met
  })
}
