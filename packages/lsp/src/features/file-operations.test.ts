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
  it('follows names that links have to encode, and paths that begin with ./ or are excluded', async () => {
    const { service, applied } = openWorkspace({
      'clausal.yaml': 'policies: [./privacy-a.md, "!privacy-a.md", privacy.md]\n',
      'privacy-a.md': '# A\n',
      'privacy.md': '# B\n\nSee [a](privacy%2da.md#x) and [a](./privacy-a.md).\n',
    })
    const edit = await service.renameFiles([{ oldUri: uriOf('privacy-a.md'), newUri: uriOf('legal%20%281%29/privacy-a.md') }])
    expect(applied(edit)).toEqual({
      'clausal.yaml': 'policies: [./legal (1)/privacy-a.md, "!legal (1)/privacy-a.md", privacy.md]\n',
      'privacy.md': '# B\n\nSee [a](legal%20%281%29/privacy-a.md#x) and [a](./legal%20%281%29/privacy-a.md).\n',
    })
  })
})

describe('renaming a folder', () => {
  it('changes paths and globs that begin with it, and links into and out of it', async () => {
    const { service, applied } = openWorkspace({
      'clausal.yaml': 'policies: [app/privacy.md, "./app/**/*.md", privacy.md]\nlaws: [app]\n',
      'app/privacy.md': '# App\n\nSee [all](../privacy.md) and [more](more/privacy.md).\n',
      'app/more/privacy.md': '# More\n\nSee [app](../privacy.md).\n',
      'privacy.md': '# All\n\nSee [the app](app/privacy.md) and [happ](happ/privacy.md).\n',
    })
    const edit = await service.renameFiles([{ oldUri: uriOf('app'), newUri: uriOf('legal/apps') }])
    expect(applied(edit)).toEqual({
      'clausal.yaml': 'policies: [legal/apps/privacy.md, "./legal/apps/**/*.md", privacy.md]\nlaws: [app]\n',
      'app/privacy.md': '# App\n\nSee [all](../../privacy.md) and [more](more/privacy.md).\n',
      'privacy.md': '# All\n\nSee [the app](legal/apps/privacy.md) and [happ](happ/privacy.md).\n',
    })
  })
})
