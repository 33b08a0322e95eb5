import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('citations/no-superseded-law', () => {
  it.each([
    'Where we send data to the United States we rely on the EU-U.S. <|Privacy Shield|>.',
    'Harrowgate Inc. adheres to the U.S.-EU <|Safe Harbor|> principles.',
    'Our hosting provider works under the U.S.-Swiss <|safe harbour|> framework.',
    'We process personal data in accordance with Directive <|95/46/EC|>.',
    'Transfers rest on the clauses annexed to Decision <|2010/87/EU|>.',
    'Transfers between controllers follow Decisions <|2001/497/EC|> and 2004/915/EC.',
    'Cookies that are needed are set under § 25 <|TTDSG|>.',
    'We hold your data under the <|Data Protection Act 1998|>.',
    'The Federal Act on Data Protection of <|19 June 1992|> applies to visitors from Switzerland.',
    'Follow the link "<|Do Not Sell My Personal Information|>" at the foot of each page.',
  ])('finds %s', (text) => {
    const { reported, expected } = runRule(rule, `# Privacy\n\n${text}\n`)
    expect(reported).toEqual(expected)
    expect(expected.length).toBe(1)
  })

  it.each([
    'The Privacy Shield was declared invalid in 2020, and we no longer rely on it.',
    'The Data Privacy Framework replaced the Privacy Shield.',
    'Although we still comply with the Privacy Shield principles, transfers rest on standard contractual clauses.',
    'We do not rely on the Privacy Shield for transfers.',
    'Regulation (EU) 2016/679 on the protection of natural persons, repealing Directive 95/46/EC, applies.',
    'The Data Protection Act 2018, which replaced the Data Protection Act 1998, applies to us.',
    'We are certified under the EU-U.S. Data Privacy Framework.',
    'Kidquill takes part in an FTC-approved COPPA safe harbor program.',
    'Records are de-identified by the safe harbor method of HIPAA.',
    'Our company was founded on 4 June 1992.',
    'Follow the link "Do Not Sell or Share My Personal Information".',
    'Keep your tools in a safe place near the harbour.',
    'Rechtsgrundlage ist § 25 TDDDG (vormals TTDSG).',
  ])('leaves %s', (text) => {
    expect(runRule(rule, `# Privacy\n\n${text}\n`).reported).toEqual([])
  })

  it('leaves a framework alone where the policy says elsewhere what became of it', () => {
    const policy = `## Transfers

Fennimore Ltd takes part in the EU-U.S. Privacy Shield.

## Complaints

Privacy Shield was invalidated in 2020; complaints under it go to our privacy team.
`
    expect(runRule(rule, policy).reported).toEqual([])
  })

  it('speaks once of each law in a clause', () => {
    const policy = '## Transfers\n\nWe adhere to the <|Privacy Shield|>. Privacy Shield complaints are free. See the Privacy Shield list.\n'
    const { reported, expected } = runRule(rule, policy)
    expect(reported).toEqual(expected)
  })

  it('finds it in a German text, in HTML and in a table', () => {
    const german = runRule(rule, '<p>Die Einwilligung wird nach § 25 <|TTDSG|> eingeholt.</p>', { format: 'html' })
    expect(german.reported).toEqual(german.expected)
    const table = runRule(rule, '| Law | Use |\n| --- | --- |\n| <|95/46/EC|> | transfers |\n')
    expect(table.reported).toEqual(table.expected)
  })

  it('is silent on empty text and code', () => {
    for (const text of ['', '```\nPrivacy Shield\n```\n']) expect(runRule(rule, text).reported).toEqual([])
  })
})
