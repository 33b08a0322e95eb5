import type { Block, Inline, Page } from '../block.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)

const inline = ({ text, href }: Inline) => (href === undefined ? escaped(text) : `<a href="${escaped(href)}">${escaped(text)}</a>`)
const line = (content: readonly Inline[]) => content.map(inline).join('').trim()

function row(cells: readonly (readonly Inline[])[]): string {
  return `<tr>${cells.map((cell, index) => (index === 0 ? `<th scope="row">${line(cell)}</th>` : `<td>${line(cell)}</td>`)).join('')}</tr>`
}

function block(one: Block): string {
  switch (one.type) {
    case 'paragraph':
      return `<p>${line(one.content)}</p>`
    case 'list':
      return `<ul>\n${one.items.map((item) => `<li>${line(item)}</li>`).join('\n')}\n</ul>`
    case 'table': {
      const head = one.head.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')
      return `<table>\n<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${one.rows.map(row).join('\n')}\n</tbody>\n</table>`
    }
  }
}

/** The policy alone, to be put into a page of one's own. */
export function toHtmlFragment({ locale, title, opening, clauses }: Page): string {
  const sections = clauses.map(
    ({ id, title: heading, blocks }) =>
      `<section aria-labelledby="${escaped(id)}">\n<h2 id="${escaped(id)}">${escaped(heading)}</h2>\n${blocks.map(block).join('\n')}\n</section>`,
  )
  return `${[`<article lang="${locale}">`, `<h1>${escaped(title)}</h1>`, ...opening.map(block), ...sections, '</article>'].join('\n')}\n`
}

/** A page as a document of its own: semantic elements, no style and no script. */
export function toHtml(page: Page): string {
  return `<!doctype html>
<html lang="${page.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.title)}</title>
</head>
<body>
<main>
${toHtmlFragment(page)}</main>
</body>
</html>
`
}
