import { describe, expect, it } from 'vitest'
import { importPolicy, parsePolicy, render } from '../../src/index.ts'
import { FULL } from './full-definition.ts'

const importFrom = (text: string) => importPolicy(parsePolicy(text, { path: 'privacy.md' }), { laws: [] })

describe('importing', () => {
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
