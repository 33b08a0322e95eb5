import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatGoldTable, formatMistakes, precisionOf, readGold, recallOf, scoreGold, totalOf } from './gold/score.ts'

const PAGE = new URL('../../../docs/accuracy.md', import.meta.url)
const PRECISION = 0.95
const RECALL = 0.9
const HELD_OUT_PRECISION = 0.93
const HELD_OUT_RECALL = 0.75
const FEWEST_SNIPPETS = 18

describe('the gold set of disclosures', () => {
  const gold = readGold(new URL('./gold/', import.meta.url))
  const score = scoreGold(gold)
  const total = totalOf(score.types)

  it('is read with the precision and recall that are promised', () => {
    console.log(`${formatGoldTable(score)}\n\n${formatMistakes(score)}`)
    expect(precisionOf(total), 'precision').toBeGreaterThanOrEqual(PRECISION)
    expect(recallOf(total), 'recall').toBeGreaterThanOrEqual(RECALL)
  })

  it('has enough snippets of every type, and a third of all that state nothing, or something denied, conditional or excepted', () => {
    for (const { type, snippets } of score.types) expect(snippets, type).toBeGreaterThanOrEqual(FEWEST_SNIPPETS)
    const all = Object.values(gold).flat()
    const qualified = all.filter(
      ({ expect: wanted = [] }) =>
        wanted.length === 0 ||
        wanted.some((one) => one['affirmed'] === false || one['honoured'] === false || 'condition' in one || 'exception' in one),
    )
    expect(qualified.length).toBeGreaterThanOrEqual(all.length / 3)
  })

  it('has no snippet twice', () => {
    const texts = Object.values(gold).flatMap((snippets) => snippets.map(({ text }) => text.trim()))
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('gives the figures that the page on accuracy states', () => {
    expect(readFileSync(PAGE, 'utf8'), 'write them with: node packages/core/test/gold/write-table.ts').toContain(formatGoldTable(score))
  })
})

describe('the snippets that were held out', () => {
  const score = scoreGold(readGold(new URL('./gold/held-out/', import.meta.url)))
  const total = totalOf(score.types)

  it('are read no worse than they once were', () => {
    console.log(formatMistakes(score))
    expect(precisionOf(total), 'precision').toBeGreaterThanOrEqual(HELD_OUT_PRECISION)
    expect(recallOf(total), 'recall').toBeGreaterThanOrEqual(HELD_OUT_RECALL)
  })

  it('give the figures that the page on accuracy states', () => {
    expect(readFileSync(PAGE, 'utf8'), 'write them with: node packages/core/test/gold/write-table.ts').toContain(formatGoldTable(score))
  })
})

describe('judging a snippet', () => {
  const text = 'We keep your name for 30 days.'
  const judge = (snippet: object) => scoreGold({ retention: [{ text, ...snippet }] })

  it('counts what is found as expected', () => {
    const [score] = judge({ expect: [{ period: 'P30D', data: ['Name'], criteria: null }] }).types
    expect(score).toMatchObject({ right: 1, misses: 0, falsely: 0 })
  })

  it('counts a wrong field as a miss and as a false positive', () => {
    const { types, mistakes } = judge({ expect: [{ period: 'P60D' }] })
    expect(types[0]).toMatchObject({ right: 0, misses: 1, falsely: 1 })
    expect(mistakes.map(({ kind }) => kind)).toEqual(['miss', 'false'])
  })

  it('counts what is found where nothing is expected, unless it may be', () => {
    expect(judge({}).types[0]).toMatchObject({ falsely: 1 })
    expect(judge({ may: [{ period: 'P30D' }] }).types[0]).toMatchObject({ falsely: 0 })
  })

  it('asks for a partner of its own for each expected disclosure', () => {
    expect(judge({ expect: [{ period: 'P30D' }, {}] }).types[0]).toMatchObject({ right: 1, misses: 1 })
  })
})
