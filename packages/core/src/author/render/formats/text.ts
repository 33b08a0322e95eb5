import type { Block, Inline, Page } from '../block.ts'

const line = (content: readonly Inline[]) =>
  content
    .map(({ text }) => text)
    .join('')
    .trim()

function block(one: Block): string {
  switch (one.type) {
    case 'paragraph':
      return line(one.content)
    case 'list':
      return one.items.map((item) => `- ${line(item)}`).join('\n')
    case 'table':
      return one.sentences.map((sentence) => `- ${line(sentence)}`).join('\n')
  }
}

/** A page as plain text: headings stand between empty lines, and tables are told in sentences. */
export function toText({ title, opening, clauses }: Page): string {
  const parts = clauses.flatMap(({ title: heading, blocks }) => [heading, ...blocks.map(block)])
  return `${[title, ...opening.map(block), ...parts].join('\n\n')}\n`
}
