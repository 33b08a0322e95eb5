import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentSentences } from './sentences.ts'

const sentences = (text: string) => segmentSentences(text).map(({ start, end }) => text.slice(start, end))

/** The text with ` | ` where the sentences are to be cut is cut exactly there. */
function expectCuts(marked: string) {
  const parts = marked.split(' | ')
  expect(sentences(parts.join(' '))).toEqual(parts)
}

describe('segmentSentences', () => {
  it('cuts plain sentences', () => {
    expectCuts('We collect data. | Do we sell it? | No! | We never do.')
  })

  it.each([
    'We use partners, e.g. Acme Analytics, and others, i.e. Globex. | We list them.',
    'Acme, Inc. ("Acme") runs the service. | It is based in Oslo.',
    'We share data with Acme Inc. | We also share it with Globex Ltd. | Users may opt out.',
    'Write to Acme Co. Ltd. 12 Main St. Springfield. | We answer.',
    'The U.S. Department of Commerce runs it. | The EU-U.S. Data Privacy Framework applies in the U.S. | The EU agreed.',
    'Call us until 5 p.m. Pacific Time. | We close at 6 p.m. | You may write, too.',
    'We keep names, addresses, etc. | You can ask us.',
    'Ask Dr. Jane Q. Roe or J. R. Doe. | They know.',
    'See Smith vs. Jones. | It is the state of the art. | Users like it.',
    'We are at No. 5 Elm Road. | Do we sell? | No. | We do not.',
  ])('keeps abbreviations and initials together: %s', expectCuts)

  it.each([
    'We rely on Art. 6(1)(b) GDPR. | We also rely on Art. 9. | You may object.',
    'This follows Sec. 1798.100 and Cal. Civ. Code § 1798.105. | You have rights.',
    'See 45 C.F.R. § 164.520 for this. | Regulation (EU) 2016/679 applies. | So does Version 2.0.',
    'Read “9. How to reach us” first. | See Appendix A. | Personal data is listed there.',
  ])('keeps references to laws together: %s', expectCuts)

  it.each([
    'Open https://acme.example/?a=B&c=D. | See www.acme.example/a.html?Q=1 too. | Write to help@acme.example. | Thanks.',
    'He asked "Do you sell data?" and we said no. | "We do not." | (See above.) | Next.',
    'Well... | We stop. | We use cookies … and pixels.',
    '1. Information we collect. | 2.1. How we use it. | B. Rights.',
  ])('keeps addresses, quotations and labels together: %s', expectCuts)

  it.each([
    'Nach Art. 6 Abs. 1 S. 1 lit. f DSGVO dürfen wir das. | Das gilt ab dem 25. Mai 2018 bzw. z. B. Montag. | Sie müssen das 16. Lebensjahr vollendet haben.',
    'Nous suivons l’art. 6 du RGPD, p. ex. Acme. | Vous avez des droits.',
  ])('reads other languages: %s', expectCuts)

  it('reads Japanese', () => {
    expect(sentences('当社は情報を集めます。「はい。」第三者に売りません。')).toEqual([
      '当社は情報を集めます。',
      '「はい。」',
      '第三者に売りません。',
    ])
  })

  it('ends a sentence at a line break', () => {
    expect(sentences('We collect\r\n  your name\n\nand age. ')).toEqual(['We collect', 'your name', 'and age.'])
  })

  it('cuts where the space after a full stop was forgotten, but not inside names of hosts', () => {
    expect(sentences('We collect data.We never sell it. See acme.We')).toEqual(['We collect data.', 'We never sell it.', 'See acme.We'])
  })

  it('takes the breaker it is given', () => {
    const whole = { segment: (input: string) => new Intl.Segmenter('en', { granularity: 'sentence' }).segment(input.replaceAll('.', ',')) }
    expect(segmentSentences('One. Two.', whole)).toEqual([{ start: 0, end: 9 }])
  })

  const prose = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'We ',
          'a',
          '. ',
          '.',
          '? ',
          '\n',
          '「',
          '。',
          '(',
          '" ',
          'e.g. ',
          'U.S. ',
          '1. ',
          ' ',
          '5 p.m. ',
          '\u00A0',
          'No. ',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  )

  it('puts every character that is not white space into exactly one trimmed span', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let at = 0
        for (const { start, end } of segmentSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(text.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })

  it('cuts a long line as it cuts its parts', () => {
    const part = 'We collect data, e.g. names. Acme Inc. keeps them for 30 days. Is that long? It is not, see Art. 6 of the law. '
    expect(segmentSentences(part.repeat(300))).toHaveLength(4 * 300)
    expect(segmentSentences(`${'word '.repeat(3000)}end. ${part}`)).toHaveLength(5)
  })
})
