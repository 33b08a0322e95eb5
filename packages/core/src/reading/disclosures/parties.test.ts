import { describe, expect, it } from 'vitest'
import { disclosuresIn } from '../testing-policy.ts'

describe('the data protection officer', () => {
  it('is read with a name and an address', () => {
    expect(disclosuresIn('dpo', 'Our data protection officer is Mira Solberg, dpo@tern.example.')).toMatchObject([
      { name: 'Mira Solberg', email: 'dpo@tern.example', affirmed: true },
    ])
  })

  it('is denied where there is none', () => {
    expect(disclosuresIn('dpo', 'We are not obliged to designate a data protection officer.')).toMatchObject([{ affirmed: false }])
  })

  it.each([
    'Ask your data protection officer at work.',
    'He trained to be a certified data protection officer.',
    'Our DPO (direct public offering) closed early.',
  ])('is nobody here: %s', (text) => {
    expect(disclosuresIn('dpo', text)).toEqual([])
  })
})

describe('the representative', () => {
  it('is read with region and name', () => {
    expect(disclosuresIn('representative', 'We have appointed Marlow Reps Ltd as our representative in the United Kingdom.')).toMatchObject(
      [{ region: 'uk', name: 'Marlow Reps Ltd', affirmed: true }],
    )
  })

  it('is read from a list by region', () => {
    const text = 'Our representatives are:\n\n- EU: Dorn GmbH, eu@dorn.example\n- UK: Marlow Reps Ltd, uk@marlow.example'
    expect(disclosuresIn('representative', text)).toMatchObject([
      { region: 'eu', name: 'Dorn GmbH', email: 'eu@dorn.example' },
      { region: 'uk', name: 'Marlow Reps Ltd', email: 'uk@marlow.example' },
    ])
  })

  it('is no salesperson', () => {
    expect(disclosuresIn('representative', 'Our sales representatives in the EU will call you.')).toEqual([])
  })
})

describe('the controller', () => {
  it.each([
    ['The controller is Fernmoor Ltd.', 'Fernmoor Ltd'],
    ['Fernmoor Ltd, 3 Mill Lane, Leeds LS1 4AB, is the data controller.', 'Fernmoor Ltd'],
    ['Fernmoor Ltd is responsible for the processing of your personal data.', 'Fernmoor Ltd'],
  ])('%s', (text, name) => {
    expect(disclosuresIn('controller', text)).toMatchObject([{ name, affirmed: true }])
  })

  it('may be two, jointly', () => {
    expect(disclosuresIn('controller', 'Fernmoor Ltd and Dorn GmbH are joint controllers.').map((one) => one.name)).toEqual([
      'Fernmoor Ltd',
      'Dorn GmbH',
    ])
  })

  it('is denied by a processor', () => {
    expect(disclosuresIn('controller', 'For these files we are not the controller.')).toMatchObject([{ affirmed: false }])
  })

  it.each(['You are the controller of the files you upload.', 'Plug in the game controller.'])('is somebody else: %s', (text) => {
    expect(disclosuresIn('controller', text)).toEqual([])
  })
})

describe('a contact', () => {
  it.each([
    ['Write to us at hello@tern.example.', { email: 'hello@tern.example' }],
    ['Call our privacy team on 020 7946 0018.', { phone: '02079460018', role: 'privacy team' }],
    ['By post you reach us at Ankerhof 12, 20457 Hamburg, Germany.', { address: 'Ankerhof 12, 20457 Hamburg, Germany' }],
  ])('%s', (text, expected) => {
    expect(disclosuresIn('contact', text)).toMatchObject([expected])
  })

  it.each([
    'We collect your e-mail address (such as jo@tern.example).',
    'Write to our payment provider at help@pay.example about refunds.',
    'Mails from noreply@tern.example are sent by a machine; do not contact it.',
  ])('is not ours: %s', (text) => {
    expect(disclosuresIn('contact', text)).toEqual([])
  })
})
