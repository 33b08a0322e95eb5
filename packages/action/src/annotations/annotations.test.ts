import { parsePolicy, review } from '@clausal/core'
import { describe, expect, it } from 'vitest'
import type { Annotation } from './annotation.ts'
import { ofReview } from './of-review.ts'
import { selectAnnotations } from './select.ts'

const MOOR = `# Privacy at Moor Lamps

Last updated: 3 May 2026

## Retention

We keep your orders for 30 days.

## Your rights

You can ask us to delete your data. You have the right to object to advertising by post.
`

function annotationsOf(after: string): readonly Annotation[] {
  const policies = [MOOR, after].map((text) => parsePolicy(text, { path: 'privacy.md' }))
  return ofReview(review({ before: policies[0], after: policies[1], config: { laws: [], today: '2026-05-20' } }))
}

describe('annotations', () => {
  it('mark what changed where it stands, and what is gone at its clause', () => {
    const found = annotationsOf(MOOR.replace('30 days', '90 days').replace('You can ask us to delete your data. ', ''))
    expect(found.map(({ title, startLine, level }) => [title, startLine, level])).toEqual([
      ['Promise broken', 3, 'warning'],
      ['Material change', 7, 'warning'],
      ['Material change', 9, 'warning'],
      ['contact/require-means-for-rights', 11, 'warning'],
    ])
  })

  it('are none for a change of layout', () => {
    expect(annotationsOf(MOOR.replace('your orders', 'your  orders'))).toEqual([])
  })

  it('keep to what GitHub shows, the most severe first, with room for the run itself', () => {
    const of = (level: Annotation['level']) =>
      Array.from({ length: 20 }, (_, index) => ({ level, path: 'p.md', startLine: index, endLine: index, title: 't', message: 'm' }))
    const { shown, left } = selectAnnotations([...of('notice'), ...of('warning'), ...of('error')])
    expect(shown.map(({ level }) => level)).toEqual([...Array(9).fill('error'), ...Array(7).fill('warning'), ...Array(10).fill('notice')])
    expect(left).toBe(34)
  })
})
