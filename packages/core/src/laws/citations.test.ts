import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'
import { citationsOf } from './citations.ts'

const cited = (text: string) => citationsOf(parsePolicy(text, { format: 'markdown' }))

describe('citationsOf', () => {
  it('tells the title, the text and the requirements of an article', () => {
    const text = '# Legal bases\n\nWe rely on Art. 6(1)(b) GDPR and tell you what Article 13(2)(a) of the GDPR asks.\n'
    const [basis, retention] = cited(text)
    expect(basis).toMatchObject({
      citation: 'GDPR Art. 6(1)(b)',
      title: 'Lawfulness of processing',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_6',
    })
    expect(text.slice(retention?.range.start.offset, retention?.range.end.offset)).toBe('13(2)(a)')
    expect(retention?.requirements).toMatchObject([{ id: 'law/gdpr/13-2-a', title: 'Retention period' }])
  })

  it('tells of sections of the California Civil Code', () => {
    const [section] = cited('# California\n\nUnder Cal. Civ. Code § 1798.105 you may ask us to delete.\n')
    expect(section?.citation).toBe('Cal. Civ. Code § 1798.105')
    expect(section?.requirements.map(({ id }) => id)).toContain('law/ccpa/right-to-delete')
  })

  it('passes over articles that there are not, and those of no named law', () => {
    expect(cited('# Law\n\nSee Art. 120 GDPR, and Article 6 of our statutes.\n')).toEqual([])
  })
})
