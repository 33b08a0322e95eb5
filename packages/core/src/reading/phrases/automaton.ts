import { createPairMap, NONE_KEPT } from '../../text/pair-map.ts'
import { ANY_WORD, type PhraseMachine } from './machine.ts'
import { SHORTEST_PREFIX } from './pattern.ts'
import type { Tokens } from './tokens.ts'

/** Hears of one occurrence: which key of which table, and that it is words `first` up to and including `last`. */
export type OccurrenceListener = (table: number, key: number, first: number, last: number) => void

/**
 * Finds the phrases of several tables in one pass, and tells of each table's occurrences in order: of those that overlap,
 * the one that begins first stays; of those that begin together, the longest.
 */
export type Automaton = (tokens: Tokens, hear: OccurrenceListener) => void

interface Accepted {
  readonly table: number
  key: number
}

/** Where no phrase goes on. */
const END = 0
/** Before the first word. */
const ROOT = 1

const NONE: readonly number[] = []
/** The class of words that no phrase names. */
const NO_CLASS = 0
const NO_GROUPS: ReadonlySet<number> = new Set()
/** A phrase crosses commas and brackets, but no colon, dash or full stop. */
const STRONGEST_CROSSED = 1

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}

/** Tells the groups a word belongs to. */
function createGrouping({ forms }: PhraseMachine): (word: string) => readonly number[] {
  const words = new Map<string, number[]>()
  /** By their first letters: beginnings of words, and the group of those that begin so. */
  const prefixes = new Map<string, (readonly [prefix: string, group: number])[]>()
  for (const [group, ofGroup] of forms.entries()) {
    for (const form of ofGroup.split('|')) {
      if (form.endsWith('*')) append(prefixes, form.slice(0, SHORTEST_PREFIX), [form.slice(0, -1), group])
      else append(words, form, group)
    }
  }
  return (word) => {
    const exact = words.get(word) ?? NONE
    const candidates = word.length < SHORTEST_PREFIX ? undefined : prefixes.get(word.slice(0, SHORTEST_PREFIX))
    if (candidates === undefined) return exact
    const begun = candidates.flatMap(([prefix, group]) => (word.startsWith(prefix) ? [group] : []))
    return begun.length === 0 ? exact : [...new Set([...exact, ...begun])]
  }
}

/** Words kept with their class; more than policies have, and few enough whatever is read. */
const MOST_WORDS = 20_000
/** A longer word may be a view of the text it is part of, and would keep that in memory. */
const LONGEST_KEPT = 12

/** Runs a machine over words. Matching takes time linear in the text. */
export function createAutomaton(machine: PhraseMachine, tableCount: number): Automaton {
  const { groups: groupOf, next: nextOf, tables, keys: keyOf, starts } = machine
  const groupsOf = createGrouping(machine)
  /** The states of each node: a set that a run of words leads to, numbered as texts need it. */
  const statesOf = [NONE, NONE]
  /** What ends in each node; mostly nothing. */
  const acceptsOf: (readonly Accepted[] | undefined)[] = [undefined, undefined]
  const numbers = new Map<string, number>()
  /** The node that a class of words leads to from a node, as far as known; from before the first word by the class alone. */
  const transitions = createPairMap()
  const openings: number[] = []
  const classes = new Map<string, number>()
  const groupsOfClass: ReadonlySet<number>[] = [NO_GROUPS]

  /** The classes of words met before: the same come again and again. */
  const known = new Map<string, number>()

  /** Words of the same groups share a class. */
  const classOf = (word: string): number => {
    const kept = known.get(word)
    if (kept !== undefined) return kept
    const found = classOfGroups(word)
    if (word.length > LONGEST_KEPT) return found
    if (known.size === MOST_WORDS) known.clear()
    known.set(word, found)
    return found
  }
  const classOfGroups = (word: string): number => {
    const groups = groupsOf(word)
    if (groups.length === 0) return NO_CLASS
    const signature = groups.join(' ')
    const known = classes.get(signature)
    if (known !== undefined) return known
    classes.set(signature, groupsOfClass.length)
    groupsOfClass.push(new Set(groups))
    return groupsOfClass.length - 1
  }
  /** The node for a set of states: made when first reached. */
  const nodeOf = (reached: ReadonlySet<number>): number => {
    if (reached.size === 0) return END
    const states = [...reached].sort((a, b) => a - b)
    const name = states.join(' ')
    const known = numbers.get(name)
    if (known !== undefined) return known
    const accepts: Accepted[] = []
    for (const index of states) {
      const table = tables[index] ?? -1
      const key = keyOf[index] ?? -1
      if (table < 0) continue
      const same = accepts.find((one) => one.table === table)
      if (same === undefined) accepts.push({ table, key })
      else same.key = Math.min(same.key, key)
    }
    const number = statesOf.push(states) - 1
    acceptsOf.push(accepts.length === 0 ? undefined : accepts)
    numbers.set(name, number)
    return number
  }
  const follow = (node: number, wordClass: number): number => {
    const reached = new Set<number>()
    const groups = groupsOfClass[wordClass] ?? NO_GROUPS
    if (node === ROOT) for (const group of groups) for (const state of starts[group] ?? NONE) reached.add(state)
    for (const index of statesOf[node] ?? NONE) {
      for (const target of nextOf[index] ?? NONE) {
        const group = groupOf[target] ?? ANY_WORD
        if (group === ANY_WORD || groups.has(group)) reached.add(target)
      }
    }
    const next = nodeOf(reached)
    if (node === ROOT) openings[wordClass] = next
    else transitions.add(node, wordClass, next)
    return next
  }
  const step = (node: number, wordClass: number): number => {
    const known = transitions.get(node, wordClass)
    return known === NONE_KEPT ? follow(node, wordClass) : known
  }

  // Scratch: for each table the last word that an occurrence covers, and the longest occurrence from the present word.
  const covered = new Int32Array(tableCount)
  const longest = new Int32Array(tableCount).fill(-1)
  const keys = new Int32Array(tableCount)
  const touched: number[] = []

  return ({ words, breaks }, hear) => {
    const classes = words.map(classOf)
    covered.fill(-1)
    for (let first = 0; first < words.length; first++) {
      let at = first
      const opening = classes[first] ?? NO_CLASS
      let node = openings[opening] ?? follow(ROOT, opening)
      while (node !== END) {
        const accepts = acceptsOf[node]
        if (accepts !== undefined)
          for (const { table, key } of accepts) {
            if ((covered[table] ?? 0) >= first) continue
            if (longest[table] === -1) touched.push(table)
            longest[table] = at
            keys[table] = key
          }
        at += 1
        if (at === words.length || (breaks[at] ?? 0) > STRONGEST_CROSSED) break
        node = step(node, classes[at] ?? NO_CLASS)
      }
      for (const table of touched) {
        const last = longest[table] ?? first
        hear(table, keys[table] ?? 0, first, last)
        covered[table] = last
        longest[table] = -1
      }
      touched.length = 0
    }
  }
}
