import { describe, expect, it } from 'vitest'
import { importPolicy, parsePolicy, render } from '../../src/index.ts'
import { FULL } from './full-definition.ts'

const importFrom = (text: string) => importPolicy(parsePolicy(text, { path: 'privacy.md' }), { laws: [] })

describe('importing', () => {
  it('does not take who gives nothing away for marketing for one who gives nothing away', () => {
    const text = '# Privacy policy of Fernbrook Ltd\n\nWe do not disclose your personal data to third parties for their direct marketing.\n'
    const { definition } = importFrom(text)
    expect(definition.thirdPartyMarketing).toBe(false)
    expect(Object.keys(definition)).not.toContain('recipients')
  })

  it('leaves out what no definition can hold, as a whole where a part it needs is missing', () => {
    const long = 'x'.repeat(2500)
    const { definition, questions } = importFrom(
      `# Privacy policy of Fernbrook Ltd\n\n## How we use data\n\n| Purpose | Legal basis |\n|---|---|\n| To find faults<br>A fault is ${long} | Our contract with you |\n| Payment | Our contract with you |\n`,
    )
    expect(definition.organization).toEqual({ name: 'Fernbrook Ltd' })
    expect(definition.purposes?.map(({ purpose }) => purpose)).toContain('payment')
    expect(questions.length).toBeLessThan(10)
  })

  it('tells where each value stands, and how surely', () => {
    const text = '# Privacy policy of Fernbrook Ltd\n\n## How long we keep data\n\nWe keep server logs for 30 days.\n'
    const { definition, sources } = importFrom(text)
    expect(definition.retention).toEqual([{ data: ['log data'], period: 'P30D' }])
    const [source] = sources.filter(({ path }) => path[0] === 'retention')
    expect(source?.path).toEqual(['retention', 0])
    expect(source?.confidence).toBeGreaterThan(0.5)
    expect(text.slice(source?.range.start.offset, source?.range.end.offset)).toContain('30 days')
  })

  it('has a source for every field that the text gives', () => {
    const { definition, sources } = importFrom(render(FULL))
    const sourced = new Set(sources.map(({ path }) => path[0]))
    expect(Object.keys(definition).filter((field) => !sourced.has(field))).toEqual([])
  })

  it.each([
    ['a sale denied is not one of sharing', 'We do not sell your personal data.', { sale: { sold: false } }],
    [
      'an exception with the denial',
      'We do not sell your personal data except to our partners.',
      { sale: { sold: false, exception: 'except to our partners' } },
    ],
    [
      'a name with its kind',
      '## Who receives data\n\n| Recipient | Purpose |\n|---|---|\n| Alder Works (hosting providers) | Customer support |',
      { recipients: [{ name: 'Alder Works', category: 'hosting providers', purpose: 'customer support' }] },
    ],
    [
      'a period with its beginning',
      '## Retention\n\nWe keep your name for 2 years after your last order.',
      { retention: [{ data: ['name'], period: 'P2Y', after: 'after your last order' }] },
    ],
    ['no transfers', '## Transfers\n\nWe do not transfer personal data outside the European Economic Area.', { transfers: false }],
    [
      'transfers from where the rules hold, and how to get a copy',
      '## Transfers\n\nFor those outside the EEA we have signed the standard contractual clauses with Larkfield Hosting; ask us and we send you a copy.',
      { transfers: [{ mechanism: 'scc', copy: 'Ask us and we send you a copy.' }] },
    ],
    [
      'the right to know of disclosures apart from that of access',
      '## Your rights\n\nYou have the right to know which categories of personal information we sold or disclosed, and to whom.',
      { rights: [{ right: 'know-disclosures' }] },
    ],
    [
      'what can be switched off',
      '## Your choices\n\nYou can unsubscribe from our newsletter at any time. Clear skies are not promised.',
      { choices: ['You can unsubscribe from our newsletter at any time.'] },
    ],
    [
      'that nothing comes from others',
      '## Sources\n\nWe do not receive personal data about you from third parties.',
      { otherSources: false },
    ],
    [
      'whom data comes from by kind',
      '## Sources\n\nWe receive your interests from advertisers and data brokers.',
      { collection: [{ data: ['interests'], source: 'third-party', from: ['advertisers', 'data brokers'] }] },
    ],
    [
      'what is not collected, and when',
      '## What we collect\n\nWe do not collect your password when you sign in with Google.',
      { notCollected: [{ data: ['password'], condition: 'when you sign in with Google' }] },
    ],
    [
      'what sensitive data is not used for',
      '## Sensitive data\n\nSensitive personal information is not used to infer characteristics about you.',
      { sensitiveUse: { infers: false } },
    ],
    [
      'what data is disclosed for as a whole',
      '## Who receives data\n\nWe share your name with service providers for the purposes for which we collected it.',
      { recipientPurposes: 'We share your name with service providers for the purposes for which we collected it.' },
    ],
    [
      'for whom data is processed',
      '## Who is responsible\n\nFor uploaded pictures our customer is the controller and we act on its instructions.',
      { processing: 'For uploaded pictures our customer is the controller and we act on its instructions.' },
    ],
    [
      'what follows where data is not given, whichever it is',
      '## Data you give us\n\nIf you do not provide this information, we cannot deliver your order.',
      { requiredData: [{ consequence: 'If you do not provide this information, we cannot deliver your order.' }] },
    ],
    [
      'the authority a complaint goes to',
      "## Complaints\n\nYou can complain to the Information Commissioner's Office, Wycliffe House, at any time.",
      { supervisoryAuthority: { name: "the Information Commissioner's Office" } },
    ],
    [
      'an address given for one matter, where none is given for all',
      '## Children\n\nIf you believe that a child has registered, write to help@fernbrook.example.',
      { contacts: [{ email: 'help@fernbrook.example' }] },
    ],
    [
      'who finds a country adequate, and for whom',
      '## Transfers\n\nWe keep backups in Norway and Finland, which the UK treats as adequate.',
      { transfers: [{ countries: ['Norway', 'Finland'], ukMechanism: 'adequacy-regulations' }] },
    ],
    [
      'the instrument of the United Kingdom with the clauses it is added to',
      '## Transfers\n\nWe transfer data to India under the International Data Transfer Addendum to the standard contractual clauses of the European Commission.',
      { transfers: [{ countries: ['India'], mechanism: 'scc', ukMechanism: 'addendum' }] },
    ],
    [
      'what requires data',
      '## Data you give us\n\nYou must provide your postal address, as the law requires. Without it we cannot send an invoice.',
      { requiredData: [{ data: ['postal address'], by: 'law', consequence: 'Without it we cannot send an invoice.' }] },
    ],
    [
      'whether a source is open to the public',
      '## Sources\n\nWe receive your profile picture from LinkedIn. This source is open to the public.',
      { collection: [{ data: ['profile picture'], source: 'third-party', from: ['LinkedIn'], public: true }] },
    ],
    [
      'that data of minors is not sold, and nothing of others',
      '## Sale\n\nWe do not knowingly sell the personal information of minors.',
      { sale: { minors: false } },
    ],
    [
      'that data of minors is sold where they agree',
      '## Sale\n\nWe never sell the personal information of riders under 16 before they, or a parent, opted in.',
      { sale: { minors: true } },
    ],
    [
      'an age with another',
      '## Children\n\nYou must be at least 13 years old to use the service, or 16 where local law says so.',
      { children: { minimumAge: 13, alternative: 16 } },
    ],
  ])('reads %s', (_, text, expected) => {
    const { definition } = importFrom(`# Privacy policy of Fernbrook Ltd\n\n${text}\n`)
    const { organization: _organization, ...rest } = definition
    expect(rest).toMatchObject(expected)
    expect(Object.keys(rest).filter((field) => field === 'sale' || field === 'transfers' || field === 'children')).toEqual(
      Object.keys(expected).filter((field) => field === 'sale' || field === 'transfers' || field === 'children'),
    )
  })
})
