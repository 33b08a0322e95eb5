import type { FactClause } from '@clausal/lsp/protocol'
import { describe, expect, it } from 'vitest'
import { clauseAt, type ShownClause, shownClauses } from './shown-clauses.ts'

const t = (message: string, ...values: readonly unknown[]) => message.replace('{0}', String(values[0]))

function clause(heading: string | undefined, level: number, line: number, findings = 0): FactClause {
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }
  return {
    id: heading ?? `line-${line}`,
    ...(heading === undefined ? {} : { heading }),
    level,
    kinds: [{ kind: 'legal-basis', confidence: 0.9 }],
    range,
    place: range,
    findings,
  }
}

const treeOf = (clauses: readonly ShownClause[]): unknown => clauses.map(({ label, children }) => [label, treeOf(children)])

describe('the outline of clauses', () => {
  it('is the tree of the headings, whatever levels are skipped', () => {
    const shown = shownClauses([clause('Policy', 1, 0), clause('Use', 2, 2), clause('Bases', 4, 4), clause('Rights', 2, 6)], t)
    expect(treeOf(shown)).toEqual([
      [
        'Policy',
        [
          ['Use', [['Bases', []]]],
          ['Rights', []],
        ],
      ],
    ])
    expect(shown[0]?.children[0]?.parent).toBe(shown[0])
  })

  it('puts what has no heading beside the rest', () => {
    expect(treeOf(shownClauses([clause(undefined, 0, 0), clause('Use', 2, 2), clause(undefined, 0, 4)], t))).toEqual([
      ['(without a heading)', []],
      ['Use', []],
      ['(without a heading)', []],
    ])
  })

  it('tells kinds and findings', () => {
    const [one, many, none] = shownClauses([clause('A', 1, 0, 1), clause('B', 1, 2, 3), clause('C', 1, 4)], t)
    expect([one, many, none].map((shown) => shown?.description)).toEqual([
      'legal basis · 1 finding',
      'legal basis · 3 findings',
      'legal basis',
    ])
    expect(many?.spoken).toBe('B, legal basis, 3 findings')
  })

  it('finds the clause of a line', () => {
    const shown = shownClauses([clause('Policy', 1, 2), clause('Use', 2, 4), clause('Rights', 2, 8)], t)
    expect([0, 2, 5, 30].map((line) => clauseAt(shown, line)?.label)).toEqual([undefined, 'Policy', 'Use', 'Rights'])
  })
})
