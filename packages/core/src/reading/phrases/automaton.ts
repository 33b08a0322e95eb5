import { ANY_WORD, type PhraseMachine } from './machine.ts'
import { SHORTEST_PREFIX } from './pattern.ts'
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

interface Accepted {
  readonly table: number
  key: number
}

/** A set of states that a run of words leads to; sets are made as texts need them. */
interface Node {
  readonly states: readonly number[]
  /** By class of the next word; {@link END} where no phrase goes on. */
  readonly next: Map<number, Node>
  readonly accepts: readonly Accepted[]
}

/** Where no phrase goes on. */
const END: Node = { states: [], next: new Map(), accepts: [] }

const NONE: readonly number[] = []
/** The class of words that no phrase names. */
const NO_CLASS = 0
const NO_GROUPS: ReadonlySet<number> = new Set()
/** A phrase crosses commas and brackets, but no colon, dash or full stop. */
const STRONGEST_CROSSED = 1

/** Tells the groups a word belongs to. */
function createGrouping(machine: PhraseMachine): (word: string) => readonly number[] {
  // Maps: words of a text are looked up in them several times faster than among the keys of an object.
  const words = new Map(Object.entries(machine.words))
  const prefixes = new Map(Object.entries(machine.prefixes))
  return (word) => {
    const exact = words.get(word) ?? NONE
    const candidates = word.length < SHORTEST_PREFIX ? undefined : prefixes.get(word.slice(0, SHORTEST_PREFIX))
    if (candidates === undefined) return exact
    const begun = candidates.flatMap(([prefix, group]) => (word.startsWith(prefix) ? [group] : []))
    return begun.length === 0 ? exact : [...new Set([...exact, ...begun])]
  }
}

/** Runs a machine over words. Matching takes time linear in the text. */
export function createAutomaton(machine: PhraseMachine, tableCount: number): Automaton {
  const { groups: groupOf, next: nextOf, tables, keys: keyOf, starts } = machine
  const groupsOf = createGrouping(machine)
  const root: Node = { states: [], next: new Map(), accepts: [] }
  /** The nodes that first words lead to, by their class. */
  const openings: Node[] = []
  const nodes = new Map<string, Node>()
  const classes = new Map<string, number>()
  const groupsOfClass: ReadonlySet<number>[] = [NO_GROUPS]

  const classOfNamed = new Map<string, number>()

  /** Words of the same groups share a class. Kept is that of words that phrases name, so that it does not grow with the texts read. */
  const classOf = (word: string): number => {
    const kept = classOfNamed.get(word)
    if (kept !== undefined) return kept
    const found = classOfGroups(word)
    if (Object.hasOwn(machine.words, word)) classOfNamed.set(word, found)
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
  const nodeOf = (reached: ReadonlySet<number>): Node => {
    if (reached.size === 0) return END
    const sorted = [...reached].sort((a, b) => a - b)
    const name = sorted.join(' ')
    const known = nodes.get(name)
    if (known !== undefined) return known
    const accepts: Accepted[] = []
    for (const index of sorted) {
      const table = tables[index] ?? -1
      const key = keyOf[index] ?? -1
      if (table < 0) continue
      const same = accepts.find((one) => one.table === table)
      if (same === undefined) accepts.push({ table, key })
      else same.key = Math.min(same.key, key)
    }
    const node: Node = { states: sorted, next: new Map(), accepts }
    nodes.set(name, node)
    return node
  }
  const follow = (node: Node, wordClass: number): Node => {
    const reached = new Set<number>()
    const groups = groupsOfClass[wordClass] ?? NO_GROUPS
    if (node === root) for (const group of groups) for (const state of starts[group] ?? NONE) reached.add(state)
    for (const index of node.states) {
      for (const target of nextOf[index] ?? NONE) {
        const group = groupOf[target] ?? ANY_WORD
        if (group === ANY_WORD || groups.has(group)) reached.add(target)
      }
    }
    const next = nodeOf(reached)
    if (node === root) openings[wordClass] = next
    else node.next.set(wordClass, next)
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
    const found = Array.from({ length: tableCount }, (): Occurrence[] => [])
    /** For each table the last word that an occurrence covers, and the longest occurrence from the present word. */
    const covered = new Int32Array(tableCount).fill(-1)
    const longest = new Int32Array(tableCount).fill(-1)
    const keys = new Int32Array(tableCount)
    const touched: number[] = []
    for (let first = 0; first < words.length; first++) {
      const opening = wordClasses[first] ?? NO_CLASS
      let node = openings[opening] ?? follow(root, opening)
      for (let at = first; node !== END; ) {
        for (const { table, key } of node.accepts) {
          if ((covered[table] ?? 0) >= first) continue
          if (longest[table] === -1) touched.push(table)
          longest[table] = at
          keys[table] = key
        }
        at += 1
        if (at === words.length || (breaks[at] ?? 0) > STRONGEST_CROSSED) break
        const wordClass = wordClasses[at] ?? NO_CLASS
        node = node.next.get(wordClass) ?? follow(node, wordClass)
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
