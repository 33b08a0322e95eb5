import { type Catalogue, type Clause, citationsOf, type Disclosure, describeSetting, type Finding, type Requirement } from '@clausal/core'
import { disclosureWords, findExplanation } from '@clausal/core/report'
import type { Range } from 'vscode-languageserver-types'
import { holds, rangeOf, toLspRange } from '../positions.ts'
import type { ConfigurationCursor } from '../workspace/configuration-cursor.ts'
import type { PolicyDocument } from '../workspace/policies.ts'
import { subjectAt } from './names/subject.ts'
import { item, type Piece, paragraph, type Sheet, type SheetLine } from './sheet.ts'

/** What is told of a place, and which words it is about. */
export interface HoverSheet {
  readonly sheet: Sheet
  readonly range: Range
}

/** More of a kind would hide the rest. */
const MOST = 8

const percent = (confidence: number) => `${Math.round(confidence * 100)} %`
const isIn = (clause: Clause, range: Disclosure['range']) =>
  clause.range.start.offset <= range.start.offset && range.end.offset <= clause.range.end.offset

function listed(title: string, lines: readonly (readonly Piece[])[]): SheetLine[] {
  if (lines.length === 0) return []
  const more = lines.length - MOST
  return [
    paragraph({ strong: title }),
    ...lines.slice(0, MOST).map((pieces) => item(...pieces)),
    ...(more > 0 ? [item(`and ${more} more`)] : []),
  ]
}

/** The requirements whose evidence stands in a clause. */
function satisfiedBy(clause: Clause, requirements: readonly Requirement[]): readonly Requirement[] {
  return requirements.filter(
    ({ status, evidence }) => (status === 'present' || status === 'partial') && evidence.some((range) => isIn(clause, range)),
  )
}

function clauseSheet(document: PolicyDocument, clause: Clause): Sheet {
  const { disclosures } = document.inspection()
  const kinds = clause.kinds.map(({ kind, confidence }) => `${kind.replaceAll('-', ' ')} ${percent(confidence)}`)
  const words = [...new Set(disclosures.filter(({ range }) => isIn(clause, range)).map(disclosureWords))]
  const satisfied = satisfiedBy(clause, document.result().requirements)
  return [
    paragraph({ strong: clause.heading ?? 'Clause' }, kinds.length === 0 ? '' : `: ${kinds.join(', ')}`),
    ...listed(
      'Says',
      words.map((text) => [text]),
    ),
    ...listed(
      'Answers',
      satisfied.map(({ citation, title, status }) => [`${citation}: ${title}${status === 'partial' ? ' (in part)' : ''}`]),
    ),
  ]
}

function citationSheet({ citation, title, url, requirements }: ReturnType<typeof citationsOf>[number]): Sheet {
  return [
    paragraph({ strong: citation }, title === undefined ? '' : `: ${title}`),
    ...requirements.slice(0, MOST).map((one) => item({ strong: one.title }, `: ${one.explanation}`)),
    paragraph({ link: 'Official text', href: url }),
  ]
}

function findingSheet({ rule, message, suggestions = [] }: Finding, catalogue: Catalogue): Sheet {
  const explanation = findExplanation(rule, catalogue)
  const about =
    explanation?.type === 'rule'
      ? explanation.rule.description
      : explanation?.type === 'requirement'
        ? explanation.requirement.explanation
        : ''
  return [
    paragraph(message),
    ...listed(
      'Better',
      suggestions.map(({ title }) => [title]),
    ),
    paragraph({ code: rule }, about === '' ? '' : `: ${about}`),
  ]
}

/** Rules about wording, whose findings are explained where they stand. */
const isWording = ({ rule }: Finding) => rule.startsWith('clarity/')

/** What can be told of a place in a policy: a citation, a vague phrase, a term, else of the clause whose heading it is. */
export function hoverAt(document: PolicyDocument, offset: number, set: readonly PolicyDocument[]): HoverSheet | undefined {
  const { policy } = document
  const citation = citationsOf(policy).find(({ range }) => holds(range, offset))
  if (citation !== undefined) return { sheet: citationSheet(citation), range: toLspRange(citation.range) }
  const subject = subjectAt(document, offset, set)
  if (subject?.type === 'term') {
    const { term, meaning } = subject.term
    const defined = set.flatMap(
      (other) => other.inspection().terms.find((one) => one.term === term && one.definition !== undefined) ?? [],
    )[0]
    const told = meaning ?? defined?.meaning
    const lines = [
      paragraph({ strong: term }, told === undefined ? '' : `: ${told}`),
      ...(defined === undefined ? [paragraph('Used like a defined term, but defined nowhere in these policies.')] : []),
    ]
    return { sheet: lines, range: rangeOf(policy.source, subject.span) }
  }
  if (subject?.type === 'section')
    return { sheet: clauseSheet(subject.document, subject.clause), range: rangeOf(policy.source, subject.span) }
  const finding = document.result().findings.find((one) => isWording(one) && holds(one.range, offset))
  if (finding !== undefined) return { sheet: findingSheet(finding, document.configuration.catalogue), range: toLspRange(finding.range) }
  const clause = document.inspection().clauses.find(({ headingRange }) => headingRange !== undefined && holds(headingRange, offset))
  if (clause?.headingRange === undefined) return undefined
  return { sheet: clauseSheet(document, clause), range: toLspRange(clause.headingRange) }
}

/** What a setting of a configuration is for, and what a law or rule named there is about. */
export function hoverInConfiguration({ path, range, value }: ConfigurationCursor, catalogue: Catalogue): HoverSheet | undefined {
  const setting = describeSetting(value === undefined ? path : [...path])
  const named = value === undefined ? String(path.at(-1) ?? '') : value
  const explanation = findExplanation(named, catalogue)
  const lines: SheetLine[] = []
  if (explanation?.type === 'rule') lines.push(paragraph({ code: explanation.rule.id }, `: ${explanation.rule.description}`))
  else if (explanation?.type === 'law') {
    const { name, citation, url } = explanation.law
    lines.push(paragraph({ strong: name }, `: ${citation}. `, { link: 'Official text', href: url }))
  } else if (setting !== undefined) lines.push(paragraph({ code: named }, `: ${setting}`))
  return lines.length === 0 ? undefined : { sheet: lines, range }
}
