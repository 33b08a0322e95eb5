import type { Policy } from '@clausal/core'
import type { Edit, Edited } from '../edit.ts'

type Format = Policy['format']
type Block = Policy['blocks'][number]

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escapeHtml = (text: string) => text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
const escapeMarkdown = (text: string) =>
  text
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1')

/** How a format writes the parts of a document. */
interface Writer {
  heading(text: string, level: number): string
  paragraph(text: string): string
  /** A whole list, with the depth of each item. */
  list(items: readonly { readonly text: string; readonly depth: number }[]): string
  table(rows: readonly (readonly string[])[], header: readonly string[] | undefined): string
}

const markdownRow = (cells: readonly string[]) => `| ${cells.map((cell) => escapeMarkdown(cell.replace(/\n/g, ' '))).join(' | ')} |`

const WRITERS: Readonly<Record<'markdown' | 'html', Writer>> = {
  markdown: {
    heading: (text, level) => `${'#'.repeat(level)} ${escapeMarkdown(text)}`,
    paragraph: (text) => text.split('\n').map(escapeMarkdown).join('\\\n'),
    list: (items) => items.map(({ text, depth }) => `${'  '.repeat(depth)}- ${escapeMarkdown(text.replace(/\n/g, ' '))}`).join('\n'),
    table(rows, header = rows[0]?.map(() => '') ?? []) {
      return [markdownRow(header), `|${header.map(() => '---').join('|')}|`, ...rows.map(markdownRow)].join('\n')
    },
  },
  html: {
    heading: (text, level) => `<h${level}>${escapeHtml(text)}</h${level}>`,
    paragraph: (text) => `<p>${text.split('\n').map(escapeHtml).join('<br>\n')}</p>`,
    list(items) {
      let depth = -1
      const lines = items.map((item) => {
        const opens = '<ul>'.repeat(Math.max(0, item.depth - depth))
        const closes = item.depth > depth ? '' : `</li>${'</ul></li>'.repeat(depth - item.depth)}`
        depth = item.depth
        return `${closes}${opens}<li>${escapeHtml(item.text)}`
      })
      return `${lines.join('\n')}</li>${'</ul></li>'.repeat(Math.max(0, depth))}</ul>`
    },
    table(rows, header) {
      const row = (cells: readonly string[], tag: string) =>
        `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`
      return ['<table>', ...(header === undefined ? [] : [row(header, 'th')]), ...rows.map((cells) => row(cells, 'td')), '</table>'].join(
        '\n',
      )
    },
  },
}

/** Blocks with the items of a list that follow each other taken together. */
function groups(blocks: readonly Block[]): Block[][] {
  const grouped: Block[][] = []
  for (const block of blocks) {
    const last = grouped.at(-1)
    if (block.type === 'item' && last?.at(-1)?.type === 'item') last.push(block)
    else grouped.push([block])
  }
  return grouped
}

/** The policy's blocks, written in a format. Links, emphasis and anchors are left out. */
function write(policy: Policy, format: 'markdown' | 'html'): string {
  const writer = WRITERS[format]
  const textOf = ({ prose }: { readonly prose: Block['prose'] }) => policy.prose.text.slice(prose.start, prose.end)
  const parts = groups(policy.blocks).map(([block, ...more]) => {
    switch (block?.type) {
      case 'heading':
        return writer.heading(textOf(block), block.level)
      case 'paragraph':
        return writer.paragraph(textOf(block))
      case 'item': {
        let depth = -1
        return writer.list(
          [block, ...more].flatMap((item) => {
            if (item.type !== 'item') return []
            // A first item below none, or two levels below the one before, cannot be written in either format.
            depth = Math.min(item.depth, depth + 1)
            return [{ text: textOf(item), depth }]
          }),
        )
      }
      case 'table':
        return writer.table(
          block.rows.map(({ cells }) => cells.map(textOf)),
          block.header?.cells.map(textOf),
        )
      default:
        return ''
    }
  })
  return `${parts.filter((part) => part !== '').join(format === 'html' ? '\n' : '\n\n')}\n`
}

const TARGETS: Readonly<Record<Format, readonly ('markdown' | 'html')[]>> = {
  markdown: ['html'],
  html: ['markdown'],
  text: ['markdown', 'html'],
}

/** The policy is written in another format. */
export const convertFormat: Edit = {
  name: 'convert the format',
  group: 'looks',
  apply(policy, random): Edited | undefined {
    const format = random.pick(TARGETS[policy.format])
    // A table without a header has none in Markdown either; the empty one written for it would be a row more.
    if (format === undefined || policy.blocks.some((block) => block.type === 'table' && block.header === undefined)) return undefined
    return {
      splices: [{ start: 0, end: policy.source.text.length, text: write(policy, format) }],
      format,
      expected: { changes: [], besides: 'looks' },
      touched: [],
      clauses: 0,
    }
  },
}
