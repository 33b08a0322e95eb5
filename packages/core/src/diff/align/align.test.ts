import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../parse-policy.ts'
import { diffPolicies } from '../diff-policies.ts'

/** What happened, one line a change: `modified contact`, `split sharing -> sharing + vendors`. */
function changesBetween(before: string, after: string): string[] {
  const { changes } = diffPolicies(parsePolicy(before), parsePolicy(after))
  return changes.map(({ operations, ...change }) => {
    const [one, other] = [change.before, change.after].map((clauses) => clauses.map(({ id }) => id).join(' + '))
    return `${operations.join(' ')} ${one === other || other === '' ? one : one === '' ? other : `${one} -> ${other}`}`
  })
}

const COLLECTION = `## What we collect

We collect your name and your postal address when you order a lamp.
We also note which lamps you looked at.
`
const SHARING = `## Sharing

A courier receives your address to deliver the lamp.
Our bank receives the amount and the date of your payment.
The tax office may look into our books once a year.
`
const RETENTION = `## Retention

We keep orders for ten years because tax law asks for it.
Everything else is erased after ninety days.
`
const CONTACT = `## Contact

Write to privacy@lamps.example or call us on weekdays.
`
const POLICY = [COLLECTION, SHARING, RETENTION, CONTACT].join('\n')

describe('alignment of clauses', () => {
  it('finds nothing between a policy and itself', () => {
    expect(changesBetween(POLICY, POLICY)).toEqual([])
  })

  it.each([
    {
      what: 'added',
      before: [COLLECTION, SHARING, CONTACT],
      after: [COLLECTION, SHARING, RETENTION, CONTACT],
      expected: ['added retention'],
    },
    {
      what: 'removed',
      before: [COLLECTION, SHARING, RETENTION, CONTACT],
      after: [COLLECTION, RETENTION, CONTACT],
      expected: ['removed sharing'],
    },
    {
      what: 'moved, and not those it passed',
      before: [COLLECTION, SHARING, RETENTION, CONTACT],
      after: [CONTACT, COLLECTION, SHARING, RETENTION],
      expected: ['moved contact'],
    },
    {
      what: 'moved by one, the shorter of the two',
      before: [COLLECTION, SHARING, RETENTION, CONTACT],
      after: [COLLECTION, SHARING, CONTACT, RETENTION],
      expected: ['moved contact'],
    },
    {
      what: 'moved past many shorter ones',
      before: [SHARING, '## One\n\nOne lamp.', '## Two\n\nTwo shades.', '## Three\n\nThree bulbs.'],
      after: ['## One\n\nOne lamp.', '## Two\n\nTwo shades.', '## Three\n\nThree bulbs.', SHARING],
      expected: ['moved sharing'],
    },
    {
      what: 'renamed',
      before: [COLLECTION, SHARING, RETENTION],
      after: [COLLECTION, SHARING.replace('Sharing', 'Who else gets to see your data'), RETENTION],
      expected: ['renamed sharing -> who-else-gets-to-see-your-data'],
    },
    {
      what: 'renamed and edited',
      before: [COLLECTION, SHARING, RETENTION],
      after: [COLLECTION, SHARING.replace('Sharing', 'Recipients').replace('courier', 'cyclist'), RETENTION],
      expected: ['modified renamed sharing -> recipients'],
    },
    {
      what: 'moved, renamed and edited at once',
      before: [COLLECTION, SHARING, RETENTION, CONTACT],
      after: [COLLECTION, RETENTION, CONTACT, SHARING.replace('Sharing', 'Recipients').replace('courier', 'cyclist')],
      expected: ['modified moved renamed sharing -> recipients'],
    },
    {
      what: 'wholly rewritten under its heading',
      before: [COLLECTION, '## Cookies\n\nOne cookie holds your basket.', CONTACT],
      after: [COLLECTION, '## Cookies\n\nNothing is stored on your device by us.', CONTACT],
      expected: ['modified cookies'],
    },
    {
      what: 'replaced by one that has nothing in common',
      before: [COLLECTION, '## Lottery\n\nOne winner a month is drawn from all orders.', CONTACT],
      after: [COLLECTION, '## Security\n\nThe shop runs behind two locked doors.', CONTACT],
      expected: ['removed lottery', 'added security'],
    },
    {
      what: 'renumbered behind an inserted one',
      before: ['## 1. Sharing\n\nA courier gets your address.', '## 2. Contact\n\nCall us on weekdays.'],
      after: [
        '## 1. Scope\n\nThis is about lamps.',
        '## 2. Sharing\n\nA courier gets your address.',
        '## 3. Contact\n\nCall us on weekdays.',
      ],
      expected: ['added 1-scope'],
    },
    {
      what: 'put one level deeper',
      before: [COLLECTION, SHARING],
      after: [COLLECTION, SHARING.replace('##', '###')],
      expected: [],
    },
  ])('tells a clause that was $what', ({ before, after, expected }) => {
    expect(changesBetween(before.join('\n'), after.join('\n'))).toEqual(expected)
  })

  it('tells a heading put into the middle of a clause as a split, and one taken out as a merger', () => {
    const divided = SHARING.replace('Our bank', '\n## Payment\n\nOur bank')
    const [whole, parts] = [[COLLECTION, SHARING, RETENTION].join('\n'), [COLLECTION, divided, RETENTION].join('\n')]
    expect(changesBetween(whole, parts)).toEqual(['split sharing -> sharing + payment'])
    expect(changesBetween(parts, whole)).toEqual(['merged sharing + payment -> sharing'])
  })

  it('tells a heading put directly below another one as a split too', () => {
    const divided = SHARING.replace('A courier', '### Payment and delivery\n\nA courier')
    expect(changesBetween([COLLECTION, SHARING].join('\n'), [COLLECTION, divided].join('\n'))).toEqual([
      'split sharing -> sharing + sharing/payment-and-delivery',
    ])
  })

  it('moves a section with its subsections', () => {
    const block = `${SHARING}\n### Couriers\n\nThey see your street.\n\n### Banks\n\nThey see your balance.\n`
    expect(changesBetween([COLLECTION, block, RETENTION, CONTACT].join('\n'), [COLLECTION, RETENTION, CONTACT, block].join('\n'))).toEqual([
      'moved sharing',
      'moved sharing/couriers',
      'moved sharing/banks',
    ])
  })

  it('keeps clauses with the same heading in their order', () => {
    const twice = (second: string) =>
      [COLLECTION, '## Questions\n\nCall us on weekdays.', RETENTION, `## Questions\n\n${second}`, CONTACT].join('\n')
    expect(changesBetween(twice('Call us on weekdays.'), twice('Call us on Sundays.'))).toEqual(['modified questions-2'])
    expect(
      changesBetween(twice('Call us on weekdays.'), [COLLECTION, '## Questions\n\nCall us on weekdays.', RETENTION, CONTACT].join('\n')),
    ).toEqual(['removed questions-2'])
  })

  it('finds nothing but moves where everything was put in another order', () => {
    const reversed = [CONTACT, RETENTION, SHARING, COLLECTION].join('\n')
    expect(changesBetween(POLICY, reversed)).toEqual(['moved contact', 'moved retention', 'moved what-we-collect'])
  })

  it('does not take the shifting cuts of a text without headings for changes', () => {
    const paragraphs = [
      'We collect your name and your postal address when you order.',
      'Cookies remember your basket. You can delete them in your browser.',
      'A courier receives your address. Our bank receives the amount you paid.',
      'Write to privacy@lamps.example with any question about this.',
    ]
    const before = paragraphs.join('\n\n')
    const after = before.replace('Cookies remember your basket.', 'Our bank and a courier receive your basket.')
    expect(changesBetween(before, after)).toHaveLength(1)
    expect(changesBetween(before, after)[0]).toMatch(/^modified /)
  })
})

describe('the same policy in another format', () => {
  const html =
    '<h2>What we collect</h2><p>We collect your <b>name</b>.</p><ul><li>street</li><li>town</li></ul><h2>Contact</h2><p>Call us.</p>'
  const markdown = '## What we collect\n\nWe collect your *name*.\n\n- street\n- town\n\n## Contact\n\nCall us.'
  const text = 'WHAT WE COLLECT\n\nWe collect your name.\n\n- street\n- town\n\nCONTACT\n\nCall us.'

  it.each([
    { from: parsePolicy(markdown), to: parsePolicy(html, { format: 'html' }), kinds: [] },
    { from: parsePolicy(html, { format: 'html' }), to: parsePolicy(markdown), kinds: [] },
    { from: parsePolicy(markdown), to: parsePolicy(text, { format: 'text' }), kinds: ['editorial', 'editorial'] },
  ])('$from.format and $to.format differ at most in the case of headings', ({ from, to, kinds }) => {
    const { changes } = diffPolicies(from, to)
    expect(changes.map(({ materiality }) => materiality)).toEqual(kinds)
    expect(changes.flatMap(({ redline }) => redline.filter(({ type }) => type !== 'same').map(({ part }) => part))).toEqual(
      kinds.map(() => 'heading'),
    )
  })
})
