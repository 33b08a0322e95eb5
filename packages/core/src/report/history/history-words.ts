import type { AnsweredLaw, HistoryRow, VersionStatus } from '../../history/history-row.ts'
import { countsText } from '../diff/diff-words.ts'
import { countOf } from '../plural.ts'

/** The day of a version, YYYY-MM-DD, as its author's clock had it. */
export const dayOf = ({ date }: HistoryRow) => date.slice(0, 10)

export const shortCommit = ({ commit }: HistoryRow) => commit.slice(0, 10)

/** What is said of each status. */
const STATUS_TEXTS: Readonly<Record<VersionStatus, (row: HistoryRow) => string>> = {
  first: () => 'first version',
  changed: ({ summary }) => (summary === null ? 'changed' : countsText(summary)),
  unchanged: () => 'reads the same',
  returned: ({ returnsTo, summary }) => `back to version ${returnsTo}${summary === null ? '' : `: ${countsText(summary)}`}`,
  flipping: ({ returnsTo }) => `back and forth: version ${returnsTo} again; not counted as a change`,
  failed: ({ failure }) => `failed copy: ${failure?.explanation ?? ''}`,
  removed: () => 'the file was removed',
}

export const statusText = (row: HistoryRow) => STATUS_TEXTS[row.status](row)

/** How much of what a law asks is stated: `14/21`; undefined where it asks for nothing. */
export function statedShare({ answers }: AnsweredLaw): { readonly stated: number; readonly asked: number } | undefined {
  const asked = answers.present + answers.partial + answers.unclear + answers.missing
  return asked === 0 ? undefined : { stated: answers.present, asked }
}

export function coverageText({ coverage }: HistoryRow): string {
  return coverage
    .map((law) => {
      const share = statedShare(law)
      return `${law.law} ${share === undefined ? 'not applicable' : `${share.stated}/${share.asked}`}`
    })
    .join(', ')
}

/** What stands behind the last row: `100 versions: 12 material, 3 failed copies ...`. */
export function totalsText(rows: readonly Pick<HistoryRow, 'status' | 'materiality'>[]): string {
  const count = (test: (row: Pick<HistoryRow, 'status' | 'materiality'>) => boolean) => rows.filter(test).length
  const parts = [
    [count(({ materiality }) => materiality === 'material'), 'material'],
    [count(({ materiality }) => materiality === 'minor'), 'minor'],
    [count(({ materiality }) => materiality === 'editorial'), 'editorial'],
    [count(({ status }) => status === 'flipping'), 'back and forth'],
    [count(({ status }) => status === 'failed'), 'failed'],
  ] as const
  const told = parts.flatMap(([number, name]) => (number === 0 ? [] : `${number} ${name}`))
  return `${countOf(rows.length, 'version')}${told.length === 0 ? '' : `: ${told.join(', ')}`}`
}
