import { describe, expect, it } from 'vitest'
import { openWorkspace, uriOf } from '../testing/memory-workspace.ts'

const TEXT = '# Privacy\n\nWe keep logs for thirty (30) days<|>, and names for 2 years.\n'

async function hints(settings = { inlayHints: true }) {
  const { service, cursor } = openWorkspace({ 'privacy.md': TEXT }, { settings })
  const found = await service.inlayHints(uriOf('privacy.md'), { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } })
  return { found, position: cursor.position }
}

describe('inlay hints', () => {
  it('give periods in one form where the words have another', async () => {
    const { found, position } = await hints()
    expect(found).toMatchObject([{ label: '= 30 days', position, tooltip: 'P30D' }])
  })

  it('are off unless asked for', async () => {
    expect((await hints({ inlayHints: false })).found).toEqual([])
  })
})
