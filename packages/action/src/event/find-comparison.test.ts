import { describe, expect, it } from 'vitest'
import { readInputs } from '../inputs/inputs.ts'
import { findComparison, type Occasion } from './find-comparison.ts'
import { readPayload } from './payload.ts'

const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(40))
const NONE = '0'.repeat(40)
const REPOSITORY = { full_name: 'acme/site', default_branch: 'main' }
const PULL = { number: 7, base: { sha: A }, head: { sha: B, repo: { full_name: 'acme/site' } } }

const lookUp = async (number: number) => ({ number, base: { sha: B ?? '' }, head: { sha: C ?? '', repo: { full_name: 'bob/site' } } })

const find = (event: string, payload: unknown, inputs: Readonly<Record<string, string>> = {}) => {
  const occasion: Occasion = { event, payload: readPayload(payload), repository: 'acme/site', sha: C ?? '' }
  return findComparison(
    occasion,
    readInputs((name) => inputs[name] ?? ''),
    lookUp,
  )
}

describe('what to compare', () => {
  it.each([
    ['pull_request', { pull_request: PULL }, { base: A, head: B, pullRequest: { number: 7, fork: false } }],
    [
      'pull_request_target',
      { pull_request: { ...PULL, head: { sha: B, repo: null } } },
      { base: A, head: B, pullRequest: { number: 7, fork: true } },
    ],
    [
      'merge_group',
      { merge_group: { base_sha: A, head_sha: B, head_ref: `refs/heads/gh-readonly-queue/main/pr-12-${A}` } },
      { base: A, head: B, queued: 12 },
    ],
    ['push', { before: A, after: B, repository: REPOSITORY }, { base: A, head: B }],
    ['push', { before: NONE, after: B, repository: REPOSITORY }, { base: 'main', head: B }],
    ['push', { before: A, after: NONE, repository: REPOSITORY }, { nothing: 'The branch or tag was deleted.' }],
    ['workflow_dispatch', { repository: REPOSITORY }, { base: 'main', head: C }],
    [
      'workflow_run',
      { workflow_run: { head_sha: C, event: 'pull_request', pull_requests: [{ number: 9 }] } },
      { base: B, head: C, pullRequest: { number: 9, fork: true } },
    ],
  ])('on %s', async (event, payload, expected) => {
    expect(await find(event, payload)).toEqual(expected)
  })

  it('is what the inputs name before what the event tells', async () => {
    const event = { repository: REPOSITORY }
    expect(await find('workflow_dispatch', event, { 'base-ref': 'v1', 'head-ref': 'v2' })).toEqual({ base: 'v1', head: 'v2' })
    expect(await find('workflow_dispatch', event, { 'pr-number': '9' })).toMatchObject({ base: B, head: C, pullRequest: { number: 9 } })
    expect(await find('pull_request', { pull_request: PULL }, { 'base-ref': 'stable' })).toMatchObject({ base: 'stable', head: B })
  })

  it('asks for refs where nothing tells them', async () => {
    await expect(find('schedule', {})).rejects.toThrow("Give the inputs 'base-ref' and 'head-ref', or 'pr-number'")
  })

  it('takes what is not as expected for not told', () => {
    expect(readPayload({ before: 'HEAD; echo', pull_request: { number: '7' }, __proto__: { after: A } })).toEqual({})
    expect(readPayload(null)).toEqual({})
  })
})
