import { describe, expect, it } from 'vitest'
import { CLAUSE_KINDS, type ClauseKind } from '../../taxonomy/clause-kinds.ts'
import { calibrate } from './calibration.ts'
import { classify } from './classify.ts'

const kindsOf = (text: string, heading?: string) => classify(text, heading === undefined ? {} : { heading }).map(({ kind }) => kind)

const EXAMPLES: Readonly<Record<ClauseKind, string>> = {
  scope: 'This notice describes how Amberline treats the personal data of people who use its parcel lockers.',
  definitions: 'In this notice, "locker data" means the times at which a locker was opened and closed.',
  summary: 'In short: we know little about you, and the highlights below tell you what.',
  'effective-date': 'Last updated: 4 May 2025',
  controller: 'The controller of your personal data is Amberline BV, registered in Breda.',
  contact: 'If you have questions about this notice, write to privacy@amberline.example.',
  collection: 'We collect your name, your phone number and the size of each parcel you send.',
  sources: 'We also receive your address from the web shops whose parcels we carry, and from data brokers.',
  'user-content': 'The photos and comments you post about a locker are stored with your user name and shown to all members.',
  'sensitive-data': 'We collect health data only where a parcel holds medicine, and only with your explicit consent.',
  'platform-data': 'Our use of data from Google APIs follows the Limited Use requirements.',
  use: 'We use your phone number to tell you that a parcel has arrived and to improve our routes.',
  'legal-basis': 'The legal basis for this processing is our contract with you.',
  'automated-decisions': 'No automated decision-making takes place, and we do no profiling.',
  sharing: 'We share your address with the couriers and service providers who deliver for us.',
  sale: 'We do not sell your personal information to anybody.',
  advertising: 'Third-party advertising networks may use cookies to show you ads on other sites.',
  analytics: 'We use Google Analytics, a web analytics service, to see how visitors find the map of lockers.',
  cookies: 'Our site uses cookies to remember the locker you chose; a cookie is a small text file.',
  'do-not-track': 'Our site does not answer to Do Not Track signals.',
  retention: 'We keep delivery records for eighteen months and then delete them.',
  security: 'All records are encrypted, and only trained staff have access to our servers.',
  breach: 'If a data breach puts you at risk, we will notify you without delay.',
  transfers: 'Some parcel data goes to our office in Japan; standard contractual clauses cover what leaves the European Union.',
  rights: 'You have a right to see your locker record, to correct it and to have it deleted.',
  choices: 'To stop our newsletter, unsubscribe with the link in it or opt out in your settings.',
  complaints: 'Unhappy with us? Lodge a complaint with the Dutch supervisory authority.',
  children: 'Children under 16 cannot open a locker; a parent must do it for them.',
  regional: 'If you are a California resident, the following applies to you as well.',
  'third-party-links': 'The map has links to web sites of shops; we are not responsible for their content or their privacy policies.',
  changes: 'When we change this privacy notice, the new version is posted on this page.',
  terms: 'This agreement is governed by the laws of the Netherlands, and our liability is limited.',
  other: 'Photographs of lockers on this page are protected by copyright and may not be reproduced without permission.',
}

describe('classify', () => {
  it.each(CLAUSE_KINDS)('knows a clause on %s', (kind) => {
    expect(kindsOf(EXAMPLES[kind])).toContain(kind)
  })

  it('names each kind once, the surest first', () => {
    const found = classify('We keep delivery records for two years. They are encrypted, and a firewall guards our servers.')
    const kinds = found.map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['retention', 'security']))
    expect(new Set(kinds).size).toBe(kinds.length)
    expect(found.map(({ confidence }) => confidence)).toEqual(found.map(({ confidence }) => confidence).sort((a, b) => b - a))
  })

  it('states a confidence that rises with the score of each kind, and is never as sure as certain', () => {
    for (const kind of CLAUSE_KINDS.keys()) {
      const worths = [0, 0.1, 0.5, 0.7, 0.9, 1].map((score) => calibrate(score, kind))
      expect(worths).toEqual([...worths].sort((a, b) => a - b))
      expect(worths[0]).toBeGreaterThan(0)
      expect(worths.at(-1)).toBeLessThan(1)
    }
  })

  it('listens to the heading', () => {
    expect(kindsOf('See the table at the counter.')).not.toContain('retention')
    expect(kindsOf('See the table at the counter.', 'How long we keep records')).toContain('retention')
  })

  it('gives little weight to the heading above', () => {
    const confidenceIn = (options: { heading?: string; section?: string }) =>
      classify('Ask at the desk.', options).find(({ kind }) => kind === 'rights')?.confidence ?? 0
    expect(confidenceIn({ heading: 'Your rights' })).toBeGreaterThan(confidenceIn({ section: 'Your rights' }))
  })

  it('takes parents who look after their children as children, not as rights', () => {
    expect(kindsOf("Parents may look at their child's record and ask us to remove it.")[0]).toBe('children')
  })

  it('shows the words that decided', () => {
    const text = 'Our site does not answer to Do Not Track signals.'
    const evidence = classify(text)[0]?.evidence.map(({ start, end }) => text.slice(start, end))
    expect(evidence).toEqual(['Do Not Track'])
  })

  it('shows evidence inside the text only, without overlaps', () => {
    for (const text of Object.values(EXAMPLES)) {
      for (const { evidence } of classify(text)) {
        let last = 0
        for (const { start, end } of evidence) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }
    }
  })

  it('calls nothing sure in text it cannot read', () => {
    expect(classify('')).toEqual([{ kind: 'other', confidence: expect.any(Number), evidence: [] }])
    expect(classify(' \n\0 ')[0]?.kind).toBe('other')
    const german = classify('Wir bewahren Ihre Bestellungen zehn Jahre lang auf.')
    expect(german.every(({ confidence }) => confidence < 0.9)).toBe(true)
  })

  it('gives the same answer twice', () => {
    expect(classify(EXAMPLES.sharing)).toEqual(classify(EXAMPLES.sharing))
  })

  it('reads a megabyte without throwing', () => {
    expect(classify('we share data, '.repeat(70_000)).length).toBeGreaterThan(0)
    expect(classify('a'.repeat(1_000_000)).length).toBeGreaterThan(0)
  })
})
