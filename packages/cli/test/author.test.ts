import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runClausal, withFolder } from './run-clausal.ts'

const DEFINITION = `organization: { name: Fernbrook Ltd }
laws: [caloppa]
dates: { effective: 2026-03-01 }
contacts: [{ email: privacy@fernbrook.example }]
collection:
  - data: [name, email address]
    source: provided
recipients:
  - category: hosting providers
    purpose: service provision
rights: [{ right: access }]
signals: { doNotTrack: false, thirdPartyTracking: false }
changes: [{ means: [email], period: P30D }]
retention:
  - data: [name]
    period: P90D
`
const inFolder = (files: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  withFolder(files, (cwd) => runClausal(args, { cwd }))

describe('clausal render', () => {
  it('writes a policy that a check finds nothing wrong with', async () => {
    await withFolder({ 'privacy.yaml': DEFINITION }, async (cwd) => {
      const { code, out, err } = await runClausal(['render', 'privacy.yaml'], { cwd })
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toContain('## How long we keep your data {#retention}')
      const checked = await runClausal(['check', '-', '--law', 'caloppa', '--fail-on', 'info', '--today', '2026-03-10'], {
        cwd,
        input: out,
      })
      expect(checked.code).toBe(0)
    })
  })

  it('reads standard input, and writes other languages and formats', async () => {
    const { out, err } = await runClausal(['render', '-', '--format', 'html', '--locale', 'de', '--fragment'], { input: DEFINITION })
    expect(out).toContain('<article lang="de">')
    expect(out).toContain('<h2 id="retention">Speicherdauer</h2>')
    expect(err).toBe('')
  })

  it('says which texts it does not translate', async () => {
    const { err } = await inFolder(
      { 'privacy.yaml': `${DEFINITION}service: the Fernbrook app\n` },
      'render',
      'privacy.yaml',
      '--locale',
      'fr',
    )
    expect(err).toBe('privacy.yaml: texts of your own are not translated, they stand as they are: service.\n')
  })

  it('says what is left open', async () => {
    const open = DEFINITION.replace('changes:', '#')
    const told = await inFolder({ 'privacy.yaml': open }, 'render', 'privacy.yaml')
    expect(told.err).toBe(
      'privacy.yaml: the laws it names ask 1 thing(s) it does not answer. See: clausal render privacy.yaml --questions\n',
    )
    const asked = await inFolder({ 'privacy.yaml': open }, 'render', 'privacy.yaml', '--questions')
    expect(asked.code).toBe(1)
    expect(asked.out).toMatch(/^changes: How changes of the policy are announced: How, and how long before/)
    const json = await inFolder({ 'privacy.yaml': open }, 'render', 'privacy.yaml', '--questions', 'json')
    expect(JSON.parse(json.out)).toMatchObject({ version: 1, questions: [{ path: ['changes'], law: 'caloppa' }] })
  })

  it('names place and remedy of a mistake', async () => {
    const { code, out, err } = await inFolder(
      { 'privacy.yaml': DEFINITION.replace('source: provided', 'source: given') },
      'render',
      'privacy.yaml',
    )
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^error: privacy\.yaml:7:5: This is "given"\. /)
  })

  it('tells each of several mistakes on a line of its own', async () => {
    const written = DEFINITION.replace('source: provided', 'source: "given\\nerror: made up"').concat('\nlocales: []\n')
    const { err } = await inFolder({ 'privacy.yaml': written }, 'render', 'privacy.yaml')
    expect(err.split('\n').filter((line) => line.startsWith('error: '))).toEqual([
      expect.stringMatching(/^error: privacy\.yaml:7:5: This is "given/),
      expect.stringMatching(/^error: privacy\.yaml:\d+:1: This is an empty list\. /),
    ])
  })

  it('says what it cannot read', async () => {
    expect(await inFolder({}, 'render', 'privacy.yaml')).toMatchObject({ code: 2, err: expect.stringContaining('privacy.yaml') })
  })
})

describe('clausal export', () => {
  it('writes the format asked for, and what it leaves open beside it', async () => {
    const { code, out, err } = await runClausal(['export', '-', '--format', 'fideslang'], { input: DEFINITION })
    expect(code).toBe(0)
    expect(out).toContain('fides_key: fernbrook_ltd')
    expect(err).toBe('Before you publish .fides/systems.yml:\n- Whose data is it: customers, visitors, employees? Fill in data_subjects.\n')
  })

  it('makes nothing up', async () => {
    const { code, out, err } = await runClausal(['export', '-', '--format', 'gpc'], { input: DEFINITION })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('does not say whether Global Privacy Control signals are honoured')
  })

  it('names the place in the file where a format wants more', async () => {
    const input = 'organization: { name: Fernbrook Ltd }\npublication:\n  url: https://fernbrook.example/privacy\n'
    const { code, out, err } = await runClausal(['export', '-', '--format', 'privacy-txt', '--stdin-filename', 'privacy.yaml'], { input })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('-:2:1: publication.country: privacy.txt has to name the country of the organization.')
  })
})

describe('clausal import', () => {
  it('writes a definition that is rendered to the same policy', async () => {
    await withFolder({ 'privacy.yaml': DEFINITION }, async (cwd) => {
      const { out: policy } = await runClausal(['render', 'privacy.yaml'], { cwd })
      const { code, out } = await runClausal(['import', '-', '--law', 'caloppa'], { cwd, input: policy })
      expect(code).toBe(0)
      const again = await runClausal(['render', '-'], { cwd, input: out })
      expect(again.out).toBe(policy)
    })
  })

  it('gives sources and questions as JSON', async () => {
    const { out } = await runClausal(['import', '-', '--format', 'json', '--law', 'gdpr'], {
      input: '# Privacy policy of Fernbrook Ltd\n\nWe collect your name.\n',
    })
    const { files } = JSON.parse(out)
    expect(files[0].definition).toMatchObject({ organization: { name: 'Fernbrook Ltd' }, collection: [{ data: ['name'] }] })
    expect(files[0].sources.length).toBeGreaterThan(0)
    expect(files[0].questions.map(({ requirement }: { requirement: string }) => requirement)).toContain('13-2-a')
  })

  it('leaves questions as comments', async () => {
    const { out } = await runClausal(['import', '-', '--law', 'gdpr'], {
      input: '# Privacy policy of Fernbrook Ltd\n\nWe collect your name.\n',
    })
    expect(out).toContain('\n# Left open by policy.md:\n# ')
    for (const line of out.slice(out.indexOf('# Left open')).trimEnd().split('\n')) expect(line).toMatch(/^# /)
    expect((await runClausal(['render', '-'], { input: out })).code).toBe(0)
  })

  it('shows where definition and policy differ, with both places', async () => {
    await withFolder({ 'privacy.yaml': DEFINITION }, async (cwd) => {
      const { out: policy } = await runClausal(['render', 'privacy.yaml'], { cwd })
      const same = await runClausal(['import', '-', '--against', 'privacy.yaml', '--stdin-filename', 'privacy.md'], { cwd, input: policy })
      expect(same).toMatchObject({ code: 0, out: 'privacy.yaml and privacy.md agree.\n' })
      const other = await runClausal(['import', '-', '--against', 'privacy.yaml', '--stdin-filename', 'privacy.md'], {
        cwd,
        input: policy.replace('90 days', '2 years').replace(/\n- access .*/, '\n- data portability'),
      })
      const line = policy.split('\n').findIndex((one) => one.includes('90 days')) + 1
      expect(other.code).toBe(1)
      expect(other.out).toContain(`privacy.yaml:16:5: retention[0].period\n  definition: "P90D"\n  policy: "P2Y" (privacy.md:${line}:`)
      expect(other.out).toContain('definition: {"right":"access"}\n  policy: nothing')
      expect(other.out).toContain('definition: nothing\n  policy: {"right":"portability"}')
    })
  })
})

describe('clausal init', () => {
  const POLICY =
    '# Privacy policy\n\nFernbrook Ltd is the controller of your data.\n\nYou must be at least 16 years old to use the service.\n'

  it('declares what the policies say, and writes a workflow', async () => {
    await withFolder({ 'privacy.md': POLICY }, async (cwd) => {
      const { code, out } = await runClausal(['init', '--law', 'gdpr'], { cwd })
      expect(code).toBe(0)
      expect(out).toContain('.github/workflows/policy.yml is written')
      const config = await readFile(join(cwd, 'clausal.yaml'), 'utf8')
      expect(config).toContain('laws: [gdpr]')
      expect(config).toContain("facts:\n  organization: 'Fernbrook Ltd'\n  minimumAge: 16\n")
      // The workflow that the page of the Action shows, which its tests hold against actionlint.
      const page = await readFile(new URL('../../action/README.md', import.meta.url), 'utf8')
      expect(page).toContain(await readFile(join(cwd, '.github/workflows/policy.yml'), 'utf8'))
      expect((await runClausal(['check'], { cwd })).err).toBe('')
    })
  })

  it('leaves a workflow that is there, or is not wanted', async () => {
    await withFolder({ '.github/workflows/policy.yml': 'name: mine\n' }, async (cwd) => {
      expect((await runClausal(['init'], { cwd })).out).toContain(
        'policy.yml: it exists already. Change it by hand, or move it away first. It stays as it is.',
      )
      expect(await readFile(join(cwd, '.github/workflows/policy.yml'), 'utf8')).toBe('name: mine\n')
    })
    await withFolder({}, async (cwd) => {
      expect((await runClausal(['init', '--no-workflow'], { cwd })).out).not.toContain('workflow')
    })
  })
})
