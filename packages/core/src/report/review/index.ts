export { type ReviewReport, toReviewReport } from './json.ts'
export { formatReviewMarkdown, type ReviewMarkdownOptions } from './markdown.ts'
export { formatReview } from './pretty.ts'
