import type { StatementReading } from './context.ts'

/** Computes something of a statement when first asked, and keeps it. */
export function keepByIndex<T>(compute: (statement: StatementReading) => T): (statement: StatementReading) => T {
  const known: { readonly value: T }[] = []
  return (statement) => {
    const kept = known[statement.index]
    if (kept !== undefined) return kept.value
    const value = compute(statement)
    known[statement.index] = { value }
    return value
  }
}
