import { describe, expect, it } from 'vitest'
import { createProseBuilder } from '../text/prose.ts'
import type { Block, ParagraphBlock } from './block.ts'
import { promoteHeadings } from './inferred-headings.ts'
import type { ParsedDocument } from './parsed-document.ts'

type Part = string | readonly ['h1' | 'h2' | 'h3' | 'item' | 'quote' | NonNullable<ParagraphBlock['wrappedIn']>, string]

const BODY = 'We read the meters once a night and write the bill of the month from what they say.'

/** A document of paragraphs (bare texts), headings, items and paragraphs wrapped in a mark. */
function documentOf(...parts: readonly Part[]): ParsedDocument {
  const builder = createProseBuilder()
  const blocks = parts.map((part): Block => {
    const [kind, text] = typeof part === 'string' ? (['paragraph', part] as const) : part
    builder.separate()
    const start = builder.length
    builder.copy(text, start)
    const place = { span: { start, end: builder.length }, prose: { start, end: builder.length } }
    if (kind === 'h1' || kind === 'h2' || kind === 'h3') return { type: 'heading', level: Number(kind[1]), origin: 'markup', ...place }
    if (kind === 'item') return { type: 'item', depth: 0, ordered: false, list: 0, ...place }
    if (kind === 'quote') return { type: 'paragraph', wrappedIn: 'strong', quoted: true, ...place }
    return kind === 'paragraph' ? { type: 'paragraph', ...place } : { type: 'paragraph', wrappedIn: kind, ...place }
  })
  return { prose: builder.build(), blocks, links: [], marks: [], anchors: [], comments: [], problems: [] }
}

/** The headings after promotion; inferred ones with a plus in front. */
function headings(...parts: readonly Part[]): string[] {
  const { blocks, prose } = promoteHeadings(documentOf(...parts))
  return blocks.flatMap((block) =>
    block.type === 'heading'
      ? `${block.origin === 'inferred' ? '+' : ''}${'#'.repeat(block.level)} ${prose.text.slice(block.prose.start, block.prose.end)}`
      : [],
  )
}

describe('paragraphs that are headings in disguise', () => {
  it('stand one level below the heading over them', () => {
    expect(
      headings(
        ['h1', 'Privacy'],
        ['h3', 'Sharing'],
        ['term', 'Carriers:'],
        BODY,
        ['term', 'Data that names nobody any more.'],
        BODY,
        ['h3', 'Data'],
        ['emphasis', 'Data You Give Us:'],
        BODY,
      ),
    ).toEqual([
      '# Privacy',
      '### Sharing',
      '+#### Carriers:',
      '+#### Data that names nobody any more.',
      '### Data',
      '+#### Data You Give Us:',
    ])
  })

  it('nest by look: bold over emphasis', () => {
    expect(
      headings(
        ['h2', 'Data'],
        ['strong', 'From you'],
        ['emphasis', 'Your account'],
        BODY,
        ['emphasis', 'Your orders'],
        BODY,
        ['strong', 'From others'],
        BODY,
      ),
    ).toEqual(['## Data', '+### From you', '+#### Your account', '+#### Your orders', '+### From others'])
  })

  it('nest by number', () => {
    expect(
      headings(['strong', '1. Data'], ['strong', '1.1 Yours'], BODY, ['strong', '1.2 Of others'], BODY, ['strong', '2. Cookies'], BODY),
    ).toEqual(['+# 1. Data', '+## 1.1 Yours', '+## 1.2 Of others', '+# 2. Cookies'])
  })

  it.each<[string, readonly Part[]]>([
    ['a warning', [['strong', 'We never sell your data.'], BODY]],
    ['a promise without its full stop', [['strong', 'We never sell your data'], BODY]],
    [
      'an introduction of a list',
      [
        ['strong', 'We may use it to:'],
        ['item', 'bill you'],
      ],
    ],
    ['a date', [['strong', 'Last updated: 3 March 2025'], BODY]],
    ['a call-out', [['strong', 'Please note:'], BODY]],
    [
      'a long paragraph',
      [
        [
          'strong',
          'Everything that is written here about meters holds for the meters of our partners and of their partners in other towns as well',
        ],
        BODY,
      ],
    ],
    ['a last line', [BODY, ['strong', 'Your Mossgrove Team']]],
    ['a line over a heading', [['strong', 'Meters And Bills'], ['h2', 'Data'], BODY]],
    ['lines in a row', [['strong', 'Meters'], ['strong', 'Bills'], ['strong', 'Letters'], BODY]],
    ['a quotation', [['quote', 'Meters And Bills'], BODY]],
    ['labels with values', [['term', 'Retention'], 'one year', ['term', 'Recipient'], 'the carrier', ['term', 'Source'], BODY]],
  ])('are not: %s', (_, parts) => {
    expect(headings(['h1', 'Privacy'], ['h2', 'Meters'], BODY, ...parts).filter((heading) => heading.startsWith('+'))).toEqual([])
  })

  it('are no items of a numbered list in bold', () => {
    const long = (number: number) =>
      `${number}. Readings, such as those of the day, of the night, of the month and of the whole of the year, from every meter`
    expect(headings(['strong', long(1)], BODY, ['strong', '2. Bills'], BODY, ['strong', long(3)], BODY)).toEqual([])
  })
})

describe('documents without headings', () => {
  it('find bare numbered, capital or parallel lines that recur', () => {
    expect(headings('1. Data', BODY, '2. Cookies', BODY, '3. Contact', BODY)).toEqual(['+# 1. Data', '+# 2. Cookies', '+# 3. Contact'])
    expect(headings('Privacy Policy', BODY, 'Our data', BODY, 'Our partners', BODY, 'Your rights', BODY, 'Your questions', BODY)).toEqual([
      '+# Privacy Policy',
      '+## Our data',
      '+## Our partners',
      '+## Your rights',
      '+## Your questions',
    ])
  })

  it('leave single short lines alone', () => {
    expect(headings(BODY, 'The Mossgrove Team', BODY, BODY)).toEqual([])
  })

  it('are not looked for where the document has its headings', () => {
    expect(headings(['h2', 'Data'], '1. Meters', BODY, '2. Bills', BODY, ['h2', 'Cookies'], '3. Letters', BODY)).toEqual([
      '## Data',
      '## Cookies',
    ])
  })
})

it('gives back a document without candidates as it is', () => {
  const document = documentOf(BODY)
  expect(promoteHeadings(document)).toBe(document)
})
