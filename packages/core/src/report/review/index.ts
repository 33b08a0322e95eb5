export { type ReviewReport, toReviewReport } from './json.ts'
export { type FileLine, formatReviewMarkdown, type ReviewMarkdownOptions, type ReviewNote } from './markdown/review-markdown.ts'
export { formatReview } from './pretty.ts'
export { isQuiet, verdictOf } from './review-words.ts'
