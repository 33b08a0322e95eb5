import { describe, expect, it } from 'vitest'
import type { ShownFinding } from '../worker/messages.ts'
import { partsOf, runsOf } from './runs.ts'

const finding = (start: number, end: number, severity: ShownFinding['severity']): ShownFinding => ({
  rule: 'a/b',
  severity,
  message: '',
  citation: undefined,
  line: 1,
  start,
  end,
})

describe('runsOf', () => {
  it('cuts where findings begin and end; the gravest counts', () => {
    const runs = runsOf('0123456789', { start: 1, end: 9 }, [finding(0, 4, 'info'), finding(2, 6, 'error'), finding(20, 30, 'error')])
    expect(runs).toEqual([
      { text: '1', severity: 'info' },
      { text: '23', severity: 'error' },
      { text: '45', severity: 'error' },
      { text: '678', severity: undefined },
    ])
  })

  it('gives nothing for nothing', () => {
    expect(runsOf('', { start: 0, end: 0 }, [])).toEqual([])
  })
})

describe('partsOf', () => {
  it('covers the text once', () => {
    const parts = partsOf(10, [
      { start: 2, end: 4 },
      { start: 4, end: 7 },
    ])
    expect(parts.map(({ start, end, clause }) => [start, end, clause])).toEqual([
      [0, 2, undefined],
      [2, 4, 0],
      [4, 7, 1],
      [7, 10, undefined],
    ])
  })
})
