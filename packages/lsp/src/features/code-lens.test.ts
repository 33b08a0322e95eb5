import { describe, expect, it } from 'vitest'
import { openWorkspace, uriOf } from '../testing/memory-workspace.ts'

const TEXT = '# Privacy\n\n## Retention\n\nWe keep your account data for 3 years.\n\n"Member" means a person. A Member pays.\n'
const OLD = TEXT.replace('3 years', '1 year')

async function lenses(history?: string, settings = {}) {
  const { service, words } = openWorkspace(
    { 'privacy.md': TEXT, 'clausal.yaml': 'laws: [gdpr]\n' },
    {
      settings,
      ...(history === undefined ? {} : { history: { textAt: async (_: string, ref = 'main') => ({ text: history, name: ref }) } }),
    },
  )
  return (await service.codeLenses(uriOf('privacy.md'))).map(({ range, command }) => [words('privacy.md', range), command?.title])
}

describe('code lenses', () => {
  it('tell what a clause answers, what is wrong in it, and how often a term is used', async () => {
    const found = Object.fromEntries(await lenses())
    expect(found['## Retention']).toMatch(/^answers GDPR Art\. 13\(2\)\(a\)/)
    expect(found['Member']).toBe('Member: 1 use')
  })

  it('tell what changed since the branch left the main one', async () => {
    const found = Object.fromEntries(await lenses(OLD))
    expect(found['## Retention']).toContain('changed since main: material, retention')
    expect(Object.fromEntries(await lenses(TEXT))['## Retention']).not.toContain('changed')
  })

  it('can be turned off', async () => {
    expect(await lenses(OLD, { codeLens: false })).toEqual([])
  })
})
