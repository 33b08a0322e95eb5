import { type Browser, chromium, type Frame, type Locator, type Page } from 'playwright-core'
import { CHROMIUM } from './requirements.ts'

/** Nothing here is about speed; a machine under load may take its time. */
const PATIENCE_MS = 90_000

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  })

/** A window of VS Code, as somebody at the keyboard has it. */
export interface CodeWindow {
  readonly page: Page
  /** The squiggles of a severity. */
  squiggles(severity: 'error' | 'warning' | 'info'): Locator
  /** Runs a command of the palette by its title. */
  run(title: string): Promise<void>
  /** Puts the cursor at a place, line and column from 1. */
  goTo(line: number, column?: number): Promise<void>
  /** Shows the Problems panel and gives back its rows. */
  problems(): Promise<Locator>
  /** The rows of a view of the side bar. */
  rows(view: string): Locator
  /** The page inside a webview that has an element. */
  webview(selector: string): Promise<Frame>
}

export interface WindowInput {
  readonly address: string
  readonly folder: string
  /** Below the folder. */
  readonly file?: string
  readonly size?: { readonly width: number; readonly height: number }
  /** Called with the address of everything that is fetched. */
  readonly fetched?: (url: string) => void
}

/** Opens a folder, and a file in it, in a new window. */
export async function openWindow(browser: Browser, { address, folder, file, size, fetched }: WindowInput): Promise<CodeWindow> {
  const context = await browser.newContext({
    viewport: size ?? { width: 1400, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  if (fetched !== undefined) context.on('request', (request) => fetched(request.url()))
  const { host } = new URL(address)
  const payload =
    file === undefined ? '' : `&payload=${encodeURIComponent(JSON.stringify([['openFile', `vscode-remote://${host}${folder}/${file}`]]))}`
  await page.goto(`${address}/?folder=${encodeURIComponent(folder)}${payload}`)
  await page.locator('.monaco-workbench').waitFor()
  if (file !== undefined) await page.locator('.editor-instance .view-line').first().waitFor()

  /** The palette lists the commands there are when it opens, and some come late. */
  const OPEN_FOR_MS = 5_000

  async function run(title: string): Promise<void> {
    const box = page.locator('.quick-input-widget input').first()
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first()
    const end = Date.now() + PATIENCE_MS
    for (;;) {
      await page.keyboard.press('F1')
      await box.waitFor()
      await box.fill(`>${title}`)
      const isListed = await row.waitFor({ timeout: OPEN_FOR_MS }).then(
        () => true,
        () => false,
      )
      if (isListed) break
      if (Date.now() > end) throw new Error(`The palette has no '${title}'.`)
      await page.keyboard.press('Escape')
      await box.waitFor({ state: 'hidden' })
    }
    await page.keyboard.press('Enter')
  }

  return {
    page,
    squiggles: (severity) => page.locator(`.monaco-editor .squiggly-${severity}`),
    run,
    async goTo(line, column = 1) {
      await page.locator('.monaco-editor .view-lines').first().click()
      await page.keyboard.press('Control+G')
      const box = page.locator('.quick-input-widget input').first()
      await box.waitFor()
      await box.fill(`:${line}:${column}`)
      await page.keyboard.press('Enter')
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
    },
    async problems() {
      const panel = page.locator('.markers-panel')
      if (!(await panel.isVisible())) await page.keyboard.press('Control+Shift+M')
      await panel.waitFor()
      return panel.locator('.monaco-list-row')
    },
    rows: (view) => page.locator(`.pane:has(.pane-header[aria-label*="${view}"]) .monaco-list-row`),
    async webview(selector) {
      const end = Date.now() + PATIENCE_MS
      while (Date.now() < end) {
        for (const frame of page.frames())
          if (
            (await frame
              .locator(selector)
              .count()
              .catch(() => 0)) > 0
          )
            return frame
        await page.waitForTimeout(100)
      }
      throw new Error(`No webview has ${selector}.`)
    },
  }
}
