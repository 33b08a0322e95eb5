import type { ReadingContext, StatementReading } from '../context.ts'
import type { Disclosure } from '../disclosure.ts'

/** Reads what one statement says: nothing, one thing, or several. */
type StatementReader<D extends Disclosure> = (context: ReadingContext, statement: StatementReading) => readonly D[] | D | undefined

/** What each statement of a clause says, in their order. A loop: most statements say nothing, and every extractor goes through them all. */
export function readEach<D extends Disclosure>(context: ReadingContext, read: StatementReader<D>): readonly D[] {
  const found: D[] = []
  for (const statement of context.statements) {
    const said = read(context, statement)
    if (said === undefined) continue
    if ('length' in said) for (const one of said) found.push(one)
    else found.push(said)
  }
  return found
}

/** The same without the rows of tables, which are read by their headers. */
export const readEachOutsideTables = <D extends Disclosure>(context: ReadingContext, read: StatementReader<D>): readonly D[] =>
  readEach(context, (within, statement) => (statement.statement.kind === 'row' ? undefined : read(within, statement)))
