import { DOCS } from '@clausal/core/report'
import { describe, expect, it } from 'vitest'
import { openWorkspace, uriOf } from '../testing/memory-workspace.ts'

const TEXT = '# Privacy at Tarn\n\n## Retention\n\nWe keep your account data for 3 years.\n'

async function run(command: string, ...rest: string[]) {
  const history = {
    textAt: async (_: string, ref = 'main') => ({ text: TEXT.replace('3 years', '1 year'), name: ref }),
  }
  const { service } = openWorkspace({ 'privacy.md': TEXT, 'clausal.yaml': 'laws: [gdpr]\n' }, { history })
  return service.execute(command, command === 'clausal.explain' ? rest : [uriOf('privacy.md'), ...rest])
}

describe('commands', () => {
  it('show coverage, facts, configuration and what changed', async () => {
    expect((await run('clausal.showCoverage'))?.text).toContain('13(2)(a)')
    expect((await run('clausal.showFacts'))?.text).toContain('keeps account information for 3 years')
    expect((await run('clausal.printConfiguration'))?.text).toContain('**Laws**: gdpr (clausal.yaml')
    expect((await run('clausal.compareWithBase'))?.text).toContain('from `main:privacy.md`')
    expect((await run('clausal.compareWithBase', 'v1'))?.text).toContain('`v1:privacy.md`')
  })

  it('export the report of a policy', async () => {
    expect(JSON.parse((await run('clausal.export', 'json'))?.text ?? '')).toMatchObject({ version: 1, files: [{ file: 'privacy.md' }] })
    expect(JSON.parse((await run('clausal.export', 'sarif'))?.text ?? '')).toMatchObject({ version: '2.1.0' })
  })

  it('explain rules and requirements', async () => {
    expect(await run('clausal.explain', 'law/gdpr/13-2-a')).toMatchObject({ url: `${DOCS}laws/gdpr.html#13-2-a` })
    expect((await run('clausal.explain', 'structure/no-insecure-link'))?.text).toContain('**structure/no-insecure-link**')
    expect(await run('clausal.explain', 'no/such')).toBeUndefined()
  })

  it('answer nothing for what is not there', async () => {
    const { service } = openWorkspace({ 'notes.md': '# Notes\n' })
    expect(await service.execute('clausal.showFacts', [uriOf('notes.md')])).toBeUndefined()
    expect(await service.execute('no.such', [])).toBeUndefined()
  })
})
