import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { CodeLens, DocumentDiagnosticReport } from 'vscode-languageserver'
import { PULLS, withClient } from './with-client.ts'

const OLD = '# Privacy\n\n## Retention\n\nWe keep your account data for 1 year.\n'
const NEW = `${OLD.replace('1 year', '3 years')}\nSee [more](http://tarn.example/).\n`
const LINK = 'structure/no-insecure-link'

describe('branches', () => {
  it('are compared with where they left the main one, and leave nothing behind when they are changed', () =>
    withClient({ 'privacy.md': OLD, 'clausal.yaml': 'laws: []\n' }, PULLS, async ({ client, folder, uri, write }) => {
      const git = (...args: readonly string[]) =>
        execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
          cwd: folder,
          env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
          stdio: 'ignore',
        })
      const commit = () => {
        git('add', '--all')
        git('commit', '--quiet', '--message', 'Change')
      }
      git('init', '--quiet', '--initial-branch=main')
      commit()
      git('checkout', '--quiet', '-b', 'longer')
      await write('privacy.md', NEW)
      commit()

      const textDocument = { uri: uri('privacy.md') }
      const changed = async () => {
        const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument })
        return lenses.flatMap(({ command }) => /changed since .*/.exec(command?.title ?? '')?.[0] ?? [])
      }
      const codes = async () => {
        const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument })
        return report.kind === 'full' ? report.items.map(({ code }) => code) : []
      }
      client.open(textDocument.uri, NEW)
      expect(await changed()).toEqual([expect.stringMatching(/^changed since main: material, retention/)])
      expect(await codes()).toContain(LINK)

      git('checkout', '--quiet', 'main')
      client.replace(textDocument.uri, OLD)
      const changes = [uri('.git/HEAD'), textDocument.uri].map((file) => ({ uri: file, type: 2 }))
      client.notify('workspace/didChangeWatchedFiles', { changes })
      await client.asked('workspace/diagnostic/refresh')
      expect(await changed()).toEqual([])
      expect(await codes()).not.toContain(LINK)
    }))
})
