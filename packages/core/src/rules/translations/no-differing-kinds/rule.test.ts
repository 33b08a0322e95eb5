import { describe, it } from 'vitest'
import { testSetRule } from '../../../testing/test-set-rule.ts'
import { editedVersions, VERSIONS } from '../../sample-versions.ts'
import rule from './rule.ts'

describe('translations/no-differing-kinds', () => {
  it('finds a heading that names another subject', () => {
    testSetRule(rule, {
      valid: [{ files: VERSIONS }, { files: editedVersions('privacy.de.md', 'Ihre Rechte', 'Kapitel vier') }],
      invalid: [
        {
          files: editedVersions('privacy.de.md', '## Wie lange wir sie speichern', '<|## Sicherheit|>'),
          messages: ['differs'],
          data: [{ here: 'security', there: 'retention', place: 'privacy.md, line 13' }],
        },
        { files: editedVersions('privacy.ja.md', '## 保存期間', '<|## 安全管理措置|>'), messages: ['differs'] },
      ],
    })
  })
})
