export type { Compared } from './compared.ts'
export { formatHtmlDiff } from './html/html-diff.ts'
export { formatMarkdownDiff, type MarkdownDiffOptions } from './markdown-diff.ts'
export { formatDiff, type PrettyDiffOptions } from './pretty-diff.ts'
