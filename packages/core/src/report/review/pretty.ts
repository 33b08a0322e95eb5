import type { DuePromise, PolicyReview, RequirementDelta, Review } from '../../review/review.ts'
import { changesOf, DIRECTIONS } from '../diff/diff-words.ts'
import { createDiffStyles, type DiffStyles } from '../diff/pretty-styles.ts'
import { countOf } from '../plural.ts'
import type { PrettyOptions } from '../pretty.ts'
import { toPrintable } from '../steering.ts'
import { createStyles, type Styles } from '../styles.ts'
import { wrapText } from '../terminal-text.ts'
import { cutText } from './cut-text.ts'
import { editorialText, isQuiet, policiesText, statusChange, type Told, toldOnce, verdictOf } from './review-words.ts'

interface Page {
  readonly styles: Styles & DiffStyles
  readonly width: number
}

const NARROWEST = 40
const LONGEST_VALUE = 160
const MOST_FINDINGS = 10

/** Wraps a text behind a sign. */
function item(sign: string, text: string, width: number): string[] {
  return wrapText(toPrintable(text), width - 4).map((line, index) => `  ${index === 0 ? sign : ' '} ${line}`)
}

function titled(title: string, lines: readonly string[], { styles }: Page): string[] {
  return lines.length === 0 ? [] : [`  ${styles.bold(title)}`, ...lines, '']
}

function toldLines({ message, before, after, direction, where }: Told, { styles, width }: Page): string[] {
  const { sign } = DIRECTIONS[direction]
  const values =
    before === null || after === null ? [] : item(' ', `${cutText(before, LONGEST_VALUE)} → ${cutText(after, LONGEST_VALUE)}`, width)
  return [...item(styles.direction[direction](sign), `${message} (${where})`, width), ...values.map((line) => styles.dim(line))]
}

function promiseLines({ state, message, quote, range }: DuePromise, { styles, width }: Page): string[] {
  const sign = state === 'broken' ? styles.severity.error('✘') : styles.severity.warning('○')
  const place = range === undefined ? '' : ` (line ${range.start.line})`
  const said = quote === undefined ? [] : item(' ', `“${cutText(quote, LONGEST_VALUE)}”`, width)
  return [...item(sign, `${state}: ${message}${place}`, width), ...said.map((line) => styles.dim(line))]
}

function deltaLines(delta: RequirementDelta, better: boolean, { styles, width }: Page): string[] {
  const { sign, style } = better ? styles.status.present : styles.status.missing
  const told = better ? '' : `: ${delta.explanation}`
  return item(style(sign), `${delta.title} (${delta.citation}; ${statusChange(delta)})${told}`, width)
}

function findingLines({ findings }: PolicyReview, { styles, width }: Page): string[] {
  const more = findings.new.length - MOST_FINDINGS
  return [
    ...findings.new
      .slice(0, MOST_FINDINGS)
      .flatMap(({ rule, severity, message, range }) =>
        item(styles.severity[severity]('!'), `${range.start.line}:${range.start.column} ${severity}: ${message} (${rule})`, width),
      ),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ]
}

function policyLines(review: PolicyReview, page: Page): string[] {
  const { path, pathBefore, status, changes, diff, requirements, findings, stillOpen, promises } = review
  const { styles } = page
  const name = toPrintable(pathBefore === undefined ? path : `${path} (before: ${pathBefore})`)
  const pair = { changes, summary: diff }
  const compared = status === 'changed'
  const toldIn = (materiality: 'material' | 'minor') =>
    compared ? toldOnce(changesOf(pair, materiality)).flatMap((told) => toldLines(told, page)) : []
  const counts = [
    compared ? editorialText(review) : '',
    findings.fixed.length === 0 || !compared ? '' : `${countOf(findings.fixed.length, 'finding')} fixed.`,
    stillOpen.length === 0 ? '' : `${countOf(stillOpen.length, 'requirement')} open${compared ? ' as before' : ''}.`,
  ].filter((text) => text !== '')
  return [
    `${styles.underline(name)}${compared ? '' : ` ${status === 'added' ? 'is new' : 'is deleted'}`}`,
    '',
    ...titled('Material changes', toldIn('material'), page),
    ...titled('Minor changes', toldIn('minor'), page),
    ...titled(
      'Promises of the policy',
      promises.flatMap((promise) => promiseLines(promise, page)),
      page,
    ),
    ...(status === 'removed'
      ? []
      : titled(
          'Requirements lost',
          requirements.lost.flatMap((delta) => deltaLines(delta, false, page)),
          page,
        )),
    ...titled('Requirements answered', compared ? requirements.gained.flatMap((delta) => deltaLines(delta, true, page)) : [], page),
    ...titled('New findings', findingLines(review, page), page),
    ...(counts.length === 0 ? [] : [...item(' ', counts.join(' '), page.width).map((line) => styles.dim(line)), '']),
  ]
}

/** A review for a person at a terminal: each policy with what changes for its readers, what it promised, what comes and goes. */
export function formatReview(review: Review, { colour, width }: PrettyOptions): string {
  const page: Page = { styles: { ...createStyles(colour), ...createDiffStyles(colour) }, width: Math.max(NARROWEST, width) }
  const { policies } = review
  if (policies.length === 0) return 'No policy changed.\n'
  const last = `${policiesText(policies.length)} reviewed: ${verdictOf(policies)}`
  return [...(isQuiet(policies) ? [] : policies.flatMap((policy) => policyLines(policy, page))), last, ''].join('\n')
}
