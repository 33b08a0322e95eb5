import { describe, expect, it } from 'vitest'
import { approvalWords } from './approval-words.ts'
import { toApprover } from './approver.ts'

describe('approvers', () => {
  it.each([
    ['octocat', { user: 'octocat' }],
    ['@octocat', { user: 'octocat' }],
    ['counsel-app[bot]', { user: 'counsel-app[bot]' }],
    ['@acme/legal', { organization: 'acme', team: 'legal' }],
  ])('%s', (text, approver) => {
    expect(toApprover(text)).toEqual(approver)
  })

  it.each(['a b', 'acme/legal/eu', '../x', ''])('%j is none', (text) => {
    expect(() => toApprover(text)).toThrow('Write a user such as octocat, or a team such as acme/legal')
  })
})

it('says where an approval stands', () => {
  const none = { met: false, by: [], outdated: [], hidden: [], approvers: ['acme/legal', 'ann'] }
  expect(approvalWords(undefined)).toBe('No material change needs an approval.')
  expect(approvalWords(none)).toBe('Material changes wait for an approval by acme/legal or ann.')
  expect(approvalWords({ ...none, met: true, by: ['ann'] })).toBe('Material changes approved by ann.')
  expect(approvalWords({ ...none, outdated: ['ann'] })).toBe('Amended since ann approved; acme/legal or ann has to approve again.')
  expect(approvalWords({ ...none, hidden: ['acme/legal'] })).toContain('cannot read the team acme/legal')
})
