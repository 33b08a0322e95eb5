import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'
import { readPolicy } from '../reading/reading.ts'
import { evaluateLaw } from './evaluate.ts'
import { GOOGLE_LIMITED_USE } from './google-limited-use.ts'

function resultsOf(text: string) {
  return evaluateLaw(GOOGLE_LIMITED_USE, readPolicy(parsePolicy(text, { format: 'markdown' })))
}

describe("Google's Limited Use terms", () => {
  it.each(['We do not sell your data.', 'We use Google Analytics to count visitors.', 'You find us on Google Maps.'])(
    'ask nothing of a policy that speaks of no data from Google: "%s"',
    (text) => {
      for (const { status } of resultsOf(text)) expect(status).toBe('not-applicable')
    },
  )

  it('ask whether a sale leaves out data from Google', () => {
    const status = (text: string) => resultsOf(text).find(({ id }) => id === 'no-sale')?.status
    const sold = 'When you sign in with Google, we receive your name. We sell your personal information to advertisers.'
    expect(status(sold)).toBe('unclear')
    expect(status(`${sold} Google user data is never sold.`)).toBe('present')
  })

  it('take what a clause on Google user data says to be said of that data', () => {
    const text = '## Google user data\n\nWe receive data through Google APIs. It is passed on only to comply with the law.'
    expect(resultsOf(text).find(({ id }) => id === 'transfer-limits')?.status).toBe('present')
  })
})
