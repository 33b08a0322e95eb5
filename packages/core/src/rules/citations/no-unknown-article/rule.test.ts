import { describe, expect, it } from 'vitest'
import { findGdprCitations } from '../../../laws/gdpr-citations.ts'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('citations/no-unknown-article', () => {
  it.each([
    'We inform you under Art. <|13(5)|> GDPR.',
    'The legal basis is Article <|6(1)(g)|> of the GDPR.',
    'Rechtsgrundlage ist Art. <|6 Abs. 1 lit. h|> DSGVO.',
    'Under GDPR Article <|103|> you may ask for a copy.',
    'You have the rights of Articles 15 to <|122|> of the General Data Protection Regulation.',
    'Our legal basis is Article <|6.5|> GDPR.',
    'Special categories fall under Art. <|9(2)(k)|> of the EU General Data Protection Regulation.',
    'Consent rests on Article <|7 (9)|> GDPR.',
    'The safeguards are those of Art. <|46(2)(g)|> GDPR.',
    'Data is kept safe as Article <|32(1)(e)|> of the GDPR asks.',
  ])('finds %s', (text) => {
    const { reported, expected } = runRule(rule, `# Privacy\n\n${text}\n`)
    expect(reported).toEqual(expected)
    expect(expected.length).toBe(1)
  })

  it.each([
    'The legal basis is Art. 6 (1) (f) GDPR.',
    'The legal basis is Art. 6 para. 1 sentence 1 lit. b GDPR.',
    'The legal basis is Article 6 sec. 1 sent. 1 lit. f GDPR.',
    'The legal basis is Article 6.1.b GDPR.',
    'The legal basis is Article 6 (1) point (a) of the GDPR.',
    'Data is transferred under Art. 46(2)(c) GDPR.',
    'We are a controller within the meaning of Art. 4 No. 7 GDPR.',
    'You have the rights of Art. 15, 16, 17, 18, 20 and 21 GDPR.',
    'Recitals and Articles 13 and 14 GDPR.',
    'Decisions are made under Article 22A of the UK GDPR.',
    'Article 13(5) of the UK GDPR lets researchers go without this notice.',
    'See UK GDPR, Art. 14(5)(f), for the exception.',
    'Processors are bound under Art. 28(3)(h) GDPR.',
    'You consent under Art. 49(1)(a) GDPR.',
    'Article 81 (2) of the Lithuanian Law on Electronic Communications applies.',
    'Article 179 of the Treaty, and the GDPR, apply.',
    'Regulation (EU) 2016/679 (GDPR) applies to 500 articles in our shop.',
    'See article 12345 of our help centre on GDPR requests.',
  ])('leaves %s', (text) => {
    expect(runRule(rule, `# Privacy\n\n${text}\n`).reported).toEqual([])
  })

  it('says which part of the place there is not', () => {
    const messages = (text: string) => runRule(rule, text).reports.map(({ data }) => data?.['missing'])
    expect(messages('Art. 100 GDPR, Art. 16(2) GDPR and Art. 15(2)(a) GDPR apply.')).toEqual([
      'an Article 100, for it ends with Article 99',
      'a paragraph 2 in Article 16',
      'a letter (a) in Article 15(2)',
    ])
  })

  it('finds it in HTML and is silent on empty text and code', () => {
    const { reported, expected } = runRule(rule, '<p>See Art.&nbsp;<|13 (7)|> GDPR.</p>', { format: 'html' })
    expect(reported).toEqual(expected)
    for (const text of ['', '```\nArt. 120 GDPR\n```\n']) expect(runRule(rule, text).reported).toEqual([])
  })
})

describe('findGdprCitations', () => {
  it('reads each item of a list', () => {
    const places = findGdprCitations('Art. 6(1)(a), (b) and 9 (2) lit. a GDPR').map(({ article, paragraph, letter }) =>
      [article, paragraph, letter].join(' '),
    )
    expect(places).toEqual(['6 1 a', '9 2 a'])
  })
})
