import { commands, type Disposable, EventEmitter, Uri, ViewColumn, window, workspace } from 'vscode'

/** A text that is shown and belongs to no file. */
export interface Report {
  readonly isOpen: boolean
  show(text: string): Promise<void>
  update(text: string): void
}

/** Texts of Clausal's own: explanations, reports, earlier versions. */
export interface Reports extends Disposable {
  /** The report of a title: shown as Markdown, one for each title. */
  at(title: string): Report
  /** The address of an earlier version of a file. */
  earlier(uri: Uri, name: string, text: string): Uri
}

const SCHEME = 'clausal'

export function createReports(): Reports {
  const texts = new Map<string, string>()
  const changed = new EventEmitter<Uri>()
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
  })

  function set(uri: Uri, text: string): void {
    texts.set(uri.toString(), text)
    changed.fire(uri)
  }

  async function preview(uri: Uri): Promise<void> {
    // Without the built-in preview of Markdown the text itself is shown.
    const known = await commands.getCommands(true)
    if (known.includes('markdown.showPreview')) {
      await workspace.openTextDocument(uri)
      // Beside the text; where something stands there already, with it.
      const isBeside = window.tabGroups.activeTabGroup.viewColumn > ViewColumn.One
      await commands.executeCommand(isBeside ? 'markdown.showPreview' : 'markdown.showPreviewToSide', uri)
    } else await window.showTextDocument(uri, { preview: true })
  }

  return {
    at(title) {
      const uri = Uri.from({ scheme: SCHEME, path: `/${title.replace(/[/\\]/g, ' ')}.md` })
      return {
        get isOpen() {
          return texts.has(uri.toString()) && workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())
        },
        async show(text) {
          set(uri, text)
          await preview(uri)
        },
        update: (text) => set(uri, text),
      }
    },
    earlier(uri, name, text) {
      const earlier = Uri.from({ scheme: SCHEME, authority: 'earlier', path: uri.path, query: name })
      set(earlier, text)
      return earlier
    },
    dispose() {
      provider.dispose()
      changed.dispose()
    },
  }
}
