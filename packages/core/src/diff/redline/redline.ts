import type { Range } from '../../text/span.ts'

/** A run of characters that both versions have, or one of them. Runs of a line, read in order, give either version's text. */
export interface RedlineRun {
  readonly type: 'same' | 'removed' | 'added'
  readonly text: string
}

/**
 * One heading, sentence, list item or table row.
 *
 * `same`: in both as it is. `formatting`: reads the same, looks different (quotes, case of a heading, link target, list into
 * sentences). `changed`: reworded. `added`, `removed`. `moved-in`, `moved-out`: as it was, or reworded, but in another clause or
 * at another place of this one; the moved-out line repeats the earlier words, the moved-in line holds the runs.
 */
export interface RedlineLine {
  readonly type: 'same' | 'formatting' | 'changed' | 'added' | 'removed' | 'moved-in' | 'moved-out'
  readonly part: 'heading' | 'sentence' | 'item' | 'row'
  readonly runs: readonly RedlineRun[]
  /** Place in the earlier version; absent for an added line. */
  readonly before?: Range
  /** Place in the later version; absent for a removed or moved-out line. */
  readonly after?: Range
  /** Where its links lead in each version, where that differs. */
  readonly links?: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** For a moved line: the id of the clause it came from or went to, in the other version. */
  readonly counterpart?: string
}

/** A clause's text in both versions at once: lines in the order of the later version, removed ones where they stood. */
export type Redline = readonly RedlineLine[]
