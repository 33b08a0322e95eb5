import { type Finding, mainSections, placeOf, type Skeleton, sectionBefore, sectionEnd, skeletonOf } from '@clausal/core'
import { findExplanation } from '@clausal/core/report'
import { rangeOf, toLspPosition } from '../../positions.ts'
import type { PolicyDocument } from '../../workspace/policies.ts'
import { type ActionEdit, inSnippet, KINDS, type PolicyAction } from './action.ts'
import { type HeadingStyle, headingStyleOf } from './heading-style.ts'
import { renumberFrom } from './numbering.ts'

interface Written {
  readonly text: string
  readonly snippet: string
}

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** The sentence of a skeleton, its placeholders numbered from `first`. */
function writeSentence({ parts }: Skeleton, format: string, first: number): Written {
  const write = format === 'html' ? escapeHtml : (text: string) => text
  let stop = first
  return {
    text: parts.map((part) => ('text' in part ? write(part.text) : `[${part.placeholder}]`)).join(''),
    snippet: parts.map((part) => ('text' in part ? inSnippet(write(part.text)) : `\${${stop++}:[${part.placeholder}]}`)).join(''),
  }
}

function writeParagraph(sentence: Written, format: string): Written {
  return format === 'html' ? { text: `<p>${sentence.text}</p>`, snippet: `<p>${sentence.snippet}</p>` } : sentence
}

function sectionText(style: HeadingStyle, skeleton: Skeleton, number: string, format: string, eol: string): Written {
  const body = writeParagraph(writeSentence(skeleton, format, 2), format)
  const gap = format === 'html' ? eol : `${eol}${eol}`
  return {
    text: `${style.write(number, skeleton.heading)}${gap}${body.text}`,
    snippet: `${style
      .write(number, `\0${skeleton.heading}\0`)
      .split('\0')
      .map((piece, index) => (index === 1 ? `\${1:${inSnippet(skeleton.heading)}}` : inSnippet(piece)))
      .join('')}${gap}${body.snippet}`,
  }
}

/** What a law asks for and the policy does not state: a skeleton for it, in the clause that should hold it, or in one of its own. */
export function insertClauseAction(document: PolicyDocument, finding: Finding): PolicyAction | undefined {
  const explanation = finding.law === undefined ? undefined : findExplanation(finding.rule, document.configuration.catalogue)
  const answer = document.result().requirements.find(({ law, id }) => `law/${law}/${id}` === finding.rule)
  if (explanation?.type !== 'requirement' || answer?.status !== 'missing') return undefined
  const { policy } = document
  const { source, format } = policy
  const skeleton = skeletonOf(explanation.requirement)
  const findings = [finding]
  const eol = source.text.includes('\r\n') ? '\r\n' : '\n'
  const gap = format === 'html' ? eol : `${eol}${eol}`
  const at = (offset: number, { text, snippet }: Written, before: string, behind = ''): ActionEdit => {
    const position = toLspPosition(source, offset)
    return { range: { start: position, end: position }, text: `${before}${text}${behind}`, snippet: `${before}${snippet}${behind}` }
  }

  const home = placeOf(policy, explanation.requirement)
  if (home !== undefined) {
    const title = `Add to '${home.heading ?? home.id}': ${answer.title}`
    const sentence = writeParagraph(writeSentence(skeleton, format, 1), format)
    return { title, kind: KINDS.quickFix, edits: [at(home.span.end, sentence, gap)], findings, isPreferred: true }
  }

  const { clauses } = document.inspection()
  const sections = mainSections(clauses)
  const before = sectionBefore(sections, skeleton) ?? sections.at(-1)
  const style = headingStyleOf(policy, before ?? clauses.find(({ heading }) => heading !== undefined))
  const numbering = renumberFrom(document, sections, before)
  const written = sectionText(style, skeleton, numbering.number, format, eol)
  const end = before === undefined ? source.text.trimEnd().length : sectionEnd(clauses, before)
  return {
    title: `Insert a clause '${skeleton.heading}': ${answer.title}`,
    kind: KINDS.quickFix,
    edits: [at(end, written, gap), ...numbering.changes.map(({ span, text }) => ({ range: rangeOf(source, span), text }))],
    findings,
    isPreferred: true,
  }
}
