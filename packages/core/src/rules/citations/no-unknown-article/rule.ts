import { type ArticlePlace, hasPlace, LAST_ARTICLE } from '../../../laws/gdpr-articles.ts'
import { findGdprCitations } from '../../../laws/gdpr-citations.ts'
import { toSourceSpan } from '../../../text/prose.ts'
import { defineRule } from '../../rule.ts'

const TEXT = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'

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
    for (const { prose } of policy.statements) {
      const text = policy.prose.text.slice(prose.start, prose.end)
      for (const { span, ...place } of findGdprCitations(text)) {
        if (hasPlace(place)) continue
        const found = { start: prose.start + span.start, end: prose.start + span.end }
        report({ message: 'unknown', data: { missing: nameMissing(place) }, span: toSourceSpan(policy.prose, found) })
      }
    }
  },
})
