import type { DeclaredFacts } from '../../../laws/declared-facts.ts'
import type { Block, Inline, Page } from '../block.ts'

/** What would be markup anywhere in a line; with dollars, for renderers that know formulas. */
const MARKUP = /[\\`*_[\]<>#|~&!{}$^=]/g
/** What only the beginning of a line makes markup. */
const OPENING = /^(?:[-+:]|\d{1,9}[.)])/

const escaped = (text: string) =>
  text
    .replace(MARKUP, '\\$&')
    // A mention, or an address that would be linked by its looks and lead elsewhere than it says.
    .replace(/\b(https?|ftp):(?=\/\/)/gi, '$1\\:')
    .replace(/\b(www)\.(?=\S)/gi, '$1\\.')

function inline({ text, href }: Inline): string {
  if (href === undefined) return escaped(text)
  if (href === text || href === `mailto:${text}`) return `<${text}>`
  // Characters that would end the destination stand encoded in it.
  const target = href.replace(/[\s<>()\\]/g, (character) =>
    encodeURIComponent(character).replace(/[()]/g, (one) => (one === '(' ? '%28' : '%29')),
  )
  return `[${escaped(text)}](<${target}>)`
}

/** A line as it begins one, so that no list, heading or rule comes of it. */
function line(content: readonly Inline[]): string {
  const written = content.map(inline).join('').trim()
  return written.replace(OPENING, (opening) => (opening.length === 1 ? `\\${opening}` : `${opening.slice(0, -1)}\\${opening.slice(-1)}`))
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function block(one: Block): string {
  switch (one.type) {
    case 'paragraph':
      return line(one.content)
    case 'list':
      return one.items.map((item) => `- ${line(item)}`).join('\n')
    case 'table':
      return [
        row(one.head.map(escaped)),
        row(one.head.map(() => '---')),
        ...one.rows.map((cells) => row(cells.map((cell) => cell.map(inline).join('').trim()))),
      ].join('\n')
  }
}

/** A text as YAML in double quotes, as JSON writes it. */
const quoted = (value: unknown) => JSON.stringify(value)

const frontMatter = (page: Page, facts: DeclaredFacts) =>
  [
    '---',
    `title: ${quoted(page.title)}`,
    `lang: ${page.locale}`,
    ...Object.entries(facts).map(([name, value]) => `${name}: ${quoted(value)}`),
    '---',
  ].join('\n')

/** A page as Markdown, with what the definition declares as front matter and an anchor of its own at each heading. */
export function toMarkdown(page: Page, facts: DeclaredFacts): string {
  return `${[
    frontMatter(page, facts),
    `# ${escaped(page.title)}`,
    ...page.opening.map(block),
    ...page.clauses.flatMap(({ id, title, blocks }) => [`## ${escaped(title)} {#${id}}`, ...blocks.map(block)]),
  ].join('\n\n')}\n`
}
