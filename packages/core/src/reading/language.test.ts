import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'
import { detectLanguage, isRead, languageOf } from './language.ts'

describe('detectLanguage', () => {
  it.each([
    ['en', 'We keep the data that you give to us for as long as you are our customer, and we will not sell it.'],
    [
      'de',
      'Wir speichern die Daten, die Sie uns geben, und wir verkaufen sie nicht. Die Daten werden nach zwei Jahren gelöscht, oder wenn Sie das wünschen.',
    ],
    [
      'fr',
      'Nous conservons les données que vous nous donnez pour une durée de deux ans, et nous ne les vendons pas. Vous avez le droit de les corriger.',
    ],
    [
      'es',
      'Conservamos los datos que usted nos da por dos años y no los vendemos. Usted puede pedir el acceso y la corrección de sus datos para su uso.',
    ],
    [
      'nl',
      'Wij bewaren de gegevens die u ons geeft en verkopen het niet. De gegevens worden na een jaar gewist, of als u dit wilt, door onze dienst.',
    ],
    ['ja', 'お客様の個人情報は、ご注文の処理のために利用します。第三者に提供することはありません。'],
    ['zh', '我们收集您的个人信息以提供服务。我们不会出售您的个人信息。您可以随时要求删除您的信息。'],
    ['ru', 'Мы храним ваши данные в течение двух лет и не продаём их третьим лицам без вашего согласия.'],
  ])('tells %s', (tag, text) => {
    expect(detectLanguage(text)?.tag).toBe(tag)
  })

  it.each(['', 'Privacy', '12345 67890', 'Acme GmbH, Hauptstraße 1'])('tells nothing from %j', (text) => {
    expect(detectLanguage(text)).toBeUndefined()
  })

  it('is not misled by a foreign address in an English text', () => {
    expect(
      detectLanguage(
        'We are Acme GmbH, Straße der Einheit 5, and we keep the data that you give to us for as long as you are our customer.',
      )?.tag,
    ).toBe('en')
  })
})

describe('languageOf', () => {
  it('tells a short text by a few words where none is English', () => {
    const policy = parsePolicy(
      '# Datenschutz\n\nWir bewahren Bestellungen sechs Jahre auf.\n\nSie müssen 16 Jahre alt sein und das ist die Regel.',
      { path: 'a.md' },
    )
    expect(languageOf(policy)).toEqual({ tag: 'de', name: 'German' })
    expect(isRead(policy)).toBe(false)
  })

  it.each([
    ['front matter', '---\nlang: fr\n---\n# Confidentialité\n', 'privacy.md', 'fr'],
    ['the name of the file', '# Hinweise\n\nAcme GmbH\n', 'privacy.de.md', 'de'],
    ['the folder', '# Hinweise\n\nAcme GmbH\n', 'de/privacy.md', 'de'],
    ['HTML', '<html lang="pt-BR"><h1>Privacidade</h1></html>', 'privacy.html', 'pt'],
  ])('goes by %s where the text tells nothing', (_, text, path, tag) => {
    expect(languageOf(parsePolicy(text, { path }))?.tag).toBe(tag)
  })

  it('believes the text rather than the name', () => {
    expect(
      languageOf(parsePolicy('We keep the data that you give to us for as long as you are with us.', { path: 'de/privacy.md' }))?.tag,
    ).toBe('en')
  })
})
