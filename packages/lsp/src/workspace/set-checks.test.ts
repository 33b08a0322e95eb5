import { describe, expect, it } from 'vitest'
import { type MemoryOptions, type MemoryWorkspace, openWorkspace, uriOf } from '../testing/memory-workspace.ts'

const CONFIG = 'extends: [recommended]\nlaws: []\n'
const ENGLISH =
  '# Privacy at Tarn Boats\n\nLast updated: 3 May 2026\n\n## How long we keep your data\n\nWe keep your account data for three years after you close your account.\n'
const GERMAN =
  '# Datenschutz bei Tarn Boats\n\nStand: 3. Mai 2026\n\n## Wie lange wir Ihre Daten speichern\n\nWir speichern die Daten Ihres Kontos drei Jahre, nachdem Sie es geschlossen haben.\n'
const FRENCH =
  '# Confidentialité chez Tarn Boats\n\nDernière mise à jour : 3 mai 2026\n\n## Combien de temps nous gardons vos données\n\nNous gardons les données de votre compte trois ans après que vous l’avez fermé.\n'
const LATE = GERMAN.replace('2026', '2025')
const DATES = 'translations/no-differing-dates'

const atOnce = () => Promise.resolve()
const compare = async ({ service }: MemoryWorkspace) => [...((await service.compareSets(atOnce)) ?? [])].map(([uri]) => uri)
const found = async ({ service }: MemoryWorkspace, name: string) =>
  (await service.diagnostics(uriOf(name))).items.filter(({ code }) => String(code).startsWith('translations/'))
const open = (files: Readonly<Record<string, string>>, options?: MemoryOptions) =>
  openWorkspace({ 'clausal.yaml': CONFIG, ...files }, options)

describe('checks that compare policies', () => {
  it('say nothing before they ran, then what they found, with the other place', async () => {
    const workspace = open({ 'privacy.md': ENGLISH, 'privacy.de.md': LATE })
    expect(await found(workspace, 'privacy.de.md')).toEqual([])
    expect(await compare(workspace)).toEqual([uriOf('privacy.de.md')])
    const [finding, ...others] = await found(workspace, 'privacy.de.md')
    expect(others).toEqual([])
    expect(finding?.code).toBe(DATES)
    expect(finding && workspace.words('privacy.de.md', finding.range)).toBe('3. Mai 2025')
    const [place] = finding?.relatedInformation ?? []
    expect(place?.location.uri).toBe(uriOf('privacy.md'))
    expect(place && workspace.words('privacy.md', place.location.range)).toBe('3 May 2026')
    expect(await compare(workspace)).toEqual([])
  })

  it('look at closed policies of the project, too, but only where one of them is open', async () => {
    const closed = { 'privacy.de.md': LATE }
    expect(await compare(open({ 'privacy.md': ENGLISH }, { closed }))).toEqual([uriOf('privacy.de.md')])
    expect(await compare(open({}, { closed: { ...closed, 'privacy.md': ENGLISH } }))).toEqual([])
  })

  it('keep projects apart', async () => {
    const workspace = open({ 'privacy.md': ENGLISH, 'app/clausal.yaml': CONFIG, 'app/privacy.de.md': LATE })
    expect(await compare(workspace)).toEqual([])
  })

  it('have their findings go along with an edit, and drop those about words that were edited', async () => {
    const workspace = open({ 'privacy.md': ENGLISH, 'privacy.de.md': LATE })
    await compare(workspace)
    workspace.change('privacy.de.md', LATE.replace('# Datenschutz', 'Kurz gesagt:\n\n# Datenschutz'))
    const [moved] = await found(workspace, 'privacy.de.md')
    expect(moved && workspace.words('privacy.de.md', moved.range)).toBe('3. Mai 2025')
    workspace.change('privacy.de.md', LATE.replace('Sie es', 'Sie dies'))
    const [kept] = await found(workspace, 'privacy.de.md')
    expect(kept && workspace.words('privacy.de.md', kept.range)).toBe('3. Mai 2025')
    workspace.change('privacy.de.md', LATE.replace('Mai 2025', 'April 2025'))
    expect(await found(workspace, 'privacy.de.md')).toEqual([])
    await compare(workspace)
    const [again] = await found(workspace, 'privacy.de.md')
    expect(again && workspace.words('privacy.de.md', again.range)).toBe('3. April 2025')
  })

  it('find nothing any more once the versions agree', async () => {
    const workspace = open({ 'privacy.md': ENGLISH, 'privacy.de.md': LATE })
    await compare(workspace)
    workspace.change('privacy.md', ENGLISH.replace('2026', '2025'))
    expect(await compare(workspace)).toEqual([uriOf('privacy.de.md')])
    expect(await found(workspace, 'privacy.de.md')).toEqual([])
  })

  it.each(['remove', 'close'] as const)('forget what they found with a file once it is gone (%s)', async (how) => {
    const workspace = open({ 'privacy.md': ENGLISH, 'privacy.de.md': LATE })
    await compare(workspace)
    workspace[how]('privacy.md')
    workspace[how]('privacy.de.md')
    expect(await compare(workspace)).toEqual([uriOf('privacy.de.md')])
    expect(await found(workspace, 'privacy.de.md')).toEqual([])
  })

  it('find nothing any more where the other version is deleted', async () => {
    const workspace = open({ 'privacy.md': ENGLISH, 'privacy.de.md': LATE })
    await compare(workspace)
    workspace.remove('privacy.md')
    expect(await compare(workspace)).toEqual([uriOf('privacy.de.md')])
    expect(await found(workspace, 'privacy.de.md')).toEqual([])
  })

  it('hear suppressions, and judge them only once they ran', async () => {
    const suppression = `<!-- clausal-disable ${DATES} -- an older version -->\n\n`
    const workspace = open({ 'privacy.md': ENGLISH, 'privacy.de.md': suppression + LATE, 'privacy.fr.md': suppression + FRENCH })
    const unused = async (name: string) =>
      (await workspace.service.diagnostics(uriOf(name))).items.filter(({ code }) => code === 'suppressions/no-unused')
    expect(await unused('privacy.fr.md')).toEqual([])
    await compare(workspace)
    expect(await found(workspace, 'privacy.de.md')).toEqual([])
    expect(await unused('privacy.de.md')).toEqual([])
    expect(await unused('privacy.fr.md')).toHaveLength(1)
  })

  it('give up when something changes meanwhile', async () => {
    const workspace = open({ 'privacy.md': ENGLISH, 'privacy.de.md': LATE })
    let breaths = 0
    const answer = await workspace.service.compareSets(async () => {
      if (breaths++ === 1) workspace.change('privacy.de.md', GERMAN)
    })
    expect(answer).toBeUndefined()
    expect(breaths).toBe(2)
    expect(await compare(workspace)).toEqual([])
  })

  it('hold vendors that are declared against all policies of the project', async () => {
    const workspace = openWorkspace({
      'clausal.yaml': `${CONFIG}facts:\n  vendors: [Stripe, Mailchimp]\n`,
      'privacy.md': '# Privacy\n\nWe keep the data that you give to us.\n\n## Who receives your data\n\nWe share your data with Stripe.\n',
    })
    await compare(workspace)
    const { items } = await workspace.service.diagnostics(uriOf('privacy.md'))
    expect(items).toContainEqual(
      expect.objectContaining({ code: 'vendors/require-disclosure', message: expect.stringContaining('Mailchimp') }),
    )
  })
})
