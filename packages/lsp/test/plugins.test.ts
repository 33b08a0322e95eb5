import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { DocumentDiagnosticReport } from 'vscode-languageserver'
import { PULLS, type Stage, withClient } from './with-client.ts'

const CORE = fileURLToPath(new URL('../../core', import.meta.url))
const POLICY = '# Privacy at Tarn\n\nYou get points for rowing.\n'
const FILES = {
  'privacy.md': POLICY,
  'clausal.yaml': 'plugins: [./loyalty.mjs]\nlaws: []\n',
  'package.json': '{ "type": "module" }',
  'loyalty.mjs': `import { definePlugin, defineRule } from '@clausal/core'
export default definePlugin({
  name: 'loyalty',
  rules: [defineRule({
    id: 'no-points', description: 'Finds points.', recommended: 'warning', messages: { points: 'No points.' },
    check({ report }) { report({ message: 'points', span: { start: 27, end: 33 } }) },
  })],
})
`,
}
const RULE = 'loyalty/no-points'

async function install({ folder }: Stage): Promise<void> {
  await mkdir(join(folder, 'node_modules/@clausal'), { recursive: true })
  await symlink(CORE, join(folder, 'node_modules/@clausal/core'))
}

async function codes({ client, uri }: Stage) {
  const textDocument = { uri: uri('privacy.md') }
  const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument })
  return report.kind === 'full' ? report.items.map(({ code }) => code) : []
}

describe('plug-ins of a workspace', () => {
  it('run only once the editor says that it is trusted', () =>
    withClient(FILES, PULLS, async (stage) => {
      await install(stage)
      const { client, uri } = stage
      client.open(uri('privacy.md'), POLICY)
      expect(await codes(stage)).not.toContain(RULE)
      expect(client.logs).toEqual([expect.stringContaining('It names plug-ins.')])
      client.notify('clausal/trustGranted', undefined)
      await client.asked('workspace/diagnostic/refresh')
      expect(await codes(stage)).toContain(RULE)
    }))

  it('run at once in a workspace that is trusted already', () =>
    withClient(
      FILES,
      PULLS,
      async (stage) => {
        await install(stage)
        stage.client.open(stage.uri('privacy.md'), POLICY)
        expect(await codes(stage)).toContain(RULE)
        expect(stage.client.logs).toEqual([])
      },
      { initializationOptions: { trusted: true } },
    ))

  it('do not run because settings of the workspace call it trusted', () =>
    withClient(
      FILES,
      PULLS,
      async (stage) => {
        await install(stage)
        stage.client.open(stage.uri('privacy.md'), POLICY)
        expect(await codes(stage)).not.toContain(RULE)
      },
      { settings: { trusted: true }, initializationOptions: { trusted: 'true' } },
    ))
})
