import { describe, it } from 'vitest'
import { testSetRule } from '../../../testing/test-set-rule.ts'
import { editedVersions, VERSIONS } from '../../sample-versions.ts'
import rule from './rule.ts'

describe('translations/no-differing-addresses', () => {
  it('finds an address that is another one, one that is left out, and one that is new', () => {
    testSetRule(rule, {
      valid: [
        { files: VERSIONS },
        { files: editedVersions('privacy.de.md', 'privacy@sandpiper.example', '[uns](mailto:privacy@sandpiper.example)') },
      ],
      invalid: [
        {
          files: editedVersions('privacy.de.md', 'privacy@sandpiper.example', '<|privacy@sandpipper.example|>'),
          messages: ['differs'],
          data: [{ place: 'privacy.md, line 19' }],
        },
        {
          files: editedVersions(
            'privacy.ja.md',
            '## お客様の権利\n\nご自身の情報の写しを請求し、訂正や消去を求めることができます。privacy@sandpiper.example まで',
            '<|## お客様の権利|>\n\nご自身の情報の写しを請求し、訂正や消去を求めることができます。店頭で',
          ),
          messages: ['missing'],
        },
        {
          files: editedVersions('privacy.fr.md', 'privacy@sandpiper.example.', 'privacy@sandpiper.example ou <|paris@sandpiper.example|>.'),
          messages: ['added'],
        },
      ],
    })
  })
})
