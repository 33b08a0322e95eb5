import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPlugin, createPolicyFolder, type PolicyFolder } from '../code-server/policy-folder.ts'
import { whatIsMissing } from '../code-server/requirements.ts'
import { type CodeServer, RESTRICTED, startTestServer } from '../code-server/start.ts'
import { openBrowser } from '../code-server/window.ts'
import { runScenario } from './run-scenario.ts'
import { type Results, SCENARIOS, type Scenario } from './scenarios.ts'

const missing = await whatIsMissing()
const TIMEOUT = 400_000

const policies = () => createPolicyFolder({ 'privacy.md': 'kestrel/privacy.md' })

interface Setting {
  readonly folder: PolicyFolder
  /** What is opened; the folder unless given. */
  readonly workspace?: string
  readonly settings?: Readonly<Record<string, unknown>>
}

/** What each scenario finds when its window opens. */
const SETTINGS: Readonly<Record<Scenario, () => Setting>> = {
  policies: () => ({ folder: policies() }),
  'several-folders'() {
    const folder = createPolicyFolder({
      'one/privacy.md': 'kestrel/privacy.md',
      'two/privacy.md': 'kestrel/privacy.md',
      'two/notice/privacy.md': 'kestrel/privacy.md',
    })
    writeFileSync(join(folder.path, 'one/clausal.yaml'), 'laws: [gdpr]\n')
    writeFileSync(join(folder.path, 'two/clausal.yaml'), 'laws: [ccpa]\n')
    for (const name of ['one', 'two']) mkdirSync(join(folder.path, name, '.git'))
    const workspace = join(folder.path, 'both.code-workspace')
    writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'one' }, { path: 'two' }] }))
    return { folder, workspace }
  },
  untrusted: () => ({ folder: addPlugin(policies()), settings: RESTRICTED }),
  trusted: () => ({ folder: addPlugin(policies()) }),
  'no-policy'() {
    const folder = createPolicyFolder({})
    writeFileSync(join(folder.path, 'README.md'), '# Readme\n')
    return { folder }
  },
}

describe.skipIf(missing !== undefined)('the extension inside the extension host', { timeout: TIMEOUT }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  }, TIMEOUT)
  afterAll(() => browser?.close())

  describe.each(Object.keys(SCENARIOS) as readonly Scenario[])('%s', (scenario) => {
    let results: Results = {}
    let server: CodeServer
    let setting: Setting

    beforeAll(async () => {
      setting = SETTINGS[scenario]()
      server = await startTestServer({ settings: setting.settings ?? {} })
      results = await runScenario(scenario, { browser, address: server.address, workspace: setting.workspace ?? setting.folder.path })
    }, TIMEOUT)

    afterAll(async () => {
      await server?.stop()
      setting?.folder.remove()
    }, TIMEOUT)

    it.each(SCENARIOS[scenario])('%s', (name) => {
      expect(results).toHaveProperty([name])
      expect(results[name]).toBeNull()
    })
  })
})
