interface Editor {
  postMessage(message: unknown): void
}

declare function acquireVsCodeApi(): Editor

/** The extension, as a page sees it. */
export interface Extension<Message> {
  send(message: Message): void
}

/** Joins a page to the extension: it is shown what the extension sends, from now on. */
export function connect<Page, Message>(show: (page: Page) => void): Extension<Message> {
  const editor = acquireVsCodeApi()
  window.addEventListener('message', ({ data }: MessageEvent<Page>) => show(data))
  editor.postMessage({ type: 'ready' })
  return { send: (message) => editor.postMessage(message) }
}

/** The element that a page fills. */
export function pageElement(): HTMLElement {
  const page = document.getElementById('page')
  if (page === null) throw new Error('The page has no element to fill.')
  return page
}
