import { describe, expect, it } from 'vitest'
import { disclosuresIn } from '../testing-policy.ts'

const rights = (text: string) => disclosuresIn('right', text).map((one) => one.right)

describe('right', () => {
  it.each([
    ['You have the right to access, rectify or erase your personal data.', ['access', 'rectification', 'erasure']],
    ['You may request a copy of your personal data or its deletion.', ['access', 'erasure']],
    ['You can object to the processing of your data and ask us to restrict it.', ['object', 'restriction']],
    ['You may request deletion, restriction or objection for personal data we hold.', ['erasure', 'restriction', 'object']],
    ['You may withdraw your consent at any time.', ['withdraw-consent']],
    ['You have the right to lodge a complaint with a supervisory authority.', ['complaint']],
    ['You have the right to receive your data in a machine-readable format.', ['portability']],
    ['You can opt out of the sale of your personal information.', ['opt-out-of-sale']],
    ['We will not discriminate against you for exercising your rights.', ['non-retaliation']],
    ['You may exercise these rights free from discrimination.', ['non-retaliation']],
    ['You will not be discriminated against for having exercised a right.', ['non-retaliation']],
    ['You may unsubscribe from our newsletter at any time.', ['object']],
  ])('%s', (text, expected) => {
    expect(rights(text)).toEqual(expect.arrayContaining(expected))
  })

  it('is read from lists', () => {
    expect(rights('You have the right to:\n\n- access your data\n- have it corrected\n- data portability')).toEqual([
      'access',
      'rectification',
      'portability',
    ])
  })

  it('is read from lists that speak of the data by a pronoun', () => {
    expect(
      rights(
        '## Your rights\n\n- You can ask us for a copy of your data.\n- You can ask us to correct it.\n- You can ask us to delete it.',
      ),
    ).toEqual(['access', 'rectification', 'erasure'])
    expect(rights('## Orders\n\nYou can ask us to change an order before we send it.')).toEqual([])
  })

  it('names the means', () => {
    expect(disclosuresIn('right', 'You may request access to your data by writing to rights@hollowpine.example.')[0]).toMatchObject({
      right: 'access',
      means: 'rights@hollowpine.example',
    })
  })

  it.each([
    'You can access our services from any device.',
    'We may modify this policy at any time.',
    'We delete log files after a week.',
    'We reserve the right to access your account.',
    'Complaints about deliveries go to the shop.',
    'We log your account and the time of view.',
    'We send you news, updates and alerts about your account if you contact us.',
    'You grant us the right to use, copy and modify your data.',
  ])('is not given in: %s', (text) => {
    expect(rights(text)).toEqual([])
  })
})
