import { describe, expect, it } from 'vitest'
import { disclosuresIn } from '../testing-policy.ts'

describe('a breach notice', () => {
  it('goes to each addressee in its own time', () => {
    const text = 'After a data breach we inform the regulator within 72 hours and tell you within two days.'
    expect(disclosuresIn('breach-notice', text)).toMatchObject([
      { to: 'authority', period: 'PT72H' },
      { to: 'data-subject', period: 'P2D' },
    ])
  })

  it('is not given for breaches of promises', () => {
    expect(disclosuresIn('breach-notice', 'For any breach of these terms we will notify you and close the account.')).toEqual([])
  })
})

describe('a response time', () => {
  it.each([
    ['We answer your request within three weeks.', ['P3W']],
    ['We confirm receipt of a request within 5 days and answer within 30 days.', ['P5D', 'P30D']],
    ['You will hear from us within one month of your request.', ['P1M']],
    ['You must answer our request within 14 days.', []],
  ])('%s', (text, periods) => {
    expect(disclosuresIn('response-time', text).map((one) => one.period)).toEqual(periods)
  })
})

describe('an automated decision', () => {
  it.each([
    ['Your claim is decided by software.', true],
    ['No decision about you is made by software alone.', false],
    ['We make no decisions by automated means.', false],
  ])('%s', (text, affirmed) => {
    expect(disclosuresIn('automated-decision', text)).toMatchObject([{ affirmed }])
  })

  it('is not the right against it', () => {
    expect(disclosuresIn('automated-decision', 'You have the right not to be subject to an automated decision.')).toEqual([])
  })
})

describe('mandatory provision', () => {
  it.each([
    ['Unless you give us your address, we cannot deliver.', true],
    ['Without an e-mail address we cannot create an account.', true],
    ['You do not have to give us your phone number.', false],
  ])('%s', (text, affirmed) => {
    expect(disclosuresIn('mandatory-provision', text)).toMatchObject([{ affirmed }])
  })

  it.each(['Without your consent we will not write to you.', 'We are required to give your name to the court.'])('is none: %s', (text) => {
    expect(disclosuresIn('mandatory-provision', text)).toEqual([])
  })
})

describe('a minimum age', () => {
  it('may be another elsewhere', () => {
    expect(disclosuresIn('minimum-age', 'You must be at least 13, or 16 where the law says so.')).toMatchObject([
      { age: 13, alternative: 16 },
    ])
  })

  it.each(['Children under 12 pay half.', 'We have served families for over 18 years.'])('is none: %s', (text) => {
    expect(disclosuresIn('minimum-age', text)).toEqual([])
  })
})

describe('a cookie', () => {
  it('is read by name', () => {
    const text = '## Cookies\n\n`tn_session` keeps you signed in, and `tn_count` counts visits for 90 days.'
    expect(disclosuresIn('cookie', text)).toMatchObject([
      { name: 'tn_session', category: 'necessary', party: 'first' },
      { name: 'tn_count', category: 'analytics', lifetime: 'P90D' },
    ])
  })

  it.each(['Tea and cookies are served.', 'You can delete cookies in your browser.'])('is none: %s', (text) => {
    expect(disclosuresIn('cookie', text)).toEqual([])
  })
})
