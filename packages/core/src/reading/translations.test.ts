import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'
import { areTranslations, documentName, languageCodeOf } from './translations.ts'

describe('the name of a document without its language', () => {
  it.each([
    ['privacy.md', 'privacy.md'],
    ['privacy.de.md', 'privacy.md'],
    ['privacy-pt_BR.md', 'privacy.md'],
    ['de/privacy.md', 'privacy.md'],
    ['legal/fr-ca/privacy.html', 'legal/privacy.html'],
    ['legal/privacy/es.md', 'legal/privacy/.md'],
    ['legal/us/privacy.md', 'legal/us/privacy.md'],
    ['no-privacy.md', 'no-privacy.md'],
  ])('of %s is %s', (path, name) => {
    expect(documentName(path)).toBe(name)
  })
})

describe('translations', () => {
  const policy = (path: string, lang: string) => parsePolicy(`---\nlang: ${lang}\n---\n\n# P\n`, { path })

  it('have one name and two languages', () => {
    expect(areTranslations(policy('privacy.md', 'en'), policy('de/privacy.md', 'de'))).toBe(true)
    expect(areTranslations(policy('privacy.md', 'en-GB'), policy('privacy.en.md', 'en-US'))).toBe(false)
    expect(areTranslations(policy('privacy.md', 'en'), policy('cookies.md', 'de'))).toBe(false)
  })
})

describe('languageCodeOf', () => {
  it.each([
    ['privacy.de.md', 'Kurz.', 'de'],
    ['fr/privacy.md', 'Court.', 'fr'],
    ['legal/pt-BR.md', 'Curto.', 'pt'],
    ['privacy.md', 'Short.', undefined],
    ['privacy.md', '---\nlang: ja\n---\n\nShort.', 'ja'],
    ['it/privacy.md', 'We keep the data that you give to us for as long as you are with us.', 'en'],
  ])('tells of %s: %s', (path, text, language) => {
    expect(languageCodeOf(parsePolicy(text, { path }))).toBe(language)
  })
})
