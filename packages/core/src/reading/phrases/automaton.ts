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

/**
 * Finds the phrases of several tables in one pass. For each table gives its occurrences in order: of those that overlap,
 * the one that begins first stays; of those that begin together, the longest.
 */
export type Automaton = (tokens: Tokens) => readonly (readonly Occurrence[])[]

/** A position in a pattern (Glushkov's construction: one state for each place of each phrase, no empty moves). */
interface State {
  readonly bySymbol: Map<number, number[]>
  readonly anyWord: number[]
  /** Table and key that are complete here; -1 where none is. */
  table: number
  key: number
}

interface Accepted {
  readonly table: number
  key: number
}

/** A set of states that a run of words leads to; sets are made as texts need them. */
interface Node {
  readonly states: readonly number[]
  /** By class of the next word; undefined where no phrase goes on. */
  readonly next: Map<number, Node | undefined>
  readonly accepts: readonly Accepted[]
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

  const root: Node = { states: [], next: new Map(), accepts: [] }
  const nodes = new Map<string, Node>()
  const classes = new Map<string, number>()
  const symbolsOfClass: (readonly number[])[] = []

  /** Words that lead to the same states share a class, so that what is kept does not grow with the texts read. */
  const classOf = (word: string): number => {
    const read = symbolsOf(word)
    const signature = read.join(' ')
    const known = classes.get(signature)
    if (known !== undefined) return known
    classes.set(signature, symbolsOfClass.length)
    symbolsOfClass.push(read)
    return symbolsOfClass.length - 1
  }
  /** The node for a set of states: made when first reached. */
  const nodeOf = (reached: ReadonlySet<number>): Node | undefined => {
    if (reached.size === 0) return undefined
    const sorted = [...reached].sort((a, b) => a - b)
    const name = sorted.join(' ')
    const known = nodes.get(name)
    if (known !== undefined) return known
    const accepts: Accepted[] = []
    for (const index of sorted) {
      const state = states[index]
      if (state === undefined || state.table < 0) continue
      const same = accepts.find(({ table }) => table === state.table)
      if (same === undefined) accepts.push({ table: state.table, key: state.key })
      else same.key = Math.min(same.key, state.key)
    }
    const node: Node = { states: sorted, next: new Map(), accepts }
    nodes.set(name, node)
    return node
  }
  const follow = (node: Node, wordClass: number): Node | undefined => {
    const reached = new Set<number>()
    for (const symbol of symbolsOfClass[wordClass] ?? NONE) {
      if (node === root) for (const target of starts.get(symbol) ?? NONE) reached.add(target)
      for (const index of node.states) for (const target of states[index]?.bySymbol.get(symbol) ?? NONE) reached.add(target)
    }
    for (const index of node.states) for (const target of states[index]?.anyWord ?? NONE) reached.add(target)
    const next = nodeOf(reached)
    node.next.set(wordClass, next)
    return next
  }

  return ({ words, breaks }) => {
    const known = new Map<string, number>()
    const wordClasses = words.map((word) => {
      const before = known.get(word)
      if (before !== undefined) return before
      const found = classOf(word)
      known.set(word, found)
      return found
    })
    const found: Occurrence[][] = tables.map(() => [])
    /** For each table the last word that an occurrence covers, and the longest occurrence from the present word. */
    const covered = new Int32Array(tables.length).fill(-1)
    const longest = new Int32Array(tables.length).fill(-1)
    const keys = new Int32Array(tables.length)
    const touched: number[] = []
    for (let first = 0; first < words.length; first++) {
      let node: Node | undefined = root
      for (let at = first; at < words.length; at++) {
        if (at > first && (breaks[at] ?? 0) > STRONGEST_CROSSED) break
        const wordClass = wordClasses[at] ?? 0
        node = node.next.has(wordClass) ? node.next.get(wordClass) : follow(node, wordClass)
        if (node === undefined) break
        for (const { table, key } of node.accepts) {
          if ((covered[table] ?? 0) >= first) continue
          if (longest[table] === -1) touched.push(table)
          longest[table] = at
          keys[table] = key
        }
      }
      for (const table of touched) {
        const last = longest[table] ?? first
        found[table]?.push({ key: keys[table] ?? 0, first, last })
        covered[table] = last
        longest[table] = -1
      }
      touched.length = 0
    }
    return found
  }
}
