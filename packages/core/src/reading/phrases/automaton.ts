import type { Pattern } from './pattern.ts'
import { parsePattern, SHORTEST_PREFIX } from './pattern.ts'
import type { PhraseTable } from './table.ts'
import type { Tokens } from './tokens.ts'

/** One occurrence: words `first` up to and including `last`. */
export interface Occurrence {
  readonly key: number
  readonly first: number
  readonly last: number
}

/** Finds the phrases of several tables in one pass; gives for each table its occurrences, in the order in which they end. */
export type Automaton = (tokens: Tokens) => readonly (readonly Occurrence[])[]

/** A position in a pattern (Glushkov's construction: one state for each place of each phrase, no empty moves). */
interface State {
  readonly bySymbol: Map<number, number[]>
  readonly anyWord: number[]
  /** Table and key that are complete here; -1 where none is. */
  table: number
  key: number
}

interface Part {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly nullable: boolean
}

const NONE: readonly number[] = []
/** A phrase crosses commas and brackets, but no colon, dash or full stop. */
const STRONGEST_CROSSED = 1

/** Compiles the phrases of all tables into one automaton over words. Matching takes time linear in the text. */
export function compileAutomaton(tables: readonly PhraseTable[]): Automaton {
  const symbols = new Map<string, number>()
  const prefixes = new Map<string, { readonly prefix: string; readonly symbol: number }[]>()
  const states: State[] = []
  /** Which symbols lead into a state; empty for one that takes any word. */
  const takes: (readonly number[])[] = []
  const starts = new Map<number, number[]>()

  const symbolOf = (name: string): number => {
    const known = symbols.get(name)
    if (known !== undefined) return known
    const symbol = symbols.size
    symbols.set(name, symbol)
    return symbol
  }
  const addState = (accepted: readonly number[]): number => {
    states.push({ bySymbol: new Map(), anyWord: [], table: -1, key: -1 })
    takes.push(accepted)
    return states.length - 1
  }
  const connect = (from: readonly number[], to: readonly number[]) => {
    for (const source of from) {
      const state = states[source]
      if (state === undefined) continue
      for (const target of to) {
        const accepted = takes[target] ?? NONE
        if (accepted.length === 0) state.anyWord.push(target)
        for (const symbol of accepted) {
          const targets = state.bySymbol.get(symbol)
          if (targets === undefined) state.bySymbol.set(symbol, [target])
          else targets.push(target)
        }
      }
    }
  }
  const build = (pattern: Pattern): Part => {
    switch (pattern.type) {
      case 'word': {
        const accepted = pattern.words.map(symbolOf)
        for (const prefix of pattern.prefixes) {
          const symbol = symbolOf(`${prefix}*`)
          const head = prefix.slice(0, SHORTEST_PREFIX)
          const known = prefixes.get(head) ?? []
          if (!known.some((one) => one.symbol === symbol)) prefixes.set(head, [...known, { prefix, symbol }])
          accepted.push(symbol)
        }
        const state = addState([...new Set(accepted)])
        return { first: [state], last: [state], nullable: false }
      }
      case 'any': {
        const state = addState(NONE)
        return { first: [state], last: [state], nullable: false }
      }
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
          connect(last, part.first)
          if (nullable) first = [...first, ...part.first]
          last = part.nullable ? [...last, ...part.last] : part.last
          nullable = nullable && part.nullable
        }
        return { first, last, nullable }
      }
    }
  }

  for (const [table, { phrases }] of tables.entries()) {
    for (const [key, ofKey] of phrases.entries()) {
      for (const phrase of ofKey) {
        const part = build(parsePattern(phrase))
        for (const state of part.last) {
          const last = states[state]
          if (last === undefined) continue
          last.table = table
          last.key = key
        }
        for (const state of part.first) {
          for (const symbol of takes[state] ?? NONE) {
            const known = starts.get(symbol)
            if (known === undefined) starts.set(symbol, [state])
            else known.push(state)
          }
        }
      }
    }
  }

  const symbolsOf = (word: string): readonly number[] => {
    const exact = symbols.get(word)
    const candidates = prefixes.get(word.slice(0, SHORTEST_PREFIX))
    if (candidates === undefined) return exact === undefined ? NONE : [exact]
    const found = exact === undefined ? [] : [exact]
    for (const { prefix, symbol } of candidates) if (word.startsWith(prefix)) found.push(symbol)
    return found
  }

  return ({ words, breaks }) => {
    const read = new Map<string, readonly number[]>()
    const found: Occurrence[][] = tables.map(() => [])
    /** For each state the word index at which it was last entered, so that it is entered once per word. */
    const entered = new Int32Array(states.length).fill(-1)
    let active: number[] = []
    let begun: number[] = []
    let nextActive: number[] = []
    let nextBegun: number[] = []
    let at = 0
    const enter = (target: number, first: number) => {
      if (entered[target] === at) return
      entered[target] = at
      const state = states[target]
      if (state === undefined) return
      if (state.bySymbol.size > 0 || state.anyWord.length > 0) {
        nextActive.push(target)
        nextBegun.push(first)
      }
      if (state.table >= 0) found[state.table]?.push({ key: state.key, first, last: at })
    }
    for (; at < words.length; at++) {
      const word = words[at] ?? ''
      let symbolsRead = read.get(word)
      if (symbolsRead === undefined) {
        symbolsRead = symbolsOf(word)
        read.set(word, symbolsRead)
      }
      if ((breaks[at] ?? 0) <= STRONGEST_CROSSED) {
        for (let thread = 0; thread < active.length; thread++) {
          const state = states[active[thread] ?? 0]
          if (state === undefined) continue
          const first = begun[thread] ?? at
          for (const symbol of symbolsRead) {
            const targets = state.bySymbol.get(symbol)
            if (targets !== undefined) for (const target of targets) enter(target, first)
          }
          for (const target of state.anyWord) enter(target, first)
        }
      }
      for (const symbol of symbolsRead) {
        const targets = starts.get(symbol)
        if (targets !== undefined) for (const target of targets) enter(target, at)
      }
      ;[active, nextActive] = [nextActive, active]
      ;[begun, nextBegun] = [nextBegun, begun]
      nextActive.length = 0
      nextBegun.length = 0
    }
    return found
  }
}
