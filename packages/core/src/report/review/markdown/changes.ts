import type { Change } from '../../../diff/change.ts'
import type { PolicyReview } from '../../../review/review.ts'
import { createClauseNames, DIRECTIONS, titleOf } from '../../diff/diff-words.ts'
import { redlineItems } from '../../diff/markdown-diff.ts'
import { markdownHtmlText, markdownText } from '../../markdown-text.ts'
import { countOf } from '../../plural.ts'
import { cutText } from '../cut-text.ts'
import { type Told, toldOnce } from '../review-words.ts'
import { folded, type LinkTo, LONGEST_VALUE, linked, sentence, upTo } from './page.ts'
import { quoteLines } from './quote.ts'

const MOST_CHANGES = 20
const FEW_CHANGES = 5

/** The path of a policy on one side. */
export const pathOn = ({ path, pathBefore = path }: PolicyReview, side: 'before' | 'after') => (side === 'before' ? pathBefore : path)

function whereText({ where, line }: Told, review: PolicyReview, linkTo: LinkTo): string {
  const text = markdownText(cutText(where, LONGEST_VALUE))
  return line === undefined || text === '' ? text : linked(text, linkTo({ ...line, path: pathOn(review, line.side) }))
}

function changeItem(told: Told, review: PolicyReview, linkTo: LinkTo, quoted: boolean): string {
  const { sign, words } = DIRECTIONS[told.direction]
  const towards = told.direction === 'neutral' ? '' : `${words} for the reader`
  const about = [towards, whereText(told, review, linkTo)].filter((text) => text !== '').join(' · ')
  const quotes = quoted ? told.redline.flatMap(quoteLines) : []
  const head = `- ${sign} **${sentence(told.message)}**${about === '' ? '' : `\\\n  ${about}`}`
  return [head, ...quotes.map((line, index) => `  > ${line}${index === quotes.length - 1 ? '' : '\\'}`)].join('\n')
}

/** What matters to readers, the worst first, each with its words before and after. */
export function materialList(changes: readonly Change[], review: PolicyReview, linkTo: LinkTo, short: boolean): string {
  const told = toldOnce(changes)
  if (told.length === 0) return ''
  const items = told.map((one) => changeItem(one, review, linkTo, !short))
  return ['**What changes for readers**', '', ...upTo(short ? FEW_CHANGES : MOST_CHANGES, items, 'change')].join('\n')
}

/** The whole wording of the clauses, folded. */
export function wordingOf(changes: readonly Change[], review: PolicyReview): string {
  const names = createClauseNames({ changes: review.changes, summary: review.diff })
  const clauses = changes.flatMap((change) => {
    const items = redlineItems(change, names)
    const title = `**${markdownText(cutText(titleOf(change), LONGEST_VALUE))}** (${change.operations.join(', ')})`
    return items.length === 0 ? [] : [title, '', ...items, '']
  })
  return folded(
    `Wording of ${changes.length === 1 ? `“${markdownHtmlText(cutText(changes.map(titleOf).join(), LONGEST_VALUE))}”` : `the ${countOf(changes.length, 'changed clause')}`}`,
    clauses.slice(0, -1),
  )
}

/** The clause, with what happened to it besides its layout. */
function editorialTitle(change: Change): string {
  const told = change.operations.filter((operation) => operation !== 'modified').join(', ')
  return `${markdownText(cutText(titleOf(change), LONGEST_VALUE))}${told === '' ? '' : ` (${told})`}`
}

/** What matters little and what does not, folded. */
export function lesserList(changes: readonly Change[], review: PolicyReview, linkTo: LinkTo): string {
  const of = (materiality: Change['materiality']) => changes.filter((change) => change.materiality === materiality)
  const minor = of('minor')
  const editorial = of('editorial')
  const items = toldOnce(minor).map((told) => {
    const where = whereText(told, review, linkTo)
    return `- ${DIRECTIONS[told.direction].sign} ${sentence(told.message)}${where === '' ? '' : ` (${where})`}`
  })
  const titles = editorial.map(editorialTitle)
  const same = editorial.length === 0 ? [] : [`- The text reads the same: ${cutList(titles)}`]
  const counts = [minor, editorial].flatMap((list, index) =>
    list.length === 0 ? [] : [countOf(list.length, `${index === 0 ? 'minor' : 'editorial'} change`)],
  )
  return folded(counts.join(', '), [...upTo(MOST_CHANGES, items, 'thing'), ...same])
}

function cutList(titles: readonly string[]): string {
  const more = titles.length - MOST_CHANGES
  return more > 0 ? `${titles.slice(0, MOST_CHANGES).join('; ')}; and ${more} more.` : `${titles.join('; ')}.`
}
