import { describe, expect, it } from 'vitest'
import { isSameAuthor } from './author.ts'
import { hasMarker, markedBody, markerOf } from './marker.ts'
import { planComment } from './plan.ts'

const bodyOf = (text: string, said = text) => markedBody('k', text, said)
const commentOf = (body: string) => ({ id: 1, url: 'u', body })
const OURS = commentOf(bodyOf('told\nagain').replaceAll('\n', '\r\n'))
const RESOLVED = bodyOf('resolved')

describe('the plan for the comment', () => {
  it.each([
    ['skips a clean pull request', undefined, undefined, { action: 'skip' }],
    ['creates the first', undefined, 'told', { action: 'create', body: 'told' }],
    ['keeps one that says the same', OURS, bodyOf('told\nagain'), { action: 'keep', comment: OURS }],
    ['keeps one that says the same of another day', commentOf(bodyOf('by 3 May', 'by')), bodyOf('by 4 May', 'by'), { action: 'keep' }],
    ['updates one that says another thing', OURS, bodyOf('new'), { action: 'update', comment: OURS, body: bodyOf('new') }],
    ['updates one that somebody changed', commentOf(bodyOf('told').replace('told', 'tolled')), bodyOf('told'), { action: 'update' }],
    ['updates one that has no state', commentOf(`${markerOf('k')}\ntold\n`), bodyOf('told'), { action: 'update' }],
    ['resolves one with nothing to tell any more', OURS, undefined, { action: 'update', comment: OURS, body: RESOLVED }],
    ['keeps a resolved one', commentOf(RESOLVED), undefined, { action: 'keep' }],
  ] as const)('%s', (_, existing, told, plan) => {
    expect(planComment(existing, told, RESOLVED)).toMatchObject(plan)
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
