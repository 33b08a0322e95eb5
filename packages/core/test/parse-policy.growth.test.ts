import { describe, expect, it } from 'vitest'
import { type Format, parsePolicy } from '../src/index.ts'

const FORMATS: readonly Format[] = ['markdown', 'html', 'text']
const SMALL = 128 * 1024
const TIMES_LARGER = 8
/** Linear time takes 8 times as long, quadratic 64; a busy machine lies between. */
const MOST_TIMES_LONGER = 28
/** Below this the clock measures the machine, not the parser. In milliseconds. */
const SHORTEST = 15

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
}

function timeToParse(text: string, format: Format): number {
  const began = performance.now()
  parsePolicy(text, { format })
  return performance.now() - began
}

const repeatTo = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

describe.each(FORMATS)('the time parsePolicy of %s takes', (format) => {
  it.each(Object.entries(PIECES))('grows with the length of the text, up to 1 MB of %s', { timeout: 120_000 }, (_, piece) => {
    const small = repeatTo(piece, SMALL)
    const large = repeatTo(piece, SMALL * TIMES_LARGER)
    timeToParse(small, format)
    const ratio = () => timeToParse(large, format) / Math.max(SHORTEST, Math.min(timeToParse(small, format), timeToParse(small, format)))
    // A pause of the machine can only lengthen a run: the better of two is nearer the truth.
    const first = ratio()
    expect(first <= MOST_TIMES_LONGER ? first : Math.min(first, ratio())).toBeLessThanOrEqual(MOST_TIMES_LONGER)
  })
})
