import type { PolicyReview, Review } from '../../../review/review.ts'
import { markdownCode, markdownText } from '../../markdown-text.ts'
import { DISCLAIMER, isQuiet, policiesText, verdictOf } from '../review-words.ts'
import { acknowledgement } from './acknowledge.ts'
import { fitLevels } from './fit.ts'
import { type FileLine, type Level, type LinkTo, linked, stacked } from './page.ts'
import { nameOf, policyLine, policyText } from './policy.ts'

/** Something to say besides the review. */
export interface ReviewNote {
  /** A sentence or two. Text, not Markdown. */
  readonly text: string
  /** What somebody may want to copy, shown at the end as it is. */
  readonly code?: string
}

/** How a review is written as Markdown. */
export interface ReviewMarkdownOptions {
  /** Characters the text may have. Unless said: what fits into a comment on GitHub, with room for a mark of the writer's own. */
  readonly maxLength?: number
  /** Gives the address where a line of a version can be seen. */
  readonly linkTo?: LinkTo
  /** What else there is to say. */
  readonly notes?: readonly ReviewNote[]
  /** Where the whole can be read when this is shortened. */
  readonly whole?: { readonly name: string; readonly address?: string }
}

export type { FileLine }

const MAX_LENGTH = 65_000

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Policies of which there is nothing to tell, in one line. */
function quietLine(policies: readonly PolicyReview[]): string {
  const most = 20
  const names = policies.slice(0, most).map(nameOf)
  const more = policies.length - names.length
  return policies.length === 0 ? '' : `No change for readers: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`
}

interface Section {
  readonly review: PolicyReview
  readonly text: (level: Level) => string
}

function toSection(review: PolicyReview, alone: boolean, linkTo: LinkTo): Section {
  const heading = alone ? '' : `#### ${nameOf(review)}`
  return {
    review,
    text: (level) => (level === 'line' ? policyLine(review) : stacked([heading, policyText(review, level, linkTo)])),
  }
}

/** Those told at length, then the others, one line each. */
function arranged(sections: readonly Section[], levels: readonly Level[], room: number): string {
  const long = sections.flatMap(({ text }, index) => (levels[index] === 'line' ? [] : [text(levels[index] ?? 'line')]))
  const lines: string[] = []
  let left = room - long.reduce((sum, text) => sum + text.length + 2, 0)
  const short = sections.filter((_, index) => levels[index] === 'line')
  for (const { text } of short) {
    const line = text('line')
    left -= line.length + 1
    if (left < 0) break
    lines.push(line)
  }
  const more = short.length - lines.length
  const rest = more === 0 ? [] : [`- and ${more} more ${more === 1 ? 'policy' : 'policies'}`]
  return stacked([...long, [...lines, ...rest].join('\n')])
}

const LEFT_OUT = 'Some details are left out, because there is no room for more here.'

function leftOut({ whole }: ReviewMarkdownOptions): string {
  return `${LEFT_OUT} ${whole === undefined ? '`clausal review` shows them all.' : `${linked(markdownText(whole.name), whole.address)} has them all.`}`
}

/** Room for what is said where policies have no line of their own. */
const ROOM_FOR_REST = 40

/**
 * A review as the comment on its pull request: what matters first, the rest folded or counted. One line where nothing changes
 * for readers. Nothing of the policies becomes markup, link or mention. Where it gets too long, the longest policies are shortened
 * step by step, and the text says so.
 */
export function formatReviewMarkdown(review: Review, options: ReviewMarkdownOptions = {}): string {
  const { maxLength = MAX_LENGTH, linkTo = () => undefined, notes = [] } = options
  const { policies } = review
  const told = policies.filter((policy) => !isQuiet([policy]))
  const quiet = policies.filter((policy) => isQuiet([policy]))
  const [only] = policies
  const alone = policies.length === 1 && only !== undefined
  const noteList = notes.map(({ text, code = '' }) => `- ${markdownText(text)} ${markdownCode(code)}`.trimEnd()).join('\n')
  if (told.length === 0) {
    const name = alone ? markdownCode(only.path) : policiesText(policies.length)
    const line = policies.length === 0 ? 'No policy changed.' : `${name}: ${verdictOf(policies)}.`
    return `${stacked([line, noteList])}\n`
  }
  const head = stacked([`### ${capitalized(verdictOf(policies))}`, `In ${alone ? nameOf(only) : policiesText(policies.length)}.`, noteList])
  const foot = stacked([quietLine(quiet), acknowledgement(review), `<sub>${DISCLAIMER}</sub>`])
  const sections = told.map((policy) => toSection(policy, alone, linkTo))
  const around = head.length + foot.length + 5
  const whole = sections.map(({ text }) => text('whole'))
  if (whole.reduce((sum, text) => sum + text.length + 2, around) <= maxLength) return `${stacked([head, ...whole, foot])}\n`
  const hint = leftOut(options)
  const room = maxLength - around - hint.length - 2 - ROOM_FOR_REST
  return `${stacked([head, arranged(sections, fitLevels(sections, room), room), hint, foot])}\n`
}
