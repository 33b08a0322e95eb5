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

describe('an office named by a heading', () => {
  it('is held by who stands below it', () => {
    const text =
      '# Privacy\n\n## Our data protection officer (DPO)\n\nMira Solberg\n12 Harbour Road\nLeith EH6 6AB, United Kingdom\nsolberg@tern.example'
    expect(disclosuresIn('dpo', text)).toMatchObject([
      { name: 'Mira Solberg', email: 'solberg@tern.example', address: '12 Harbour Road Leith EH6 6AB, United Kingdom', affirmed: true },
    ])
    expect(disclosuresIn('contact', text)).toEqual([])
  })

  it('is held by a firm, over several paragraphs', () => {
    const text = '## Data Protection Officer\n\nc/o Dorn Privacy GmbH, Hafenweg 3, 20457 Hamburg\n\nPhone: +49 40 555 0100'
    expect(disclosuresIn('dpo', text)).toMatchObject([
      { name: 'Dorn Privacy GmbH', address: 'Hafenweg 3, 20457 Hamburg', phone: '+49405550100' },
    ])
  })

  it('gives the representative with its region', () => {
    const text = '### Representative in the EU (Art. 27 GDPR)\n\nDorn Compliance GmbH\nHafenweg 3, 20457 Hamburg, Germany\neu@dorn.example'
    expect(disclosuresIn('representative', text)).toMatchObject([{ region: 'eu', name: 'Dorn Compliance GmbH', email: 'eu@dorn.example' }])
  })

  it.each(['Data controller', '1. Who is responsible for your data?', 'Name and contact details of the controller'])(
    'gives the controller below "%s"',
    (heading) => {
      const text = `# Privacy\n\n## ${heading}\n\nFernmoor Ltd.\n3 Mill Lane, Leeds LS1 4AB`
      expect(disclosuresIn('controller', text)).toMatchObject([{ name: 'Fernmoor Ltd.', address: '3 Mill Lane, Leeds LS1 4AB' }])
    },
  )

  it('is told once where a sentence below says it again', () => {
    const text = '## Data protection officer\n\nOur data protection officer can be reached at dpo@tern.example.'
    expect(disclosuresIn('dpo', text)).toHaveLength(1)
    expect(
      disclosuresIn('dpo', '## Data protection officer\n\nWe have not appointed a data protection officer. Write to hi@tern.example.'),
    ).toMatchObject([{ affirmed: false }])
  })

  it.each([
    ['dpo', '## Do you have a data protection officer?\n\nMira Solberg, mira@tern.example'],
    ['dpo', '## Data protection officer\n\nThe officer watches over what we do.'],
    ['representative', '## Sales representatives\n\nDorn GmbH, sales@dorn.example'],
    ['controller', '## When customers are the controller\n\nYou decide, and we follow. Write to hi@tern.example.'],
    ['controller', '## Controller and data protection officer\n\nMira Solberg, mira@tern.example'],
  ] as const)('is nobody where the heading or what is below does not say so (%s): %s', (type, text) => {
    expect(disclosuresIn(type, text)).toEqual([])
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
