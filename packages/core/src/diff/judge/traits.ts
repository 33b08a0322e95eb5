import type { Statement } from '../../document/policy.ts'
import { tokenize } from '../../reading/phrases/tokens.ts'
import type { Alignment, ClausePair } from '../align/alignment.ts'
import { firstStatementsOf } from '../align/first-statements.ts'
import type { Operation, Shift } from '../change.ts'
import type { Redline, RedlineLine } from '../redline/redline.ts'
import { compareWording } from '../shifts/rewording.ts'
import { RIGHT } from '../shifts/right.ts'
import { statedFactsOf } from '../shifts/stated-facts.ts'
import { isTelling } from './spoken.ts'

/** What a change is judged by besides its shifts. Rows of the table name these. */
export type Trait =
  | 'split-or-merged'
  | 'moved'
  | 'renamed'
  | 'clause-added'
  | 'clause-removed'
  /** Of what came or went, a statement promises something or states a fact. */
  | 'statement-with-weight'
  /** A statement came or went and says something, without promising it. */
  | 'statement'
  /** Words that say something differ. */
  | 'reworded'
  /** Only spelling, inflection and words that say nothing differ. */
  | 'spelling'
  | 'function-words'
  | 'formatting'

/** A promise or a denial of the organization, or something the reader must do. */
const PROMISE =
  /\b(?:we|us|our \w+) (?:will|shall|must|do not|don['’]t|does not|will not|won['’]t|never|cannot|are (?:not|required|obliged))\b|\bnever\b|\byou (?:must|may not|agree|consent)\b/i

/** Words that give the reader a right, or say how to use it. */
const GIVING =
  /\brights?\b|\bentitled\b|\byou (?:can|may|could) (?:also |always )?\p{L}+|\b(?:to (?:exercise|use)|request|ask us|write to us|contact us|email us)\b/iu

/** Whether a statement that came or went binds somebody or states a fact that is told apart. */
function hasWeight(alignment: Alignment, side: 'before' | 'after', index: number, statement: Statement): boolean {
  const policy = alignment[side]
  const facts = statedFactsOf(policy).byStatement.get(index) ?? []
  const other = statedFactsOf(alignment[side === 'before' ? 'after' : 'before'])
  // That a right is named elsewhere in passing does not make up for the words that gave it.
  const gives = facts.some(({ definition, affirmed }) => definition === RIGHT && affirmed) && GIVING.test(statement.text)
  return gives || facts.some((fact) => !other.states(fact)) || PROMISE.test(statement.text)
}

const isTellingText = (text: string) => tokenize(text).words.some(isTelling)

/** What of a heading's or header row's words differs. */
function differsInWords({ runs }: RedlineLine): boolean {
  return runs.some(({ type, text }) => type !== 'same' && isTellingText(text))
}

function traitsOfStatements(pair: ClausePair, alignment: Alignment): Trait[] {
  const traits: Trait[] = []
  for (const side of ['before', 'after'] as const) {
    const policy = alignment[side]
    const pairs = side === 'before' ? alignment.pairOfBefore : alignment.pairOfAfter
    const own = pair[side].flatMap((clause) => {
      const first = firstStatementsOf(policy)[clause.index] ?? 0
      return clause.statements.map((statement, at) => ({ statement, index: first + at }))
    })
    for (const { statement, index } of own) {
      const found = pairs.get(index)
      if (found === undefined) {
        if (hasWeight(alignment, side, index, statement)) traits.push('statement-with-weight')
        else traits.push(isTellingText(statement.text) ? 'statement' : 'function-words')
      } else if (found.likeness === 'formatting') traits.push('formatting')
      else if (found.likeness === 'reworded') {
        const { before, after, edits } = compareWording(alignment.before, alignment.after, found)
        if (edits.length === 0) traits.push('spelling')
        else {
          const telling = edits.some(
            (edit) =>
              before.tokens.words.slice(edit.before.from, edit.before.to).some(isTelling) ||
              after.tokens.words.slice(edit.after.from, edit.after.to).some(isTelling),
          )
          traits.push(telling ? 'reworded' : 'function-words')
        }
      }
      if (found?.moved) traits.push('moved')
    }
  }
  return traits
}

/** What of a change its verdict depends on. */
export function traitsOf(pair: ClausePair, operations: readonly Operation[], redline: Redline, alignment: Alignment): ReadonlySet<Trait> {
  const has = (operation: Operation) => operations.includes(operation)
  const traits = new Set<Trait>(traitsOfStatements(pair, alignment))
  if (has('split') || has('merged')) traits.add('split-or-merged')
  if (has('moved')) traits.add('moved')
  if (has('renamed')) traits.add('renamed')
  if (has('added')) traits.add('clause-added')
  if (has('removed')) traits.add('clause-removed')
  const places = new Set<number | undefined>(pair.after.flatMap(({ statements }) => statements.map(({ span }) => span.start)))
  for (const line of redline) {
    if (line.type === 'formatting') traits.add('formatting')
    // Headings are told by what was done to the clause, header rows by their words.
    if (line.part === 'row' && line.type === 'changed' && !places.has(line.after?.start.offset) && differsInWords(line))
      traits.add('reworded')
  }
  return traits
}

/** Whether a shift is of a type and goes one way. */
export function isGone({ before, after }: Shift): boolean {
  return before !== null && after === null
}
