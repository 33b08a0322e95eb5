import { createPathFilter, type Plugin, PluginError, type PluginLoader } from '@clausal/core'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types'
import type { LanguageService } from '../language-service.ts'
import { createLanguageService } from '../service.ts'
import type { Parser } from '../workspace/policies.ts'
import { DEFAULT_SETTINGS, type Settings } from '../workspace/settings.ts'
import type { History, Logger, OpenDocument, Workspace } from '../workspace/workspace.ts'
import { type Marked, readMarked } from './marked.ts'

const ROOT = 'memory:/project'

/** The URI of a file of the workspace. */
export const uriOf = (name: string): string => `${ROOT}/${name}`

/** What a workspace in memory begins with. */
export interface MemoryOptions {
  readonly settings?: Partial<Settings>
  readonly history?: History
  readonly parser?: Parser
  readonly logger?: Logger
  /** The present time, in milliseconds since 1970. */
  readonly now?: () => number
  /** Plug-ins by the names that configurations give them; they are loaded once the workspace is trusted. */
  readonly plugins?: Readonly<Record<string, Plugin>>
  /** Files that are stored but not open. */
  readonly closed?: Readonly<Record<string, string>>
  /** The language of each open file, where its ending does not tell. */
  readonly languages?: Readonly<Record<string, string>>
}

/** A workspace in memory, with its language service. */
export interface MemoryWorkspace {
  readonly service: LanguageService
  readonly workspace: Workspace
  /** The marks in a file's text. */
  marked(name: string): Marked
  /** Where the one cursor of all files stands. */
  readonly cursor: { readonly uri: string; readonly position: Position }
  /** The words in a range of a file. */
  words(name: string, range: Range): string
  /** A file's text after an edit. */
  edited(name: string, edits: readonly TextEdit[]): string
  /** The texts of all files that an edit touches, by name. */
  applied(edit: WorkspaceEdit): Readonly<Record<string, string>>
  /** Changes a file, or adds it. */
  change(name: string, text: string): void
  /** Closes a file; what was in the editor is stored. */
  close(name: string): void
  /** Removes a file. */
  remove(name: string): void
  /** Plug-ins may run from now on. */
  trust(): void
}

/** A logger and what it was told, each with its level. */
export function recordLogs(): { readonly logger: Logger; readonly logs: readonly (readonly [string, string])[] } {
  const logs: [string, string][] = []
  const at = (level: string) => (message: string) => void logs.push([level, message])
  return { logger: { info: at('info'), warn: at('warn'), error: at('error') }, logs }
}

const LANGUAGES: Readonly<Record<string, string>> = { md: 'markdown', mdx: 'mdx', html: 'html', txt: 'plaintext', yaml: 'yaml' }

const languageOf = (name: string) => LANGUAGES[name.slice(name.lastIndexOf('.') + 1)] ?? 'plaintext'

/**
 * Opens files whose texts may be marked, and the language service over them: no files, no editor, no clock. The day is 15 June 2026.
 *
 * @throws {Error} where marks do not pair up.
 *
 * @example
 * const { service, cursor } = openWorkspace({ 'privacy.md': '# Privacy\n\n"Member" means a person. Each Mem<|>ber counts.\n' })
 * const [link] = await service.definition(cursor.uri, cursor.position)
 */
export function openWorkspace(files: Readonly<Record<string, string>>, options: MemoryOptions = {}): MemoryWorkspace {
  const marks = new Map(Object.entries(files).map(([name, text]) => [name, readMarked(text)]))
  const stored = new Map(Object.entries(options.closed ?? {}).map(([name, text]) => [uriOf(name), text]))
  const open = new Map<string, TextDocument>(
    [...marks].map(([name, { text }]) => [
      uriOf(name),
      TextDocument.create(uriOf(name), options.languages?.[name] ?? languageOf(name), 1, text),
    ]),
  )
  let isTrusted = false
  const loadPlugin: PluginLoader = async (name) => {
    const plugin = options.plugins?.[name]
    if (plugin === undefined) throw new PluginError(`There is no plug-in '${name}'.`)
    return plugin
  }
  const documents = (): readonly OpenDocument[] => [...open.values()]
  const get = (name: string): TextDocument => {
    const uri = uriOf(name)
    const document = open.get(uri) ?? (stored.has(uri) ? TextDocument.create(uri, languageOf(name), 0, stored.get(uri) ?? '') : undefined)
    if (document === undefined) throw new Error(`no file ${name}`)
    return document
  }
  const workspace: Workspace = {
    folders: () => [ROOT],
    documents,
    document: (uri) => open.get(uri),
    read: async (uri) => stored.get(uri) ?? open.get(uri)?.getText(),
    async find(folder, globs) {
      const isFound = createPathFilter(globs)
      return [...new Set([...open.keys(), ...stored.keys()])].filter((uri) => isFound(uri.slice(folder.length + 1))).sort()
    },
    rootOf: async () => ROOT,
    pluginLoader: () => (isTrusted ? loadPlugin : undefined),
  }
  const settings = { ...DEFAULT_SETTINGS, ...options.settings }
  const service = createLanguageService({
    workspace,
    settings: async () => settings,
    today: () => '2026-06-15',
    ...(options.history && { history: options.history }),
    ...(options.parser && { parser: options.parser }),
    ...(options.logger && { logger: options.logger }),
    ...(options.now && { now: options.now }),
  })
  const nameOf = (uri: string) => uri.slice(ROOT.length + 1)
  return {
    service,
    workspace,
    marked: (name) => marks.get(name) ?? readMarked(''),
    get cursor() {
      const found = [...marks].find(([, { cursor }]) => cursor >= 0)
      if (found === undefined) throw new Error('no cursor in any file')
      return { uri: uriOf(found[0]), position: get(found[0]).positionAt(found[1].cursor) }
    },
    words: (name, range) => get(name).getText(range),
    edited: (name, edits) => TextDocument.applyEdits(get(name), [...edits]),
    applied({ documentChanges = [], changes = {} }) {
      const edits = new Map<string, TextEdit[]>(Object.entries(changes))
      for (const change of documentChanges) {
        if (!('textDocument' in change)) continue
        edits.set(
          change.textDocument.uri,
          change.edits.map((edit) => ({ range: edit.range, newText: 'newText' in edit ? edit.newText : edit.snippet.value })),
        )
      }
      return Object.fromEntries([...edits].map(([uri, list]) => [nameOf(uri), TextDocument.applyEdits(get(nameOf(uri)), list)]))
    },
    change(name, text) {
      const document = get(name)
      TextDocument.update(document, [{ text }], document.version + 1)
      service.fileChanged(uriOf(name))
    },
    close(name) {
      stored.set(uriOf(name), get(name).getText())
      open.delete(uriOf(name))
      service.fileChanged(uriOf(name))
    },
    trust() {
      isTrusted = true
      service.settingsChanged()
    },
    remove(name) {
      open.delete(uriOf(name))
      stored.delete(uriOf(name))
      service.fileChanged(uriOf(name))
    },
  }
}
