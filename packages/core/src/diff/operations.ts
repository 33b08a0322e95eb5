import type { ClausePair } from './align/alignment.ts'
import type { Operation } from './change.ts'
import type { Redline } from './redline/redline.ts'

/** Whether a clause was divided at headings: a document without any is cut where its subject changes, and that is no change to it. */
const areParts = (clauses: ClausePair['before']) => clauses.length > 1 && clauses.slice(1).some(({ heading }) => heading !== undefined)

/**
 * Whether anything of the text itself differs. New or lost headings are told by `split` and `merged`, another name by `renamed`.
 */
function isModified({ renamed }: ClausePair, redline: Redline, divided: boolean): boolean {
  return redline.some(({ type, part, runs }) => {
    if (type === 'same') return false
    if (part !== 'heading') return true
    if (type === 'formatting') return !runs.every((run) => run.type === 'same' || isNumbering(run.text))
    return !renamed && !divided
  })
}

/** What a heading is numbered with: "4.", "IV", "(2)". */
const isNumbering = (text: string) => /^[\s\p{N}.()§ivxIVX]*$/u.test(text)

/** What happened to a pair of clauses, in the order of {@link Operation}; nothing where both read and look the same. */
export function operationsOf(pair: ClausePair, redline: Redline): Operation[] {
  if (pair.before.length === 0) return ['added']
  if (pair.after.length === 0) return ['removed']
  const split = areParts(pair.after)
  const merged = areParts(pair.before)
  const holds: readonly (readonly [Operation, boolean])[] = [
    ['modified', isModified(pair, redline, split || merged)],
    ['moved', pair.moved],
    ['renamed', pair.renamed],
    ['split', split],
    ['merged', merged],
  ]
  return holds.flatMap(([operation, is]) => (is ? [operation] : []))
}
