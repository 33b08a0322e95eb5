import type { RequirementStatus } from '../../../laws/requirement.ts'
import type { LawCoverage, PolicyReview, RequirementDelta } from '../../../review/review.ts'
import { markdownHtmlText, markdownText } from '../../markdown-text.ts'
import { countOf } from '../../plural.ts'
import { STATUS_WORDS } from '../../requirement-status.ts'
import { statusChange } from '../review-words.ts'
import { pathOn } from './changes.ts'
import { folded, type LinkTo, linked, sentence, upTo } from './page.ts'

const MOST_LOST = 20
const FEW_LOST = 5
const MOST_OPEN = 60

function lostItem(delta: RequirementDelta, review: PolicyReview, linkTo: LinkTo): string {
  const [first] = delta.evidence
  const side = delta.evidenceIn
  const address = first === undefined ? undefined : linkTo({ side, line: first.start.line, path: pathOn(review, side) })
  const where = address === undefined ? '' : ` ${linked(side === 'before' ? 'It stood here.' : 'See here.', address)}`
  return `- ✘ **${markdownText(delta.title)}** (${markdownText(delta.citation)}; ${statusChange(delta)}): ${sentence(delta.explanation)}${where}`
}

/** What the law asks for and the change loses, with what to write; then what it answers better. */
export function requirementList(review: PolicyReview, linkTo: LinkTo, short: boolean): string {
  const { gained, lost } = review.requirements
  const items = lost.map((delta) => lostItem(delta, review, linkTo))
  const better = gained.map((delta) => `${markdownText(delta.title)} (${markdownText(delta.citation)}; ${statusChange(delta)})`)
  const answered =
    review.status === 'added' || short
      ? `✔ It answers ${countOf(gained.length, 'requirement')}${review.status === 'added' ? '' : ' better than before'}.`
      : `✔ Answered better than before: ${better.join('; ')}.`
  return [
    ...(lost.length === 0 ? [] : ['**Required statements lost**', '', ...upTo(short ? FEW_LOST : MOST_LOST, items, 'requirement')]),
    ...(gained.length === 0 ? [] : [...(lost.length === 0 ? [] : ['']), answered]),
  ].join('\n')
}

const COLUMNS = ['present', 'partial', 'unclear', 'missing'] as const satisfies readonly RequirementStatus[]

function cell({ before, after }: LawCoverage, status: (typeof COLUMNS)[number]): string {
  const [was, is] = [before?.[status], after?.[status]]
  if (was === undefined || is === undefined || was === is) return String(is ?? was ?? 0)
  return `${was} → ${is}`
}

/** `gdpr 13 of 21`, of those that apply. */
function coverageText({ law, after }: LawCoverage): string {
  const asked = COLUMNS.reduce((sum, status) => sum + (after?.[status] ?? 0), 0)
  return `${law} ${after?.present ?? 0} of ${asked}`
}

/** How the policy answers each law, in a table, with what is open in it; folded. */
export function coverageTable({ coverage, stillOpen, status }: PolicyReview): string {
  if (coverage.length === 0 || status === 'removed') return ''
  const title = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  const table = [
    `| Law | ${COLUMNS.map((column) => title(STATUS_WORDS[column])).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(COLUMNS.length)}`,
    ...coverage.map((law) => `| ${markdownText(law.name)} | ${COLUMNS.map((column) => cell(law, column)).join(' | ')} |`),
  ]
  const open = stillOpen.map(
    (requirement) => `- ${markdownText(requirement.title)} (${markdownText(requirement.citation)}): ${STATUS_WORDS[requirement.status]}`,
  )
  const before = status === 'added' ? 'Open:' : 'Open as before:'
  const summary = `What the laws ask for: ${coverage.map(coverageText).join(', ')} stated`
  return folded(markdownHtmlText(summary), [
    ...table,
    ...(open.length === 0 ? [] : ['', before, '', ...upTo(MOST_OPEN, open, 'requirement')]),
  ])
}
