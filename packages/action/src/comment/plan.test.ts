import { describe, expect, it } from 'vitest'
import { isSameAuthor } from './author.ts'
import { hasMarker, markerOf } from './marker.ts'
import { planComment } from './plan.ts'

const OURS = { id: 1, url: 'u', body: 'told\r\nagain\n' }

describe('the plan for the comment', () => {
  it.each([
    ['skips a clean pull request', undefined, undefined, { action: 'skip' }],
    ['creates the first', undefined, 'told', { action: 'create', body: 'told' }],
    ['keeps one that says the same', OURS, 'told\nagain', { action: 'keep', comment: OURS }],
    ['updates one that says another thing', OURS, 'new', { action: 'update', comment: OURS, body: 'new' }],
    ['resolves one with nothing to tell any more', OURS, undefined, { action: 'update', comment: OURS, body: 'resolved' }],
    ['keeps a resolved one', { ...OURS, body: 'resolved' }, undefined, { action: 'keep' }],
  ] as const)('%s', (_, existing, told, plan) => {
    expect(planComment(existing, told, 'resolved')).toMatchObject(plan)
  })
})

describe('finding our comment', () => {
  it('goes by the whole first line', () => {
    expect(hasMarker(`${markerOf('a')}\r\ntext`, 'a')).toBe(true)
    expect(hasMarker(markerOf('a'), 'a')).toBe(true)
    expect(hasMarker(`${markerOf('a')} text`, 'a')).toBe(false)
    expect(hasMarker(`> ${markerOf('a')}`, 'a')).toBe(false)
    expect(hasMarker(markerOf('ab'), 'a')).toBe(false)
    expect(hasMarker(null, 'a')).toBe(false)
  })

  it('takes a person for nobody else', () => {
    expect(isSameAuthor('github-actions[bot]', 'GitHub-Actions[bot]')).toBe(true)
    expect(isSameAuthor('github-actions', 'github-actions[bot]')).toBe(false)
  })
})
