import type { Policy } from '../document/policy.ts'
import type { Span } from '../text/span.ts'

export interface Title {
  readonly text: string
  readonly span: Span
}

/** The document's title: the front matter's, else the heading or title line with which it begins. */
export function findTitle(policy: Policy): Title | undefined {
  const { frontMatter } = policy
  const value = frontMatter?.values['title']
  if (frontMatter !== undefined && typeof value === 'string' && value.trim() !== '') {
    return { text: value.trim(), span: frontMatter.valueSpans['title'] ?? frontMatter.span }
  }
  const first = policy.blocks.find((block) => block.prose.end > block.prose.start)
  if (first?.type === 'heading') return { text: policy.prose.text.slice(first.prose.start, first.prose.end).trim(), span: first.span }
  const heading = policy.blocks.find((block) => block.type === 'heading' && block.origin === 'markup' && block.level === 1)
  if (heading !== undefined) return { text: policy.prose.text.slice(heading.prose.start, heading.prose.end).trim(), span: heading.span }
  const { titleSpan } = policy
  if (titleSpan === undefined) return undefined
  const text = policy.source.text.slice(titleSpan.start, titleSpan.end).trim()
  return text === '' ? undefined : { text, span: titleSpan }
}
