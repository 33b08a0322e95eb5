import { describe, it } from 'vitest'
import { testSetRule } from '../../../testing/test-set-rule.ts'
import { editedVersions, VERSIONS } from '../../sample-versions.ts'
import rule from './rule.ts'

describe('translations/no-differing-dates', () => {
  it('finds a date that is another one, one that is left out, and one that is new', () => {
    testSetRule(rule, {
      valid: [
        { files: VERSIONS },
        { files: editedVersions('privacy.de.md', '3. Mai 2026', '03.05.2026') },
        {
          files: {
            'privacy.md': VERSIONS['privacy.md'] ?? '',
            'cookies.de.md': '# Cookies\n\nStand: 4. Mai 2025. Wir setzen ein Cookie.\n',
          },
        },
      ],
      invalid: [
        {
          files: editedVersions('privacy.de.md', '3. Mai 2026', '<|3. Mai 2025|>'),
          messages: ['differs'],
          data: [{ here: '3. Mai 2025', there: '3 May 2026', place: 'privacy.md, line 3' }],
        },
        { files: editedVersions('privacy.ja.md', '2026年5月3日', '<|2026年3月5日|>'), messages: ['differs'] },
        {
          files: editedVersions(
            'privacy.fr.md',
            '# Confidentialité chez Sandpiper Tours\n\nDernière mise à jour : 3 mai 2026',
            '<|# Confidentialité chez Sandpiper Tours|>\n\nNotre politique.',
          ),
          messages: ['missing'],
        },
        {
          files: editedVersions('privacy.fr.md', '3 mai 2026', '3 mai 2026, version du <|1er avril 2026|>'),
          messages: ['added'],
        },
      ],
    })
  })
})
