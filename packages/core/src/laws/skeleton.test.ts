import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'
import { findRequirement, LAWS } from './index.ts'
import { kindsFor, placeOf } from './natural-place.ts'
import { skeletonOf, skeletonText } from './skeleton.ts'

function requirementOf(id: string) {
  const found = findRequirement(id)
  if (found === undefined) throw new Error(`no requirement ${id}`)
  return found.requirement
}

describe('skeletonOf', () => {
  it.each([
    [
      'law/gdpr/13-2-a',
      'How long we keep your data',
      'We keep [enter the data] for [enter the period] after you close your account, then we erase it.',
    ],
    ['law/gdpr/13-1-a-identity', 'Who we are', '[your legal name] is the controller of your personal data.'],
    ['law/gdpr/13-1-b', 'How to contact us', 'Our data protection officer can be reached at [e-mail address].'],
    ['law/ccpa/date-last-updated', 'Date of this policy', 'Last updated: [date]'],
  ])('leaves to fill in what is another company’s for %s', (id, heading, text) => {
    const skeleton = skeletonOf(requirementOf(id))
    expect(skeleton.heading).toBe(heading)
    expect(skeletonText(skeleton)).toBe(text)
  })

  it('names no invented company and no address of one', () => {
    const texts = LAWS.flatMap((law) => law.requirements.map((requirement) => skeletonText(skeletonOf(requirement))))
    expect(texts.filter((text) => /\.example|\b(?:Ltd|LLC|Inc|Ltda|GmbH)\b/.test(text))).toEqual([])
  })
})

describe('the natural place of a requirement', () => {
  it('follows from what counts as evidence', () => {
    expect(kindsFor(requirementOf('law/gdpr/13-2-a'))[0]).toBe('retention')
    expect(kindsFor(requirementOf('law/gdpr/13-2-d'))).toEqual(['complaints', 'rights'])
  })

  it('is the clause of that kind, where the policy has one', () => {
    const policy = parsePolicy('# Privacy\n\n## Your rights\n\nYou have the right to access your data.\n\n## Cookies\n\nWe set cookies.\n')
    expect(placeOf(policy, requirementOf('law/gdpr/13-2-b-erasure'))?.heading).toBe('Your rights')
    expect(placeOf(policy, requirementOf('law/gdpr/13-2-a'))).toBeUndefined()
  })
})
