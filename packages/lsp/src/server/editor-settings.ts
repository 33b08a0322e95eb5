import type { Connection } from 'vscode-languageserver'
import { readSettings, type Settings } from '../workspace/settings.ts'
import type { Client } from './client.ts'

const SECTION = 'clausal'

/** The settings of the editor, asked for once per resource until they change. */
export interface EditorSettings {
  of(uri: string): Promise<Settings>
  /** Forgets what was asked for; what was sent along holds for editors that cannot be asked. */
  changed(sent: unknown): void
}

const sectionOf = (sent: unknown): unknown =>
  typeof sent === 'object' && sent !== null && SECTION in sent ? Reflect.get(sent, SECTION) : undefined

export function createEditorSettings(connection: Connection, client: () => Client, initial: () => unknown): EditorSettings {
  let asked = new Map<string, Promise<Settings>>()
  let sent: unknown

  async function ask(uri: string): Promise<Settings> {
    if (client().hasConfiguration) {
      const answer: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }).catch(() => undefined)
      if (answer !== null && answer !== undefined) return readSettings(answer)
    }
    return readSettings(sent ?? initial())
  }

  return {
    of(uri) {
      const settings = asked.get(uri) ?? ask(uri)
      asked.set(uri, settings)
      return settings
    },
    changed(settings) {
      asked = new Map()
      sent = sectionOf(settings) ?? sent
    },
  }
}
