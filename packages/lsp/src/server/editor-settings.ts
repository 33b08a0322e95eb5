import type { Connection } from 'vscode-languageserver'
import { readSettings, type Settings } from '../workspace/settings.ts'
import type { Client } from './client.ts'

const SECTION = 'clausal'

/** The settings of the editor, asked for once per resource until they change. */
export interface EditorSettings {
  of(uri: string): Promise<Settings>
  /** Asks anew, for editors tell of settings that stayed as they were, too. What was sent along holds for editors that cannot be asked. */
  told(sent: unknown): void
}

export interface EditorSettingsInput {
  readonly connection: Connection
  readonly client: () => Client
  readonly initial: () => unknown
  /** Called when anything that was asked for is something else now, before it is given to anybody. */
  readonly changed: () => void
}

type Asked = ReadonlyMap<string, Promise<Settings>>

const sectionOf = (sent: unknown): unknown =>
  typeof sent === 'object' && sent !== null && SECTION in sent ? Reflect.get(sent, SECTION) : undefined

const read = async (asked: Asked) => JSON.stringify(await Promise.all(asked.values()))

export function createEditorSettings({ connection, client, initial, changed }: EditorSettingsInput): EditorSettings {
  let asked = new Map<string, Promise<Settings>>()
  let sent: unknown

  async function ask(uri: string): Promise<Settings> {
    if (client().hasConfiguration) {
      const answer: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }).catch(() => undefined)
      if (answer !== null && answer !== undefined) return readSettings(answer)
    }
    return readSettings(sent ?? initial())
  }

  async function compare(before: Asked, now: Asked): Promise<void> {
    if ((await read(before)) !== (await read(now))) changed()
  }

  return {
    of(uri) {
      const settings = asked.get(uri) ?? ask(uri)
      asked.set(uri, settings)
      return settings
    },
    told(settings) {
      sent = sectionOf(settings) ?? sent
      const now = new Map([...asked.keys()].map((uri) => [uri, ask(uri)]))
      const compared = compare(asked, now)
      asked = new Map([...now].map(([uri, fresh]) => [uri, compared.then(() => fresh)]))
    },
  }
}
