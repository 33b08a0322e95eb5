import { type Format, parsePolicy } from '@clausal/core'
import { repeatTo, type Shape, timeOf } from './shape.ts'

const FORMATS: readonly Format[] = ['markdown', 'html', 'text']

/** What quadratic parsers choke on, and what policies consist of. One line unless it says otherwise. */
const PIECES: Readonly<Record<string, string>> = {
  'one word': 'a',
  sentences: 'We collect your name. ',
  'lines of sentences': 'We collect your name.\n',
  headings: '# Cookies\n\nWe use them.\n\n',
  'open brackets': '[',
  links: '[a](b) ',
  stars: '*a ',
  quotes: '> ',
  'open tags': '<b>',
  'less-than signs': '<',
  entities: '&amp;',
  'list items': '- item\n',
  'table cells': '| a ',
  'e-mail beginnings': 'a@',
  numbers: '1.',
  quotation: '"a ',
  blanks: ' ',
  'empty lines': '\n',
  'unfinished links': '[a](',
  'open ticks': '`a',
  'open attributes': '<a a="',
  escapes: '\\*',
  'rows without a table': 'a|b\n',
  'unfinished references': '[a]: b "\n',
}

export const PARSING: readonly Shape[] = FORMATS.flatMap((format) =>
  Object.entries(PIECES).map(([name, piece]) => ({
    name: `parsing ${format}: ${name}`,
    small: 128 * 1024,
    time(size: number) {
      const text = repeatTo(piece, size)
      return timeOf(() => parsePolicy(text, { format }))
    },
  })),
)
