import { type Disposable, type ExtensionContext, Uri, type ViewColumn, type WebviewPanel, window } from 'vscode'

/** A page beside the text, of which there is one at a time. */
export interface Panel<Page> extends Disposable {
  readonly isOpen: boolean
  /** Shows a page, in the panel that is there, else in a new one. */
  open(title: string, page: Page): void
  /** Shows a page where the panel is open; nothing otherwise. */
  update(title: string, page: Page): void
}

export interface PanelInput {
  readonly type: string
  /** Name of its script and style in `dist/webview`. */
  readonly page: string
  readonly column: ViewColumn
}

function createNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The page before its script fills it. Nothing may run or load but what carries the nonce. */
export function pageMarkup(input: {
  readonly nonce: string
  readonly script: string
  readonly style: string
  readonly language: string
}): string {
  const { nonce, script, style, language } = input
  return `<!doctype html>
<html lang="${language.replace(/[^\w-]/g, '')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Clausal</title>
<link rel="stylesheet" nonce="${nonce}" href="${style}">
</head>
<body>
<div id="page"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`
}

/** Makes a panel whose page is filled by a script; what the page says goes to `receive`. */
export function createPanel<Page, Message>(
  { extensionUri }: ExtensionContext,
  { type, page, column }: PanelInput,
  receive: (message: Message) => void,
): Panel<Page> {
  const folder = Uri.joinPath(extensionUri, 'dist', 'webview')
  let panel: WebviewPanel | undefined
  let shown: Page | undefined
  let isReady = false

  function send(): void {
    if (isReady && shown !== undefined) void panel?.webview.postMessage(shown)
  }

  function create(title: string): WebviewPanel {
    const created = window.createWebviewPanel(
      type,
      title,
      { viewColumn: column, preserveFocus: false },
      {
        enableScripts: true,
        enableFindWidget: true,
        localResourceRoots: [folder],
      },
    )
    const { webview } = created
    const at = (file: string) => webview.asWebviewUri(Uri.joinPath(folder, file)).toString()
    // A page that was hidden begins anew when it is shown again, and says so.
    webview.onDidReceiveMessage((message: Message | { readonly type: 'ready' }) => {
      if (isReadyMessage(message)) {
        isReady = true
        send()
      } else receive(message)
    })
    created.onDidDispose(() => {
      panel = undefined
      isReady = false
    })
    webview.html = pageMarkup({ nonce: createNonce(), script: at(`${page}.js`), style: at(`${page}.css`), language: 'en' })
    return created
  }

  return {
    get isOpen() {
      return panel !== undefined
    },
    open(title, next) {
      shown = next
      if (panel === undefined) panel = create(title)
      else panel.reveal(undefined, false)
      panel.title = title
      send()
    },
    update(title, next) {
      if (panel === undefined) return
      shown = next
      panel.title = title
      send()
    },
    dispose: () => panel?.dispose(),
  }
}

function isReadyMessage<Message>(message: Message | { readonly type: 'ready' }): message is { readonly type: 'ready' } {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready'
}
