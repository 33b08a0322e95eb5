import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'
import { flatDenialsOf } from './flat-denial.ts'

const denies = (text: string) => flatDenialsOf(parsePolicy(`# Larch Privacy Policy\n\n${text}\n`)).size > 0

describe('flatDenialsOf', () => {
  it.each([
    'We do not sell your personal information.',
    'We do not, and will not, sell or rent personal data to third parties.',
    'Larch never shares your data with anyone.',
    'Please note that our app doesn’t collect your location.',
    'Your personal data is never sold or shared.',
    'No personal data will be passed on to third parties or advertisers.',
    'We do not share your data with other companies.',
    'We do not use cookies.',
  ])('hears %s', (text) => {
    expect(denies(text)).toBe(true)
  })

  it.each([
    'We do not sell your personal information except as described below.',
    'We do not sell your personal information without your consent.',
    'We do not knowingly collect data of children.',
    'We do not “sell” personal information.',
    'We do not sell your data for money.',
    'We do not collect your precise location.',
    'We do not share your data with our service providers.',
    'We do not sell your data. However, we share it with advertisers.',
    'We do not share your data with:\n\n- advertisers',
    'You do not share your data with anyone.',
    'Our partners do not sell your data.',
    'We sell your data.',
  ])('hears none in %s', (text) => {
    expect(denies(text)).toBe(false)
  })

  it('hears none in a clause about children or one region', () => {
    expect(denies("## Children's privacy\n\nOur service is not for children under 13. We do not collect personal data.")).toBe(false)
  })
})
