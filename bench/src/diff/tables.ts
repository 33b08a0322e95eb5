import { toTable } from '../table.ts'
import type { Outcome, Row, Tally } from './run.ts'

const percent = ({ runs, passed }: Tally) => (runs === 0 ? '-' : `${((100 * passed) / runs).toFixed(1)} %`)

const NONE: Tally = { runs: 0, passed: 0 }

function total(rows: readonly Row[], differ: string): Tally {
  return rows.reduce((sum, { tallies }) => {
    const { runs, passed } = tallies.get(differ) ?? NONE
    return { runs: sum.runs + runs, passed: sum.passed + passed }
  }, NONE)
}

/** For each operation: how often a place was found, and how often each differ reported exactly what it had to. The first differ's counts are shown. */
export function operationTable({ rows }: Outcome, differs: readonly string[]): string {
  const [first = ''] = differs
  const line = (name: string, tallies: readonly Tally[], noPlace: number, readOtherwise: number) => [
    name,
    String(tallies[0]?.runs ?? 0),
    String(tallies[0]?.passed ?? 0),
    ...tallies.map(percent),
    String(noPlace),
    String(readOtherwise),
  ]
  const sum = (of: (row: Row) => number) => rows.reduce((all, row) => all + of(row), 0)
  return toTable(
    ['Operation', 'runs', `${first} passes`, ...differs, 'no place', 'read otherwise'],
    [
      ...rows.map((row) =>
        line(
          row.edit.name,
          differs.map((name) => row.tallies.get(name) ?? NONE),
          row.noPlace,
          row.readOtherwise,
        ),
      ),
      line(
        '**all**',
        differs.map((name) => total(rows, name)),
        sum(({ noPlace }) => noPlace),
        sum(({ readOtherwise }) => readOtherwise),
      ),
    ],
  )
}
