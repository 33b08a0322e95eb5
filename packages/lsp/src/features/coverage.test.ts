import { describe, expect, it } from 'vitest'
import { openWorkspace, uriOf } from '../testing/memory-workspace.ts'

const TEXT = `# Privacy at Tarn

Write to Tarn Ltd, 1 Quay Street, Hull, privacy@tarn.example.

## Retention

We look after what you give us.

## Your rights

You have the right to data portability.
`
const FILES = { 'privacy.md': TEXT, 'clausal.yaml': 'laws: [gdpr]\n', 'notes.md': '# Notes\n' }
const CLIENT = { snippets: false, createsFiles: false }

async function coverage() {
  const { service, words, applied } = openWorkspace(FILES)
  const answer = await service.coverage(uriOf('privacy.md'))
  const requirement = (id: string) => answer?.laws[0]?.requirements.find((one) => one.id === `law/gdpr/${id}`)
  return { service, words, applied, answer, requirement }
}

describe('coverage', () => {
  it('tells how each law is answered, and where', async () => {
    const { answer, requirement, words } = await coverage()
    expect(answer).toMatchObject({ version: 1, laws: [{ id: 'gdpr' }] })
    const portability = requirement('13-2-b-portability')
    expect(portability).toMatchObject({ status: 'present', canInsert: false, url: expect.stringMatching(/^https:/) })
    expect(portability?.evidence.map((range) => words('privacy.md', range)).join()).toBe('portability')
  })

  it('tells where what is missing should stand, and inserts it there', async () => {
    const { requirement, words, service, applied } = await coverage()
    const retention = requirement('13-2-a')
    expect(retention).toMatchObject({ status: 'missing', evidence: [], canInsert: true })
    expect(retention && words('privacy.md', retention.place)).toBe('## Retention')
    const edit = await service.insertClause(uriOf('privacy.md'), 'law/gdpr/13-2-a', CLIENT)
    expect(applied(edit ?? {})['privacy.md']).toContain('We keep [enter the data] for [enter the period]')
  })

  it('has nothing to insert for what is there or unknown, and nothing to say of other files', async () => {
    const { service } = openWorkspace(FILES)
    expect(await service.insertClause(uriOf('privacy.md'), 'law/gdpr/13-2-b-portability', CLIENT)).toBeUndefined()
    expect(await service.insertClause(uriOf('privacy.md'), 'law/none/such', CLIENT)).toBeUndefined()
    expect(await service.insertClause(uriOf('notes.md'), 'law/gdpr/13-2-a', CLIENT)).toBeUndefined()
    expect(await service.coverage(uriOf('notes.md'))).toBeUndefined()
  })
})
