import { openWorkspace } from '@clausal/lsp/testing'
import { describe, expect, it } from 'vitest'

describe('the test kit as published', () => {
  it('runs its own example', async () => {
    const { service, cursor, words } = openWorkspace({ 'privacy.md': '# Privacy\n\n"Member" means a person. Each Mem<|>ber counts.\n' })
    const [link] = await service.definition(cursor.uri, cursor.position)
    expect(link && words('privacy.md', link.targetSelectionRange)).toBe('Member')
    expect(link?.targetSelectionRange.start).toEqual({ line: 2, character: 1 })
  })
})
