import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver'
import { IS_PUSHED, PULLS, withClient } from './with-client.ts'

const ENGLISH =
  '# Privacy at Tarn Boats\n\nLast updated: 3 May 2026\n\n## How long we keep your data\n\nWe keep your account data for three years after you close your account.\n'
const GERMAN =
  '# Datenschutz bei Tarn Boats\n\nStand: 3. Mai 2025\n\n## Wie lange wir Ihre Daten speichern\n\nWir speichern die Daten Ihres Kontos drei Jahre, nachdem Sie es geschlossen haben.\n'
const FILES = { 'privacy.md': ENGLISH, 'privacy.de.md': GERMAN, 'clausal.yaml': 'laws: []\n' }
const DATES = 'translations/no-differing-dates'

const codes = (diagnostics: readonly Diagnostic[] | undefined) => diagnostics?.map(({ code }) => code)

describe('checks that compare policies', () => {
  it('are told after a pause to an editor that asks, closed files along with the open one', () =>
    withClient(FILES, PULLS, async ({ client, uri }) => {
      const [english, german] = [uri('privacy.md'), uri('privacy.de.md')]
      const pull = () => client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri: english } })
      client.open(english, ENGLISH)
      expect((await pull()).relatedDocuments).toBeUndefined()
      await client.asked('workspace/diagnostic/refresh')
      const told = (await pull()).relatedDocuments?.[german]
      expect(told?.kind === 'full' ? codes(told.items) : []).toContain(DATES)
      expect((await pull()).relatedDocuments).toBeUndefined()
      client.replace(english, ENGLISH.replace('2026', '2025'))
      await client.asked('workspace/diagnostic/refresh')
      const mended = (await pull()).relatedDocuments?.[german]
      expect(mended?.kind === 'full' ? codes(mended.items) : [DATES]).not.toContain(DATES)
    }))

  it('are sent after a pause, and go with a file that is deleted', () =>
    withClient(FILES, IS_PUSHED, async ({ client, folder, uri }) => {
      const [english, german] = [uri('privacy.md'), uri('privacy.de.md')]
      client.open(german, GERMAN)
      await expect.poll(() => codes(client.shown(german))).toContain(DATES)
      await rm(join(folder, 'privacy.md'))
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: english, type: 3 }] })
      await expect.poll(() => codes(client.shown(german))).not.toContain(DATES)
    }))

  it('follow a file that is renamed', () =>
    withClient(FILES, IS_PUSHED, async ({ client, folder, uri, write }) => {
      client.open(uri('privacy.de.md'), GERMAN)
      await expect.poll(() => codes(client.shown(uri('privacy.de.md')))).toContain(DATES)
      await write('old.md', ENGLISH)
      await rm(join(folder, 'privacy.md'))
      const changes = [
        { uri: uri('old.md'), type: 1 },
        { uri: uri('privacy.md'), type: 3 },
      ]
      client.notify('workspace/didChangeWatchedFiles', { changes })
      await expect.poll(() => codes(client.shown(uri('privacy.de.md')))).not.toContain(DATES)
    }))
})
