import { readFileSync } from 'node:fs'

/** The sizes of policies, in UTF-16 code units: one as they usually are, a long one, one beyond anything published. */
export const SIZES = [12_288, 102_400, 1_048_576] as const

/** The sizes that growth is fitted over. */
export const GROWTH_SIZES = [1024, 12_288, 102_400, 1_048_576, 4_194_304] as const

export type BenchFormat = 'markdown' | 'html' | 'text'

const read = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')

/** What a repetition changes, so that no two sections of a long policy are the same. */
const NAMES = ['Aldermoor', 'Brightquay', 'Corvane', 'Dunmere', 'Elverstone', 'Fenwharf', 'Greyhollow', 'Hartbeck'] as const
const OWN_NAMES = /Harborline|Kestrel|Tidemark|Lumenfold/g

function varied(section: string, round: number): string {
  if (round === 0) return section
  const name = NAMES[round % NAMES.length] ?? NAMES[0]
  return section.replace(OWN_NAMES, name).replace(/\b\d{1,2}(?= (?:days|months|years)\b)/g, (number) => String(Number(number) + round))
}

interface Parts {
  readonly head: string
  readonly sections: readonly string[]
  readonly foot: string
}

/** A policy's own sections: what precedes the first heading of the second level, the sections, what follows the last. */
function cut(text: string, before: RegExp, end = text.length): Parts {
  const [head = '', ...sections] = text.slice(0, end).split(before)
  return { head, sections, foot: text.slice(end) }
}

function partsOf(format: BenchFormat): Parts {
  switch (format) {
    case 'markdown': {
      const own = cut(read('harborline/privacy.md'), /^(?=## )/m)
      return {
        ...own,
        sections: [...own.sections, ...cut(read('kestrel/privacy.md'), /^(?=## )/m).sections.map((section) => `${section}\n`)],
      }
    }
    case 'html': {
      const page = read('tidemark/privacy.html')
      return cut(page, /^(?=<h2)/m, page.lastIndexOf('</article>'))
    }
    case 'text':
      return cut(read('lumenfold/privacy.txt'), /(?<=\n)(?=\n)/)
  }
}

/** A policy of at least so many code units, made of the example policies' sections, again and again with other names and periods. */
export function policyOf(format: BenchFormat, size: number): string {
  const { head, sections, foot } = partsOf(format)
  const written = [head]
  let length = head.length + foot.length
  for (let at = 0; length < size; at++) {
    const section = varied(sections[at % sections.length] ?? '', Math.floor(at / sections.length))
    written.push(section)
    length += section.length
  }
  return written.join('') + foot
}

/** One thing repeated: shapes that a careless parser takes quadratic time for. */
export const REPEATED: readonly { readonly name: string; readonly format: BenchFormat; readonly unit: string }[] = [
  { name: 'Markdown list of one-word items', format: 'markdown', unit: '- item\n' },
  { name: 'Markdown list within lists', format: 'markdown', unit: '- item\n  - sub\n    - subsub\n' },
  { name: 'Markdown paragraphs without a heading', format: 'markdown', unit: 'We collect your name and address for the service.\n\n' },
  { name: 'Markdown headings', format: 'markdown', unit: '# Heading one\n\nSome text here.\n\n' },
  { name: 'Markdown table rows without a table', format: 'markdown', unit: '| a | b |\n' },
  { name: 'Markdown, one paragraph', format: 'markdown', unit: 'We collect your name. ' },
  { name: 'HTML, list items never closed', format: 'html', unit: '<li>item' },
  { name: 'HTML, bold paragraphs', format: 'html', unit: '<p><strong>Data</strong></p><p>We take text.</p>' },
  { name: 'Plain text, one line', format: 'text', unit: 'word ' },
  { name: 'Plain text, headings', format: 'text', unit: 'Heading One\n\nWe take text here.\n\n' },
]
