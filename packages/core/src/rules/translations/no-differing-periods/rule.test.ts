import { describe, it } from 'vitest'
import { testSetRule } from '../../../testing/test-set-rule.ts'
import { editedVersions, VERSIONS } from '../../sample-versions.ts'
import rule from './rule.ts'

const POLISH = `# Prywatność

Przechowujemy rezerwacje przez osiem lat, a dzienniki serwera przez 60 dni.
`

describe('translations/no-differing-periods', () => {
  it('takes digits and words, months and years for the same', () => {
    testSetRule(rule, { invalid: [], valid: [{ files: VERSIONS }, { files: editedVersions('privacy.md', '12 months', 'one year') }] })
  })

  it('finds periods and ages that differ, in each language', () => {
    testSetRule(rule, {
      valid: [],
      invalid: [
        {
          files: editedVersions('privacy.de.md', 'dreißig Tagen', '<|sechzig Tagen|>'),
          messages: ['differs'],
          data: [{ here: 'sechzig Tagen', there: '30 days', place: 'privacy.md, line 15' }],
        },
        { files: editedVersions('privacy.de.md', 'mindestens 16 Jahre alt', '<|mindestens 18 Jahre alt|>'), messages: ['differs'] },
        { files: editedVersions('privacy.fr.md', 'huit ans', '<|huit mois|>'), messages: ['differs'] },
        { files: editedVersions('privacy.ja.md', '30日', '<|90日|>'), messages: ['differs'] },
        { files: editedVersions('privacy.ja.md', '16歳', '<|18歳|>'), messages: ['differs'] },
      ],
    })
  })

  it('finds periods that one version does not give', () => {
    testSetRule(rule, {
      valid: [],
      invalid: [
        {
          files: editedVersions(
            'privacy.fr.md',
            '## Durée de conservation\n\nNous conservons les réservations pendant huit ans',
            '<|## Durée de conservation|>\n\nNous conservons les réservations',
          ),
          messages: ['missing'],
        },
        { files: editedVersions('privacy.ja.md', '8年間保存します', '8年間、バックアップは<|20日間|>保存します'), messages: ['added'] },
      ],
    })
  })

  it('says of a language whose number words it does not read only what stands against each other', () => {
    const english = '# Privacy\n\nWe keep bookings for eight years, and the logs of the server for 30 days.\n'
    testSetRule(rule, {
      valid: [{ files: { 'privacy.md': english, 'privacy.pl.md': POLISH.replace('60 dni', 'trzydzieści dni') } }],
      invalid: [
        {
          files: {
            'privacy.md': english.replace('eight years, and', 'as long as you wish, and'),
            'privacy.pl.md': POLISH.replace('60 dni', '<|60 dni|>'),
          },
          messages: ['differs'],
        },
      ],
    })
  })
})
