import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPostalAddresses } from './postal-addresses.ts'

const addresses = (text: string) => findPostalAddresses(text).map(({ span }) => text.slice(span.start, span.end))

describe('findPostalAddresses', () => {
  it.each([
    '123 Main Street, Suite 4, Springfield, IL 62701, USA',
    '123 Market St., Springfield, California 94103-1234',
    '10 Harbour Road, London SE1 7TP, United Kingdom',
    '100 King Street West, Toronto, ON M5X 1A9, Canada',
    '12 George Street, Sydney NSW 2000, Australia',
    '12 Robinson Road, Singapore 068877',
    '12 Lime Quay, Dublin 2, Ireland',
    'Musterstraße 12a\n10115 Berlin\nGermany',
    'Musterstr. 12, D-10115 Berlin',
    'Prenzlauer Allee 12, 10405 Berlin',
    '12 rue de la Paix, 75002 Paris, France',
    '9 rue des Tilleuls, 69001 Lyon',
    'Ankerhof 12, 20457 Hamburg, Germany',
    'Via Roma 12, 20121 Milano',
    'Calle Mayor 3, 28013 Madrid',
    'Keizersgracht 12, 1012 AB Amsterdam',
    'Julianaplein 20, Utrecht 3521AA, the Netherlands',
    'Storgatan 12, 111 22 Stockholm, Sweden',
    'ul. Prosta 51, 00-838 Warszawa, Poland',
    'P.O. Box 123, Springfield, IL 62701',
    'The Old Mill, Riverside, Dublin, D02 X285, Ireland',
    '〒100-0001 東京都千代田区千代田1-1',
  ])('finds %s', (address) => {
    expect(addresses(`Write to Acme Ltd, ${address}`)).toEqual([address])
    expect(addresses(`Acme B.V.\n${address}\nWe answer within a month.`)).toEqual([address])
  })

  it('begins behind the firm', () => {
    expect(addresses('Acme Compliance GmbH Hafenweg 3, 20457 Hamburg')).toEqual(['Hafenweg 3, 20457 Hamburg'])
  })

  it('finds several', () => {
    expect(addresses('1 Acme Way, Springfield, CA 94025 or 2 Acme Way, Springfield, CA 94026.')).toHaveLength(2)
  })

  it.each([
    'We transfer data to France, Germany, Ireland and Japan.',
    'We have 30 offices in Paris, France',
    'See Section 5, Article 12, Germany',
    '12 Main Street is open',
    'It is on its way. We do not sell it in Paris, France',
    'Regulation EU 20160, Art',
    'A number: CA 94025',
  ])('finds none in "%s"', (text) => {
    expect(addresses(text)).toEqual([])
  })

  it('gives ordered spans inside any text', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '12 ',
        'Main ',
        'Street',
        ', ',
        '\n',
        'CA 94025',
        'Germany',
        '10115 Berlin',
        'P.O. Box 5',
        'House',
        'a ',
        '.',
        '〒100-0001 東京都千代田区',
      ),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          pieces.map((parts) => parts.join('')),
        ),
        (text) => {
          let at = 0
          for (const { span } of findPostalAddresses(text)) {
            expect(span.start).toBeGreaterThanOrEqual(at)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(text.length)
            at = span.end
          }
        },
      ),
    )
  })
})
