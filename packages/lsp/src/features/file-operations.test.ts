import { describe, expect, it } from 'vitest'
import { openWorkspace, uriOf } from '../testing/memory-workspace.ts'

describe('renaming a policy', () => {
  it('changes the configuration, and the links from and to it', async () => {
    const { service, applied } = openWorkspace({
      'clausal.yaml':
        'policies: [legal/privacy.md, "legal/cookie-privacy.md"]\noverrides:\n  - files: [legal/privacy.md]\n    laws: [gdpr]\n',
      'legal/privacy.md': '# Privacy\n\nSee [cookies](./cookie-privacy.md#use) and [us](../index.md).\n',
      'legal/cookie-privacy.md': '# Cookies\n\nSee [privacy](privacy.md).\n',
    })
    const edit = await service.renameFiles([{ oldUri: uriOf('legal/privacy.md'), newUri: uriOf('legal/en/privacy-notice.md') }])
    expect(applied(edit)).toEqual({
      'clausal.yaml':
        'policies: [legal/en/privacy-notice.md, "legal/cookie-privacy.md"]\noverrides:\n  - files: [legal/en/privacy-notice.md]\n    laws: [gdpr]\n',
      'legal/privacy.md': '# Privacy\n\nSee [cookies](../cookie-privacy.md#use) and [us](../../index.md).\n',
      'legal/cookie-privacy.md': '# Cookies\n\nSee [privacy](en/privacy-notice.md).\n',
    })
  })

  it('changes nothing where nothing names it', async () => {
    const { service } = openWorkspace({ 'a-privacy.md': '# A\n', 'clausal.yaml': 'policies: ["*.md"]\n' })
    expect((await service.renameFiles([{ oldUri: uriOf('a-privacy.md'), newUri: uriOf('b-privacy.md') }])).documentChanges).toEqual([])
  })
})
