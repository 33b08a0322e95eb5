import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'
import type { Change, Shift } from './change.ts'
import { diffPolicies } from './diff-policies.ts'
import { highlightsOf } from './highlights.ts'

/** What is said where every change is of little consequence and nothing shifted in meaning. */
function toldWithoutShifts(before: string, after: string): string[] {
  const { changes } = diffPolicies(parsePolicy(before), parsePolicy(after))
  return highlightsOf(changes.map((change): Change => ({ ...change, materiality: 'minor', direction: 'neutral', shifts: [] })))
}

const SHARING = '## Sharing\n\nA courier may see your address.\n'
const CONTACT = '## Contact\n\nCall us on weekdays. Ask for Ada.\n'
const CHANGE: Change | undefined = diffPolicies(parsePolicy(SHARING), parsePolicy(SHARING.replace('may', 'will'))).changes[0]

const shift = (message: string, direction: Shift['direction']): Shift => ({
  type: 'recipient',
  before: null,
  after: null,
  direction,
  message,
})

describe('highlights', () => {
  it.each([
    { before: [SHARING], after: [SHARING.replace('may', 'will')], expected: ['In "Sharing", "may" became "will".'] },
    { before: [SHARING], after: [SHARING, CONTACT], expected: ['A new section "Contact" was added (contact).'] },
    { before: [SHARING, CONTACT], after: [SHARING], expected: ['The section "Contact" was removed (contact).'] },
    { before: [CONTACT], after: [CONTACT.replace('Contact', 'Ask us')], expected: ['The section "Contact" is now called "Ask us".'] },
    {
      before: [CONTACT],
      after: [CONTACT.replace(' Ask', '\n\n## People\n\nAsk')],
      expected: ['The section "Contact" was split into "Contact" and "People".'],
    },
    {
      before: [CONTACT],
      after: [CONTACT.replace('Call us on weekdays. ', '')],
      expected: ['In "Contact", a sentence was removed: "Call us on weekdays.".'],
    },
    {
      before: [SHARING, SHARING.replace('Sharing', 'Delivery'), CONTACT],
      after: [SHARING, SHARING.replace('Sharing', 'Delivery'), CONTACT].map((text) => text.replace('may', 'will')),
      expected: ['In "Sharing" and "Delivery", "may" became "will".'],
    },
    {
      before: ['A courier may see your address.'],
      after: ['A courier will see your address.'],
      expected: ['In the part that begins "A courier will see your address.", "may" became "will".'],
    },
    { before: [SHARING, CONTACT], after: [CONTACT, SHARING], expected: ['"Sharing" was moved.'] },
  ])('says $expected', ({ before, after, expected }) => {
    expect(toldWithoutShifts(before.join('\n'), after.join('\n'))).toEqual(expected)
  })

  it('puts first what matters most and what takes from the reader', () => {
    if (CHANGE === undefined) throw new Error('The two texts must differ.')
    const changes: Change[] = [
      { ...CHANGE, materiality: 'minor', shifts: [shift('Minor.', 'organization')] },
      { ...CHANGE, materiality: 'material', shifts: [shift('For the reader.', 'reader'), shift('Against the reader.', 'organization')] },
    ]
    expect(highlightsOf(changes)).toEqual(['Against the reader.', 'For the reader.', 'Minor.'])
  })

  it('says where a few words shifted, and says it once', () => {
    if (CHANGE === undefined) throw new Error('The two texts must differ.')
    const shifts = [{ ...shift('The policy now says “will”.', 'organization'), type: 'modality' } as const]
    expect(highlightsOf([{ ...CHANGE, materiality: 'material', direction: 'organization', shifts }])).toEqual([
      'In "Sharing", the policy now says “will”.',
    ])
  })

  it('puts what weighs more first among what takes from the reader', () => {
    if (CHANGE === undefined) throw new Error('The two texts must differ.')
    const sale = { ...shift('It is sold now.', 'organization'), type: 'sale' } as const
    const contact = { ...shift('Nobody answers now.', 'organization'), type: 'contact' } as const
    const shifts = [contact, shift('Couriers get it now.', 'organization'), sale, shift('Printers do not.', 'reader')]
    expect(highlightsOf([{ ...CHANGE, materiality: 'material', shifts }])).toEqual([
      'It is sold now.',
      'Couriers get it now.',
      'Printers do not.',
      'Nobody answers now.',
    ])
  })

  it('says a turned sentence once', () => {
    const text = '## Sale\n\nWe do not sell your personal data.\n'
    const { summary } = diffPolicies(parsePolicy(text), parsePolicy(text.replace('do not ', '')))
    expect(summary.highlights).toEqual(['In "Sale", the policy now says that personal data is sold; it said the opposite.'])
  })

  it('stops at twelve and says how many there are more', () => {
    if (CHANGE === undefined) throw new Error('The two texts must differ.')
    const shifts = Array.from({ length: 15 }, (_, at) => shift(`Shift ${at}.`, 'neutral'))
    const told = highlightsOf([{ ...CHANGE, materiality: 'material', shifts }])
    expect([told.length, told[0], told.at(-1)]).toEqual([13, 'Shift 0.', 'And 3 more.'])
  })

  it('says that nothing changed in meaning', () => {
    const { summary } = diffPolicies(parsePolicy('## A\n\nWe call it "Data".'), parsePolicy('## A\n\nWe call it “Data”.'))
    expect(summary.highlights).toEqual(['One section looks different and reads the same.'])
    expect(diffPolicies(parsePolicy(SHARING), parsePolicy(SHARING)).summary.highlights).toEqual([])
  })
})
