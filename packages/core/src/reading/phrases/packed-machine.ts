import { ANY_WORD, type PhraseMachine } from './machine.ts'

/**
 * A machine as it ships, a fifth of its size as JSON. Numbers are written as they mostly are: a state takes a group that none before it takes,
 * leads to the state after it, and few states begin or end a phrase. What is so is an empty entry.
 */
export interface PackedMachine {
  /** The forms of each group, one group a line. */
  readonly forms: string
  /** By state: nothing for the next new group, {@link NONE} for any word, else how many groups before the next new one. */
  readonly groups: string
  /** By state: nothing for the one after it, {@link NONE} for none, else how far each lies ahead. */
  readonly next: string
  /** Of each state in which a phrase ends: its distance from the one before, its table, its key. */
  readonly ends: string
  /** Of each state with which a phrase begins: its distance from the one before. */
  readonly begins: string
}

const NONE = '.'

/** Writes a machine, of one phrase at least, as it ships. */
export function packMachine({ groups, next, tables, keys, starts, forms }: PhraseMachine): PackedMachine {
  let fresh = 0
  let lastEnd = 0
  let lastBegin = 0
  return {
    forms: forms.join('\n'),
    groups: groups
      .map((group) => {
        if (group === ANY_WORD) return NONE
        if (group < fresh) return String(fresh - group)
        fresh++
        return ''
      })
      .join(),
    next: next
      .map((targets, state) => {
        const ahead = targets.map((target) => target - state).join(' ')
        return ahead === '1' ? '' : ahead === '' ? NONE : ahead
      })
      .join(),
    ends: tables
      .flatMap((table, state) => {
        if (table < 0) return []
        const end = [state - lastEnd, table, keys[state]].join(' ')
        lastEnd = state
        return [end]
      })
      .join(),
    begins: starts
      .flat()
      .sort((a, b) => a - b)
      .map((state) => {
        const ahead = state - lastBegin
        lastBegin = state
        return ahead
      })
      .join(),
  }
}

const numbersOf = (entry: string) => entry.split(' ').map(Number)

/** Reads a machine as it ships. */
export function unpackMachine(packed: PackedMachine): PhraseMachine {
  const forms = packed.forms.split('\n')
  let fresh = 0
  const groups = packed.groups.split(',').map((entry) => (entry === NONE ? ANY_WORD : entry === '' ? fresh++ : fresh - Number(entry)))
  const next = packed.next.split(',').map((entry, state) => {
    if (entry === '') return [state + 1]
    return entry === NONE ? [] : numbersOf(entry).map((ahead) => state + ahead)
  })
  const tables = groups.map(() => -1)
  const keys = groups.map(() => -1)
  let end = 0
  for (const entry of packed.ends.split(',')) {
    const [ahead = 0, table = -1, key = -1] = numbersOf(entry)
    end += ahead
    tables[end] = table
    keys[end] = key
  }
  const starts = forms.map((): number[] => [])
  let begin = 0
  for (const ahead of packed.begins.split(',')) {
    begin += Number(ahead)
    starts[groups[begin] ?? ANY_WORD]?.push(begin)
  }
  return { groups, next, tables, keys, starts, forms }
}
