import { describe, it } from 'vitest'
import { testSetRule } from '../../../testing/test-set-rule.ts'
import { editedVersions, VERSIONS } from '../../sample-versions.ts'
import rule from './rule.ts'

describe('translations/no-missing-link', () => {
  it('finds a clause without the link of the original', () => {
    testSetRule(rule, {
      valid: [
        { files: VERSIONS },
        { files: editedVersions('privacy.de.md', 'https://authority.example/de/complaints', 'https://behoerde.example/beschwerde') },
        { files: editedVersions('privacy.de.md', 'https://authority.example/de/complaints', 'https://de.authority.example/complaints/') },
      ],
      invalid: [
        {
          files: editedVersions(
            'privacy.ja.md',
            VERSIONS['privacy.ja.md']?.slice(VERSIONS['privacy.ja.md'].indexOf('## お客様の権利')) ?? '',
            '<|## お客様の権利|>\n\n訂正を求めることができます。privacy@sandpiper.example までご連絡ください。監督機関にご相談いただけます。\n',
          ),
          messages: ['missing'],
          data: [{ link: 'authority', place: 'privacy.md, line 19' }],
        },
      ],
    })
  })
})
