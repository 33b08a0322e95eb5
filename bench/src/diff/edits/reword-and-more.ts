import type { Policy } from '@clausal/core'
import type { Edit, Edited, ExpectedChange } from '../edit.ts'
import type { Random } from '../random.ts'
import type { Splice } from '../splice.ts'
import { headingWords, isSingular, pieces } from '../structure.ts'
import { changeModality } from './change-modality.ts'
import { changePeriod } from './change-period.ts'
import { misspellWord } from './misspell-word.ts'
import { moveTo } from './move-section.ts'
import { otherHeading } from './rename-section.ts'
import { turnPolarity } from './turn-polarity.ts'

/** Words of one statement become others, and the change that says so. */
interface Rewording {
  readonly splice: Splice
  readonly change: ExpectedChange
  readonly clause: number
}

function rewording(policy: Policy, random: Random): Rewording | undefined {
  for (const edit of random.shuffled([changePeriod, turnPolarity, changeModality, misspellWord])) {
    const edited = edit.apply(policy, random)
    const [splice] = edited?.splices ?? []
    const [change] = edited?.expected.changes ?? []
    const [clause] = edited?.touched ?? []
    if (splice !== undefined && change !== undefined && clause !== undefined) return { splice, change, clause }
  }
  return undefined
}

/** A section gets another heading, and a few of its words become others. */
export const renameAndReword: Edit = {
  name: 'rename and reword',
  group: 'structure',
  apply(policy, random): Edited | undefined {
    const words = rewording(policy, random)
    const clause = pieces(policy).find((piece) => piece.clause.index === words?.clause && isSingular(policy, piece.clause))?.clause
    const own = clause === undefined ? undefined : headingWords(policy, clause)
    if (words === undefined || clause === undefined || own === undefined) return undefined
    const text = otherHeading(policy, clause, own.words)
    if (text === undefined) return undefined
    const materiality = words.change.materiality.includes('editorial') ? (['editorial', 'minor'] as const) : words.change.materiality
    const { lines: _, ...rest } = words.change
    return {
      splices: [words.splice, { start: own.start, end: own.end, text }],
      expected: { changes: [{ ...rest, operations: [['modified', 'renamed']], materiality }], besides: 'nothing' },
      touched: [clause.index],
      clauses: 0,
    }
  },
}

/** A section moves past others, and a few of its words become others on the way. */
export const moveAndReword: Edit = {
  name: 'move and reword',
  group: 'structure',
  apply(policy, random): Edited | undefined {
    const words = rewording(policy, random)
    if (words === undefined) return undefined
    const { splice, change } = words
    const moved = moveTo(
      policy,
      random,
      ['modified', 'moved'],
      ({ clause }) => clause.index === words.clause,
      ({ start, end }) => policy.source.text.slice(start, splice.start) + splice.text + policy.source.text.slice(splice.end, end),
    )
    const [first, ...others] = moved?.expected.changes ?? []
    if (moved === undefined || first === undefined) return undefined
    const { materiality, shifts, direction } = change
    const both: ExpectedChange = { ...first, materiality, shifts, ...(direction === undefined ? {} : { direction }) }
    return { ...moved, expected: { changes: [both, ...others], besides: 'nothing' } }
  },
}
