import type { Change } from '../../diff/change.ts'
import type { DuePromise, PolicyReview, RequirementDelta, Review } from '../../review/review.ts'
import { changesOf, createClauseNames, DIRECTIONS, titleOf } from '../diff/diff-words.ts'
import { redlineItems } from '../diff/markdown-diff.ts'
import { markdownCode, markdownHtmlText, markdownText } from '../markdown-text.ts'
import { countOf } from '../plural.ts'
import { cutText } from './cut-text.ts'
import { fitParts, type MarkdownPart } from './markdown-parts.ts'
import { DISCLAIMER, editorialText, isQuiet, policiesText, statusChange, type Told, toldOnce, verdictOf } from './review-words.ts'

export interface ReviewMarkdownOptions {
  /** Characters the text may have. Unless said: what fits into a comment on GitHub, with room for a mark of the writer's own. */
  readonly maxLength?: number
}

const MAX_LENGTH = 65_000
/** Of one policy; the rest is counted. */
const MOST_ROWS = 20
const MOST_FINDINGS = 10
const LONGEST_VALUE = 120
const LONGEST_QUOTE = 240
const LONGEST_SENTENCE = 400

const sentence = (text: string) => markdownText(cutText(text, LONGEST_SENTENCE))
const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A list that shows its beginning and counts the rest. */
function upTo(most: number, items: readonly string[], noun: string): string[] {
  const more = items.length - most
  return more > 0 ? [...items.slice(0, most), `- and ${countOf(more, `more ${noun}`)}`] : [...items]
}

function details(summary: string, body: readonly string[]): string {
  return body.length === 0 ? '' : ['<details>', `<summary>${summary}</summary>`, '', ...body, '', '</details>'].join('\n')
}

function valueCell({ before, after }: Told): string {
  // What came or went alone is in the sentence already.
  if (before === null || after === null) return after !== null ? 'new' : before !== null ? 'gone' : ''
  return `${markdownText(cutText(before, LONGEST_VALUE))} → ${markdownText(cutText(after, LONGEST_VALUE))}`
}

function tableRow(told: Told): string {
  const { sign, words } = DIRECTIONS[told.direction]
  const towards = told.direction === 'neutral' ? sign : `${sign} ${words}`
  return `| ${sentence(told.message)} | ${valueCell(told)} | ${towards} | ${markdownText(cutText(told.where, LONGEST_VALUE))} |`
}

function changeTable(changes: readonly Change[]): string {
  const rows = toldOnce(changes).map(tableRow)
  if (rows.length === 0) return ''
  const more = rows.length - MOST_ROWS
  const table = ['| What changes | Before → after | For the reader | Where |', '| --- | --- | --- | --- |', ...rows.slice(0, MOST_ROWS)]
  return more > 0 ? [...table, '', `And ${more} more.`].join('\n') : table.join('\n')
}

function promiseItem({ state, message, quote, range }: DuePromise): string {
  const place = range === undefined ? '' : ` (line ${range.start.line})`
  const said = quote === undefined ? [] : [`  > ${markdownText(cutText(quote, LONGEST_QUOTE))}`]
  return [`- [ ] **${capitalized(state)}:** ${markdownText(message)}${place}`, ...said].join('\n')
}

function promiseList(promises: readonly DuePromise[]): string {
  return promises.length === 0 ? '' : ['**What the policy itself promises**', '', ...promises.map(promiseItem)].join('\n')
}

function lostItem(delta: RequirementDelta): string {
  return `- ✘ **${markdownText(delta.title)}** (${markdownText(delta.citation)}; ${statusChange(delta)}): ${sentence(delta.explanation)}`
}

function requirementList({ requirements, status }: PolicyReview): string {
  const { gained, lost } = requirements
  const better = gained.map((delta) => `${markdownText(delta.title)} (${markdownText(delta.citation)}; ${statusChange(delta)})`)
  const answered =
    status === 'added' ? `It answers ${countOf(gained.length, 'requirement')}.` : `✔ Answered better than before: ${better.join('; ')}.`
  return [
    ...(lost.length === 0 ? [] : ['**Requirements lost**', '', ...lost.map(lostItem)]),
    ...(gained.length === 0 ? [] : [...(lost.length === 0 ? [] : ['']), answered]),
  ].join('\n')
}

function findingList({ path, findings }: PolicyReview): string {
  const items = findings.new.map(({ rule, severity, message, range }) => {
    const place = markdownCode(`${path}:${range.start.line}`)
    return `- ${place} ${severity}: ${sentence(message)} ${markdownCode(rule)}`
  })
  return items.length === 0 ? '' : ['**New findings**', '', ...upTo(MOST_FINDINGS, items, 'finding')].join('\n')
}

function wordingOf(change: Change, review: PolicyReview): string {
  const names = createClauseNames({ changes: review.changes, summary: review.diff })
  return details(
    `Wording: ${markdownHtmlText(cutText(titleOf(change), LONGEST_VALUE))} (${change.operations.join(', ')})`,
    redlineItems(change, names),
  )
}

function minorList(changes: readonly Change[]): string {
  const items = toldOnce(changes).map(({ message, direction, where }) => {
    return `- ${DIRECTIONS[direction].sign} ${sentence(message)} (${markdownText(cutText(where, LONGEST_VALUE))})`
  })
  return details(countOf(changes.length, 'minor change'), upTo(MOST_ROWS, items, 'thing'))
}

function openList({ stillOpen, status }: PolicyReview): string {
  const items = stillOpen.map(
    (requirement) => `- ${markdownText(requirement.title)} (${markdownText(requirement.citation)}): ${requirement.status}`,
  )
  const summary = `${countOf(items.length, 'requirement')} ${status === 'added' ? 'open' : 'open as before'}`
  return details(summary, items)
}

function countsLine(review: PolicyReview): string {
  const { findings } = review
  const fixed = findings.fixed.length === 0 ? '' : `${countOf(findings.fixed.length, 'finding')} fixed.`
  return [editorialText(review), fixed].filter((text) => text !== '').join(' ')
}

const WHOLE: Partial<Readonly<Record<PolicyReview['status'], string>>> = {
  added: 'This policy is new; there is nothing to compare it with.',
  removed: 'This policy is deleted. Readers who rely on it find it nowhere else, unless another one takes its place.',
}

function policyParts(review: PolicyReview, alone: boolean): MarkdownPart[] {
  const { status, changes, diff, path, pathBefore } = review
  const compared = status === 'changed'
  const pair = { changes, summary: diff }
  const renamed = pathBefore === undefined ? '' : ` (before: ${markdownCode(pathBefore)})`
  const material = compared ? changesOf(pair, 'material') : []
  const part = (rank: number, text: string): MarkdownPart => ({ rank, text })
  return [
    part(1, alone && renamed === '' ? '' : `#### ${markdownCode(path)}${renamed}`),
    part(1, WHOLE[status] ?? ''),
    part(2, changeTable(material)),
    part(1, promiseList(review.promises)),
    part(3, status === 'removed' ? '' : requirementList(review)),
    part(4, findingList(review)),
    ...material.map((change) => part(7, wordingOf(change, review))),
    part(5, compared ? minorList(changesOf(pair, 'minor')) : ''),
    part(6, openList(review)),
    part(4, compared ? countsLine(review) : ''),
  ]
}

/**
 * A review as the comment on its pull request: what matters first, the rest folded or counted. One line where nothing changes
 * for readers. Nothing of the policies becomes markup, link or mention.
 */
export function formatReviewMarkdown(review: Review, { maxLength = MAX_LENGTH }: ReviewMarkdownOptions = {}): string {
  const { policies } = review
  const [only] = policies
  const alone = policies.length === 1 && only !== undefined
  const name = alone ? markdownCode(only.path) : policiesText(policies.length)
  if (isQuiet(review)) return `${policies.length === 0 ? 'No policy changed.' : `${name}: ${verdictOf(review)}.`}\n`
  return fitParts(
    [
      { rank: 0, text: `### ${capitalized(verdictOf(review))}` },
      { rank: 0, text: alone ? `In ${name}.` : '' },
      ...policies.flatMap((policy) => policyParts(policy, alone)),
      { rank: 0, text: `<sub>${DISCLAIMER}</sub>` },
    ],
    maxLength,
  )
}
