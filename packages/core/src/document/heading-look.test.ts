import { describe, expect, it } from 'vitest'
import { headingLook, isDateLine } from './heading-look.ts'

describe('the look of a heading', () => {
  it.each([
    ['INFORMATION WE COLLECT', 'capitals'],
    ['How We Share Your Data', 'title'],
    ['How we share your data', 'sentence'],
    ['Cookies', 'word'],
    ['Contact us', 'word'],
    ['GDPR', 'capitals'],
    ['who we are', 'lower'],
    ['个人信息', 'none'],
  ])('tells the case of %s', (text, letters) => {
    expect(headingLook(text)?.case).toBe(letters)
  })

  it.each([
    'Last updated: 3 March 2025',
    'Stand: Mai 2024',
    'Dear customer,',
    'Kind regards',
    '12 Harbour Street',
    'Lindenweg 4',
    'Fernweh Maps Ltd',
    'E-mail: privacy@fernweh.example',
    'https://fernweh.example',
    'Read more',
    'Please note:',
    '© 2024 Fernweh Maps',
    'Cookies ........ 4',
    'the rest of a sentence and the',
    'a part of it (that never',
    'We keep logs. They are small',
    '3.',
    '',
  ])('sees none in "%s"', (text) => {
    expect(headingLook(text)).toBeUndefined()
  })

  it.each([
    ['We never sell your data', true],
    ['This notice is part of our terms', true],
    ['If you have an account, we keep it', true],
    ['In some cases we may share your data', true],
    ['Information we may share with partners', false],
    ['How we may use your data', false],
    ['Data you give us', false],
  ])('tells whether "%s" is a sentence', (text, sentence) => {
    expect(headingLook(text)?.sentence).toBe(sentence)
  })

  it('reads the number in front', () => {
    expect(headingLook('2.3 Cookies')?.numbering).toMatchObject({ family: 'decimal', depth: 2, ordinal: 3 })
    expect(headingLook('IV. Cookies')?.numbering).toMatchObject({ family: 'roman', depth: 1, ordinal: 4 })
    expect(headingLook('Section 4 - Cookies')?.numbering).toMatchObject({ family: 'section', ordinal: 4 })
    expect(headingLook('§ 5 Ihre Rechte')?.numbering).toMatchObject({ family: '§', ordinal: 5 })
    expect(headingLook('Cookies')?.numbering).toBeUndefined()
  })

  it('knows dates from headings about changes', () => {
    expect(isDateLine('Effective May 1, 2024')).toBe(true)
    expect(isDateLine('Date of last revision: 2024-05-01')).toBe(true)
    expect(isDateLine('Updates to this policy')).toBe(false)
  })
})
