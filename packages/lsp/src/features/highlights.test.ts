import { describe, expect, it } from 'vitest'
import { DocumentHighlightKind } from 'vscode-languageserver-types'
import { openWorkspace } from '../testing/memory-workspace.ts'

describe('highlights', () => {
  it('are the places of one policy, the definition as what is written', async () => {
    const { service, cursor, words } = openWorkspace({
      'privacy.md': '# A\n\n"Member" means a person. Each <|>Member counts.\n',
      'cookie-privacy.md': '# B\n\n"Member" means a person.\n',
    })
    const found = await service.highlights(cursor.uri, cursor.position)
    expect(found.map(({ range, kind }) => [words('privacy.md', range), kind])).toEqual([
      ['Member', DocumentHighlightKind.Write],
      ['Member', DocumentHighlightKind.Read],
    ])
  })
})
