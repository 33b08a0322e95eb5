import { type ArticlePlace, hasPlace, LAST_ARTICLE } from '../../../laws/gdpr-articles.ts'
import { findGdprCitations } from '../../../laws/gdpr-citations.ts'
import { createStatementFact } from '../../../reading/search.ts'
import { toSourceSpan } from '../../../text/prose.ts'
import { defineRule } from '../../rule.ts'

const TEXT = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'

/** The places of the GDPR that each statement cites and there are not. */
const missingIn = createStatementFact(({ prose }) => findGdprCitations(prose).filter((cited) => !hasPlace(cited)))

/** The first part of the place that there is not, in words. */
function nameMissing({ article, paragraph, letter }: ArticlePlace): string {
  if (!hasPlace({ article })) return `an Article ${article}, for it ends with Article ${LAST_ARTICLE}`
  if (paragraph !== undefined && !hasPlace({ article, paragraph })) return `a paragraph ${paragraph} in Article ${article}`
  return `a letter (${letter}) in Article ${article}(${paragraph})`
}

export default defineRule({
  id: 'citations/no-unknown-article',
  description: 'Finds citations of articles, paragraphs and letters that the GDPR does not have.',
  recommended: 'warning',
  sources: [{ citation: 'Regulation (EU) 2016/679', url: TEXT }],
  messages: {
    unknown: 'The GDPR does not have {missing}. Readers who look it up find nothing. Check the number against the text.',
  },
  check({ policy, report }) {
    const missing = missingIn(policy)
    for (const [index, { prose }] of policy.statements.entries()) {
      for (const { span, ...place } of missing[index] ?? []) {
        const found = { start: prose.start + span.start, end: prose.start + span.end }
        report({ message: 'unknown', data: { missing: nameMissing(place) }, span: toSourceSpan(policy.prose, found) })
      }
    }
  },
})
