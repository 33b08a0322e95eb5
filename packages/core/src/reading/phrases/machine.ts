import { createPatternParser, type Pattern, type WordPattern } from './pattern.ts'
import type { PhraseTable } from './table.ts'

/** Instead of a group: any word. */
export const ANY_WORD = -1

/**
 * The phrases of several tables as states, one for each place of each phrase, without empty moves (Glushkov's construction),
 * as plain data: a build keeps it, so that nothing of it is computed where a policy is read.
 */
export interface PhraseMachine {
  /** By state: the words it takes, as a group; {@link ANY_WORD} for all. */
  readonly groups: readonly number[]
  /** By state: the states that may come next. */
  readonly next: readonly (readonly number[])[]
  /** By state: table and key that are complete there; -1 where none is. */
  readonly tables: readonly number[]
  readonly keys: readonly number[]
  /** By group: the states with which phrases begin. */
  readonly starts: readonly (readonly number[])[]
  /** By group: its words and, with `*` behind them, beginnings of words, divided by `|`. */
  readonly forms: readonly string[]
}

interface Part {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly nullable: boolean
}

const NONE: readonly number[] = []

const formsOf = ({ words, prefixes }: WordPattern) => [...new Set(words), ...prefixes.map((prefix) => `${prefix}*`)].join('|')

/** Numbers the sets of words that phrases take. */
function createGroups() {
  const ids = new Map<string, number>()
  return {
    idOf(pattern: WordPattern): number {
      const forms = formsOf(pattern)
      const id = ids.get(forms) ?? ids.size
      ids.set(forms, id)
      return id
    },
    forms: () => [...ids.keys()],
  }
}

/** Makes the machine that finds the phrases of all tables. */
export function buildPhraseMachine(phraseTables: readonly PhraseTable[]): PhraseMachine {
  const named = createGroups()
  const parsePattern = createPatternParser()
  const groups: number[] = []
  const next: (readonly number[])[] = []
  const tables: number[] = []
  const keys: number[] = []

  const addState = (group: number): Part => {
    const state = groups.push(group) - 1
    next.push(NONE)
    tables.push(-1)
    keys.push(-1)
    return { first: [state], last: [state], nullable: false }
  }
  const build = (pattern: Pattern): Part => {
    switch (pattern.type) {
      case 'word':
        return addState(named.idOf(pattern))
      case 'any':
        return addState(ANY_WORD)
      case 'optional':
        return { ...build(pattern.part), nullable: true }
      case 'choice': {
        const options = pattern.options.map(build)
        return {
          first: options.flatMap((option) => option.first),
          last: options.flatMap((option) => option.last),
          nullable: options.some((option) => option.nullable),
        }
      }
      case 'sequence': {
        let first: readonly number[] = NONE
        let last: readonly number[] = NONE
        let nullable = true
        for (const part of pattern.parts.map(build)) {
          for (const state of last) next[state] = [...(next[state] ?? NONE), ...part.first]
          if (nullable) first = [...first, ...part.first]
          last = part.nullable ? [...last, ...part.last] : part.last
          nullable = nullable && part.nullable
        }
        return { first, last, nullable }
      }
    }
  }

  const begins: number[] = []
  for (const [table, { phrases }] of phraseTables.entries()) {
    for (const [key, ofKey] of phrases.entries()) {
      for (const phrase of ofKey) {
        const part = build(parsePattern(phrase))
        for (const state of part.last) {
          tables[state] = table
          keys[state] = key
        }
        begins.push(...part.first)
      }
    }
  }
  const forms = named.forms()
  const starts = forms.map((): number[] => [])
  for (const state of begins) starts[groups[state] ?? ANY_WORD]?.push(state)
  return { groups, next, tables, keys, starts, forms }
}
