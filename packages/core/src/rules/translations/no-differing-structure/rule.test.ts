import { describe, it } from 'vitest'
import { testSetRule } from '../../../testing/test-set-rule.ts'
import { editedVersions, VERSIONS } from '../../sample-versions.ts'
import rule from './rule.ts'

const GERMAN = VERSIONS['privacy.de.md'] ?? ''
const section = (text: string, from: string, to?: string) =>
  text.slice(text.indexOf(`## ${from}`), to === undefined ? undefined : text.indexOf(`## ${to}`))

describe('translations/no-differing-structure', () => {
  it('finds a section that is missing, one that is new, and lists of other lengths', () => {
    testSetRule(rule, {
      valid: [{ files: VERSIONS }],
      invalid: [
        {
          files: {
            ...VERSIONS,
            'privacy.de.md': GERMAN.replace(section(GERMAN, 'Wie lange', 'Ihre Rechte'), '').replace(
              '## Welche Daten wir erheben',
              '<|## Welche Daten wir erheben|>',
            ),
          },
          messages: ['missing'],
          data: [{ name: 'How long we keep it', place: 'privacy.md, line 13' }],
        },
        {
          files: editedVersions('privacy.fr.md', '## Vos droits', '<|## Sécurité|>\n\nNous chiffrons nos disques.\n\n## Vos droits'),
          messages: ['added'],
          data: [{ name: 'Sécurité', file: 'privacy.md' }],
        },
        {
          files: editedVersions('privacy.ja.md', '- 参加される方のお名前\n- 予約', '<|- 参加される方のお名前|>\n- 電話番号\n- 予約'),
          messages: ['entries'],
          data: [{ here: 4, there: 3, place: 'privacy.md, line 9' }],
        },
      ],
    })
  })

  it('finds the versions in folders, by their front matter, and by what the configuration says', () => {
    const german = GERMAN.replace('- Der Tag der Tour\n', '').replace('- Der Name jedes Gastes', '<|- Der Name jedes Gastes|>')
    const files = (original: string, version: string, lang = '') => ({ [original]: VERSIONS['privacy.md'] ?? '', [version]: lang + german })
    const locales = { en: 'privacy.md', de: 'datenschutz.md' }
    testSetRule(rule, {
      valid: [{ files: { 'privacy.md': VERSIONS['privacy.md'] ?? '', 'datenschutz.md': german.replaceAll(/<\||\|>/g, '') } }],
      invalid: [
        { files: files('legal/en/privacy.md', 'legal/de/privacy.md'), messages: ['entries'] },
        { files: files('privacy.md', 'privacy-de.md', '---\nlang: de\n---\n\n'), messages: ['entries'] },
        { files: files('legal/privacy.md', 'legal/datenschutz.md'), facts: { locales }, messages: ['entries'] },
      ],
    })
  })
})
