import { createFact } from '../document/fact.ts'
import type { Policy } from '../document/policy.ts'
import { toSourceSpan } from '../text/prose.ts'
import { toRange } from '../text/source.ts'
import type { Range } from '../text/span.ts'
import { GDPR_ARTICLE_TITLES } from './gdpr-article-titles.ts'
import { type ArticlePlace, hasPlace } from './gdpr-articles.ts'
import { findGdprCitations } from './gdpr-citations.ts'
import { LAWS } from './index.ts'
import type { Law, Requirement } from './law.ts'

/** A requirement that a place of a law contains. */
export interface CitedRequirement {
  /** As findings name it: `law/gdpr/13-2-a`. */
  readonly id: string
  readonly title: string
  readonly explanation: string
}

/** A place of a law that a policy cites. */
export interface LegalCitation {
  readonly range: Range
  /** As the field cites it. */
  readonly citation: string
  /** The official title of the article; absent where sections have none, or it is not in the tables. */
  readonly title?: string
  /** The official text. */
  readonly url: string
  /** What this place asks of a policy, as far as Clausal checks it. */
  readonly requirements: readonly CitedRequirement[]
}

const GDPR_TEXT = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'
const CIVIL_CODE = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum='

/** Sections of the California Civil Code that are the Consumer Privacy Act or "Shine the Light". */
const CALIFORNIA = /(?<![\d.])1798\.(?:83|1\d{2}(?:\.\d{1,3})?)(?![\d])/g

const toCited = (law: Law, { id, title, explanation }: Requirement): CitedRequirement => ({ id: `law/${law.id}/${id}`, title, explanation })

function requirementsCiting(pattern: RegExp): readonly CitedRequirement[] {
  return LAWS.flatMap((law) =>
    law.requirements.flatMap((requirement) => (pattern.test(requirement.citation) ? [toCited(law, requirement)] : [])),
  )
}

function gdprCitation(place: ArticlePlace): Omit<LegalCitation, 'range'> {
  const { article, paragraph, letter } = place
  const citation = `GDPR Art. ${article}${paragraph === undefined ? '' : `(${paragraph})`}${letter === undefined ? '' : `(${letter})`}`
  const title = GDPR_ARTICLE_TITLES[article]
  const inPlace = new RegExp(
    `(?:^|; |, )(?:GDPR )?Art\\. ${article}(?!\\d)${paragraph === undefined ? '' : `\\(${paragraph}\\)`}${letter === undefined ? '' : `\\(${letter}\\)`}`,
  )
  return {
    citation,
    ...(title === undefined ? {} : { title }),
    url: `${GDPR_TEXT}#art_${article}`,
    requirements: requirementsCiting(inPlace).filter(({ id }) => id.startsWith('law/gdpr/')),
  }
}

function californianCitation(section: string): Omit<LegalCitation, 'range'> {
  return {
    citation: `Cal. Civ. Code § ${section}`,
    url: `${CIVIL_CODE}${section}`,
    requirements: requirementsCiting(new RegExp(`(?<![\\d.])${section.replace('.', '\\.')}(?![\\d.]\\d|\\d)`)),
  }
}

/** The places of laws that a policy cites and Clausal can tell of, in reading order: of the GDPR, and of California's Civil Code. */
export const citationsOf: (policy: Policy) => readonly LegalCitation[] = createFact((policy) =>
  policy.statements.flatMap(({ prose: { start, end } }) => {
    const text = policy.prose.text.slice(start, end)
    const place = (from: number, to: number) => toRange(policy.source, toSourceSpan(policy.prose, { start: start + from, end: start + to }))
    const gdpr = findGdprCitations(text)
      .filter(hasPlace)
      .map(({ span, ...cited }) => ({ range: place(span.start, span.end), ...gdprCitation(cited) }))
    const californian = [...text.matchAll(CALIFORNIA)].map(({ 0: section, index }) => ({
      range: place(index, index + section.length),
      ...californianCitation(section),
    }))
    return [...gdpr, ...californian].sort((a, b) => a.range.start.offset - b.range.start.offset)
  }),
)
