import { describe, expect, it } from 'vitest'
import { openWorkspace, uriOf } from '../testing/memory-workspace.ts'

const BEFORE =
  '# Privacy at Tarn\n\n## Retention\n\nWe keep your account data for 1 year.\n\n## Changes\n\nWe give you 30 days notice of changes to this policy.\n'
const AFTER = BEFORE.replace('1 year', '3 years')
const uri = uriOf('privacy.md')

const history = {
  textAt: async (of: string, ref = 'main') => (of === uri ? { text: BEFORE, name: ref } : undefined),
}
const open = (files: Readonly<Record<string, string>>) => openWorkspace({ 'clausal.yaml': 'laws: []\n', ...files }, { history }).service

describe('a comparison', () => {
  it('is with what git has, or with what the client gives', async () => {
    const service = open({ 'privacy.md': AFTER })
    const withMain = await service.compare({ uri })
    expect(withMain).toMatchObject({ base: { name: 'main', text: BEFORE }, diff: { summary: { materiality: { material: 1 } } } })
    expect(withMain?.html).toContain('main:privacy.md')
    expect((await service.compare({ uri, base: 'v1' }))?.base.name).toBe('v1')
    const withGiven = await service.compare({ uri, earlier: { name: 'mine', text: AFTER } })
    expect(withGiven).toMatchObject({ base: { name: 'mine', text: AFTER }, diff: { changes: [] } })
  })

  it('is none where there is no earlier version', async () => {
    const { service } = openWorkspace({ 'privacy.md': AFTER })
    expect(await service.compare({ uri })).toBeUndefined()
    expect(await service.review({ uri })).toBeUndefined()
    expect((await service.compare({ uri, earlier: { name: 'mine', text: BEFORE } }))?.diff.changes).toHaveLength(1)
  })
})

describe('a preview of the review', () => {
  it('says what a pull request would hear, with promises that fall due', async () => {
    const preview = await open({ 'privacy.md': AFTER }).review({ uri })
    expect(preview?.base).toBe('main')
    expect(preview?.markdown).toContain('1 year')
    expect(preview?.review.policies).toMatchObject([{ path: 'privacy.md', status: 'changed' }])
    expect(preview?.review.policies[0]?.promises.length).toBeGreaterThan(0)
  })

  it('covers the policies that belong together, new ones among them, unless the client gives a text', async () => {
    const service = open({ 'privacy.md': AFTER, 'privacy-app.md': BEFORE })
    const paths = (preview: Awaited<ReturnType<typeof service.review>>) =>
      preview?.review.policies.map(({ path, status }) => [path, status])
    expect(paths(await service.review({ uri }))).toEqual([
      ['privacy-app.md', 'added'],
      ['privacy.md', 'changed'],
    ])
    expect(paths(await service.review({ uri: uriOf('privacy-app.md') }))).toHaveLength(2)
    expect(paths(await service.review({ uri, earlier: { name: 'mine', text: BEFORE } }))).toEqual([['privacy.md', 'changed']])
  })
})
