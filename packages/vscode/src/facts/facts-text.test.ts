import type { Facts } from '@clausal/lsp/protocol'
import { describe, expect, it } from 'vitest'
import { factRows, factsAsJson, factsAsMarkdown } from './facts-text.ts'

const RANGE = { start: { line: 4, character: 0 }, end: { line: 4, character: 20 } }
const PLACE = { start: { offset: 90, line: 5, column: 1 }, end: { offset: 110, line: 5, column: 21 } }

const facts: Facts = {
  version: 1,
  title: 'Acme *Privacy*',
  organization: 'Acme Ltd.',
  language: 'en',
  dates: { lastUpdated: '2026-03-01' },
  clauses: [{ id: 'sale', heading: 'Sale | sharing', level: 2, kinds: [], range: RANGE, place: RANGE, findings: 0 }],
  facts: [
    {
      type: 'sale',
      affirmed: false,
      words: 'denies: sells data',
      range: RANGE,
      clause: 'sale',
      disclosure: { type: 'sale', practice: 'sale', affirmed: false, range: PLACE, clause: 'sale' },
    },
  ],
  terms: [],
}

describe('the facts as text', () => {
  it('are rows with the heading of their clause and their line from 1', () => {
    expect(factRows(facts)).toEqual([{ type: 'sale', words: 'denies: sells data', affirmed: false, clause: 'Sale | sharing', line: 5 }])
  })

  it('are a table in Markdown that no text can break out of', () => {
    expect(factsAsMarkdown(facts, (message) => message)).toBe(
      [
        '# Acme \\*Privacy\\*',
        '',
        '| Type | What the policy says | Clause | Line |',
        '|---|---|---|---:|',
        '| sale | denies: sells data | Sale \\| sharing | 5 |',
        '',
      ].join('\n'),
    )
  })

  it('are JSON as the command line prints it', () => {
    expect(JSON.parse(factsAsJson(facts))).toMatchObject({
      organization: 'Acme Ltd.',
      disclosures: [{ type: 'sale', practice: 'sale', affirmed: false }],
    })
  })
})
