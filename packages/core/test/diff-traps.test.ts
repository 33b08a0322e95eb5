import { describe, expect, it } from 'vitest'
import { diffPolicies } from '../src/diff/diff-policies.ts'
import { parsePolicy } from '../src/index.ts'

const SHARING = `## Sharing

We work with a small number of companies. Each of them is bound by a contract that says what it may do with what it gets. Parcels are
carried by couriers, who see the address on the label. When a parcel goes astray we look for it together with the courier. We do not sell
your personal data. Couriers delete addresses after delivery. We check once a year that they do. Ask us if you want to know which courier
carries your parcel.`

const POLICY = `# Privacy at Fernbrook Post

Last updated: 3 March 2026

## What we collect

We collect your name, e-mail address and postal address when you order a stamp album.

## Use

We process your e-mail address for the newsletter on the basis of your consent. We may share your e-mail address with the printer of the
newsletter.

${SHARING}

## Retention

We keep your e-mail address for 30 days after you unsubscribe.

| Data | Purpose | Retention |
|---|---|---|
| Name | Billing | 6 years |
| Telephone number | Customer support | 4 months |

## Your rights

You have the right to access your personal data. You have the right to erasure of your personal data. You can complain to a supervisory
authority.

## Contact

Write to us at privacy@fernbrook.example about anything in this policy.
`

const diffOf = (before: string, after: string) =>
  diffPolicies(parsePolicy(before, { format: 'markdown' }), parsePolicy(after, { format: 'markdown' }))
/** What changes where some words of the policy become others. */
const changesWhere = (words: string, others: string, policy = POLICY) => {
  expect(policy).toContain(words)
  return diffOf(policy, policy.replace(words, others)).changes
}
/** The one change, and its one shift as `type direction: message`. */
const told = (words: string, others: string, policy = POLICY) =>
  changesWhere(words, others, policy).map(({ operations, materiality, direction, shifts }) => ({
    operations: operations.join('+'),
    materiality,
    direction,
    shifts: shifts.map(({ type, message }) => `${type}: ${message}`),
  }))

describe('what a change means', () => {
  it('hears a lost "not" in a long section', () => {
    expect(told('We do not sell', 'We do sell')).toEqual([
      {
        operations: 'modified',
        materiality: 'material',
        direction: 'organization',
        shifts: ['polarity: The policy now says that personal data is sold; it said the opposite.'],
      },
    ])
  })

  it('hears "may" become "will"', () => {
    expect(told('We may share', 'We will share')).toEqual([
      {
        operations: 'modified',
        materiality: 'material',
        direction: 'organization',
        shifts: ['modality: The policy now says “will share” instead of “may share”.'],
      },
    ])
  })

  it('hears consent become legitimate interests', () => {
    expect(told('your consent', 'our legitimate interests')).toEqual([
      {
        operations: 'modified',
        materiality: 'material',
        direction: 'organization',
        shifts: ['legal-basis: Processing now rests on legitimate interests instead of consent.'],
      },
    ])
  })

  it('misses a right that was deleted', () => {
    expect(told(' You have the right to erasure of your personal data.', '')).toEqual([
      {
        operations: 'modified',
        materiality: 'material',
        direction: 'organization',
        shifts: ['right: The policy no longer mentions the right to erasure.'],
      },
    ])
  })

  it('sees 30 days become 90', () => {
    expect(told('30 days', '90 days')).toEqual([
      {
        operations: 'modified',
        materiality: 'material',
        direction: 'organization',
        shifts: ['retention: The retention period for email address is now 90 days instead of 30.'],
      },
    ])
  })

  it('takes a sentence that stands in another section for the same one', () => {
    const sentence = ' We check once a year that they do.'
    const moved = POLICY.replace(sentence, '').replace('a stamp album.', `a stamp album.${sentence}`)
    const { changes } = diffOf(POLICY, moved)
    expect(changes).toHaveLength(2)
    expect(changes.every(({ materiality, shifts }) => materiality === 'editorial' && shifts.length === 0)).toBe(true)
  })

  it('follows a section through another heading to the word that was edited', () => {
    const [change, ...others] = diffOf(
      POLICY,
      POLICY.replace('## Sharing', '## Who receives your data').replace('We do not sell', 'We do not rent out'),
    ).changes
    expect(others).toEqual([])
    expect(change).toMatchObject({ operations: ['modified', 'renamed'], materiality: 'material' })
  })

  it('takes a section in two parts for the same section', () => {
    expect(told(' Couriers delete', '\n\n## What couriers do\n\nCouriers delete')).toMatchObject([
      { operations: 'split', materiality: 'editorial', direction: 'neutral', shifts: [] },
    ])
  })

  it('tells which of two sections of one name changed', () => {
    const twice = `${POLICY}\n## Contact\n\nWrite to our shop in Hollowpine at shop@fernbrook.example within 14 days.\n`
    const [change, ...others] = changesWhere('within 14 days', 'within 7 days', twice)
    expect(others).toEqual([])
    expect(change?.before[0]?.range.start.line).toBe(twice.split('\n').lastIndexOf('## Contact') + 1)
    expect(change?.shifts).toMatchObject([{ type: 'quantity', before: '14 days', after: '7 days' }])
  })

  it('lets a misspelt word in the sharing section be', () => {
    expect(told('bound by a contract', 'bound by a contarct')).toEqual([
      { operations: 'modified', materiality: 'editorial', direction: 'neutral', shifts: [] },
    ])
  })

  it('finds nothing new where all sections stand in another order', () => {
    const [head = '', ...sections] = POLICY.split(/(?=^## )/m)
    const { changes } = diffOf(POLICY, head + sections.reverse().join('\n'))
    expect(
      changes.every(
        ({ operations, materiality, shifts }) => operations.join() === 'moved' && materiality === 'editorial' && shifts.length === 0,
      ),
    ).toBe(true)
  })

  it('sees a row of a table change', () => {
    expect(told('4 months', '16 months')).toEqual([
      {
        operations: 'modified',
        materiality: 'material',
        direction: 'organization',
        shifts: ['retention: The retention period for phone number is now 16 months instead of 4.'],
      },
    ])
  })
})

describe('one word', () => {
  it.each([
    ['must', 'may', 'We must delete it when you ask.', 'modality', 'organization'],
    ['13', '16', 'The shop is not for children under 13 years of age.', 'age', 'reader'],
    ['opt in', 'opt out', 'You can opt in to receive our newsletter.', 'scope', 'organization'],
    ['only ', '', 'We only use it to send the album.', 'scope', 'organization'],
    [', unless you object', '', 'We show your name on the winners list, unless you object.', 'scope', 'organization'],
    ['explicit ', '', 'We publish your picture with your explicit consent.', 'scope', 'organization'],
    ['30 days', '10 days', 'We will notify you of changes to this policy 30 days in advance by e-mail.', 'notice-period', 'organization'],
    ['within one month', 'within three months', 'We answer your request within one month.', 'quantity', 'organization'],
    ['privacy@', 'data@', 'You can reach us at privacy@fernbrook.example.', 'contact', 'neutral'],
    ['Stripe', 'Stripe and PayPal', 'We share your payment data with Stripe.', 'recipient', 'organization'],
    ['name', 'name, location', 'We collect your name and address.', 'data', 'organization'],
    ['Canada', 'Canada and India', 'We transfer your data to servers in Canada.', 'transfer', 'neutral'],
    ['never ', '', 'We never track your location.', 'polarity', 'organization'],
  ])('%s -> %s', (words, others, sentence, type, direction) => {
    const policy = `# Privacy\n\n## A section\n\nThis section has some words before it. ${sentence} And it has some words behind it.\n`
    const { changes } = diffOf(policy, policy.replace(words, others))
    expect(changes.flatMap(({ shifts }) => shifts.map((shift) => `${shift.type} ${shift.direction}`))).toEqual([`${type} ${direction}`])
    const back = diffOf(policy.replace(words, others), policy)
    const reverse = { reader: 'organization', organization: 'reader', neutral: 'neutral', mixed: 'mixed' } as const
    const mirrored = back.changes.flatMap(({ shifts }) => shifts)
    expect(mirrored.map((shift) => [shift.type, shift.before, shift.after, reverse[shift.direction]])).toEqual(
      changes.flatMap(({ shifts }) => shifts.map((shift) => [shift.type, shift.after, shift.before, shift.direction])),
    )
  })

  it.each([
    ['utilize', 'use', 'We utilize your name to address you.'],
    ['personal data', 'personal information', 'We keep personal data safe.'],
    ['recieve', 'receive', 'You will recieve a letter from us.'],
  ])('%s -> %s means nothing', (words, others, sentence) => {
    const policy = `# Privacy\n\n## A section\n\nThis section has some words before it. ${sentence} And it has some words behind it.\n`
    expect(diffOf(policy, policy.replace(words, others)).changes).toMatchObject([{ materiality: 'editorial', shifts: [] }])
  })

  it.each([
    ['now', 'not', 'We will now sell your data.'],
    ['contract', 'contact', 'We process your data under a contract.'],
    ['can', 'cannot', 'You can delete your account.'],
  ])('%s -> %s is no slip of the hand', (words, others, sentence) => {
    const policy = `# Privacy\n\n## A section\n\nThis section has some words before it. ${sentence} And it has some words behind it.\n`
    expect(diffOf(policy, policy.replace(words, others)).changes[0]?.materiality).not.toBe('editorial')
  })
})
