import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, type Format, inspect, type Policy, parsePolicy } from '../src/index.ts'
import { findMisplacements } from './well-formed.ts'

const FORMATS: readonly Format[] = ['markdown', 'html', 'text']
/** What the formats are made of, and what breaks careless readers of them. */
const PIECES = [
  '# Privacy',
  '## Cookies {#cookies}',
  'Children',
  '===',
  '---',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '    ',
  '- ',
  '1. ',
  '| a | b |',
  '|---|---|',
  '> ',
  '```',
  '<p>',
  '</p>',
  '<ul><li>',
  '</li>',
  '<table><tr><td>',
  '</table>',
  '<dt>',
  '<!--',
  '-->',
  '<script>',
  '&amp;',
  '&#x110000;',
  '[link](',
  ')',
  '![',
  '](http://a.example)',
  '**',
  '_',
  '`',
  '{% x %}',
  '[^1]:',
  '\u0000',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\u202e',
  'שלום',
  '個人情報',
  'We do not sell your data.',
  'Last updated: 3 May 2026',
  'privacy@acme.example',
  'We keep it for thirty (30) days:',
  'a'.repeat(300),
] as const
const documents = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('\n')),
)

/** The shape of a policy: everything but its places. */
function shapeOf(policy: Policy) {
  return {
    clauses: policy.clauses.map(({ id, heading, level }) => ({ id, heading, level })),
    statements: policy.statements.map(({ kind, text, clause, introduction }) => ({ kind, text, clause, introduction })),
  }
}

describe.each(FORMATS)('parsePolicy of %s', (format) => {
  it('never throws and puts everything inside the text, nested and in order', () => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(findMisplacements(parsePolicy(text, { format }))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('keeps the text as it was given', () => {
    fc.assert(fc.property(documents, (text) => parsePolicy(text, { format }).source.text === text))
  })

  it('gives ranges that hold what the offsets say, and never throws in reading and checking', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const policy = parsePolicy(text, { format })
        const { findings, requirements } = check(policy, { today: '2026-06-15' })
        const ranges = [
          ...findings.map(({ range }) => range),
          ...requirements.flatMap(({ evidence }) => evidence),
          ...inspect(policy).disclosures.map(({ range }) => range),
        ]
        for (const { start, end } of ranges) {
          expect(start.offset).toBeLessThanOrEqual(end.offset)
          expect(end.offset).toBeLessThanOrEqual(text.length)
          expect(start.line).toBeGreaterThanOrEqual(1)
          expect(start.column).toBeGreaterThanOrEqual(1)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('reads the same with CRLF as with LF, and with a byte order mark as without', () => {
    const plain = documents.map((text) => text.replace(/[\r\ufeff]/g, ''))
    fc.assert(
      fc.property(plain, (text) => {
        const shape = shapeOf(parsePolicy(text, { format }))
        expect(shapeOf(parsePolicy(text.replaceAll('\n', '\r\n'), { format }))).toEqual(shape)
        expect(shapeOf(parsePolicy(`\ufeff${text}`, { format }))).toEqual(shape)
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same result for the same text', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const once = JSON.stringify(check(parsePolicy(text, { format }), { today: '2026-06-15' }))
        expect(JSON.stringify(check(parsePolicy(text, { format }), { today: '2026-06-15' }))).toBe(once)
      }),
      { numRuns: 60 },
    )
  })
})
