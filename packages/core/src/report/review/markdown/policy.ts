import type { DuePromise, PolicyReview } from '../../../review/review.ts'
import { changesOf } from '../../diff/diff-words.ts'
import { markdownCode, markdownMessage, markdownText } from '../../markdown-text.ts'
import { countOf } from '../../plural.ts'
import { cutText } from '../cut-text.ts'
import { verdictOf } from '../review-words.ts'
import { lesserList, materialList, pathOn, wordingOf } from './changes.ts'
import { type Level, type LinkTo, linked, sentence, stacked, upTo } from './page.ts'
import { coverageTable, requirementList } from './requirements.ts'

const MOST_FINDINGS = 10
const FEW_FINDINGS = 3
const LONGEST_QUOTE = 240

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** No boxes to tick: a tick would change the comment, and the next review would take it away. */
const STATE_SIGNS: Readonly<Record<DuePromise['state'], string>> = { broken: '✘', due: '○' }

function promiseItem({ state, message, quote, range }: DuePromise, review: PolicyReview, linkTo: LinkTo, short: boolean): string {
  const line = range?.start.line
  const place = line === undefined ? '' : ` (${linked(`line ${line}`, linkTo({ side: 'after', line, path: pathOn(review, 'after') }))})`
  const said = quote === undefined || short ? [] : [`  > ${markdownText(cutText(quote, LONGEST_QUOTE))}`]
  return [`- ${STATE_SIGNS[state]} **${capitalized(state)}:** ${markdownMessage(message)}${place}`, ...said].join('\n')
}

function promiseList(review: PolicyReview, linkTo: LinkTo, short: boolean): string {
  const items = review.promises.map((promise) => promiseItem(promise, review, linkTo, short))
  return items.length === 0 ? '' : ['**What the policy itself promises**', '', ...items].join('\n')
}

function findingList({ path, findings }: PolicyReview, linkTo: LinkTo, short: boolean): string {
  const items = findings.new.map(({ rule, severity, message, range }) => {
    const { line } = range.start
    const place = linked(`line ${line}`, linkTo({ side: 'after', line, path }))
    return `- ${place} ${severity}: ${sentence(message)} ${markdownCode(rule)}`
  })
  return items.length === 0 ? '' : ['**New findings**', '', ...upTo(short ? FEW_FINDINGS : MOST_FINDINGS, items, 'finding')].join('\n')
}

const WHOLE: Partial<Readonly<Record<PolicyReview['status'], string>>> = {
  added: 'This policy is new; there is nothing to compare it with.',
  removed: 'This policy is deleted. Readers who rely on it find it nowhere else, unless another one takes its place.',
}

/** How a policy is called in the text, with what it was called before. */
export function nameOf({ path, pathBefore }: PolicyReview): string {
  return pathBefore === undefined ? markdownCode(path) : `${markdownCode(path)} (before: ${markdownCode(pathBefore)})`
}

/** What a policy comes to, in one line. */
export function policyLine(review: PolicyReview): string {
  return `- ${nameOf(review)}: ${verdictOf([review])}`
}

/** One policy, most important first. */
export function policyText(review: PolicyReview, level: Exclude<Level, 'line'>, linkTo: LinkTo): string {
  const { status, changes, diff, findings } = review
  const compared = status === 'changed'
  const short = level === 'short'
  const material = compared ? changesOf({ changes, summary: diff }, 'material') : []
  return stacked([
    WHOLE[status] ?? '',
    materialList(material, review, linkTo, short),
    promiseList(review, linkTo, short),
    status === 'removed' ? '' : requirementList(review, linkTo, short),
    findingList(review, linkTo, short),
    compared && findings.fixed.length > 0 ? `✔ ${countOf(findings.fixed.length, 'finding')} fixed.` : '',
    level === 'whole' ? wordingOf(material, review) : '',
    compared && !short ? lesserList(changes, review, linkTo) : '',
    short ? '' : coverageTable(review),
  ])
}
