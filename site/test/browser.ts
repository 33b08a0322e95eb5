import { spawnSync } from 'node:child_process'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome']
  .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim())
  .find((path) => path !== undefined && path !== '')

export const HAS_BROWSER = CHROMIUM !== undefined
if (!HAS_BROWSER) console.warn('Skipped: the site in a browser, because there is no Chromium. To run it: apt-get install chromium')

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  })

/** Pages of one context share what they loaded, which spares a page half of its start. */
export const openContext = (browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })

/** A page that notes what goes wrong in it, and whom it asks. */
export interface Watched {
  readonly page: Page
  /** Errors on the console, exceptions, and requests that failed. */
  readonly errors: readonly string[]
  readonly requests: readonly string[]
}

export async function openPage(context: BrowserContext): Promise<Watched> {
  const page = await context.newPage()
  const errors: string[] = []
  const requests: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(`${page.url()}: ${message.text()}`))
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`))
  page.on('request', (request) => requests.push(request.url()))
  return { page, errors, requests }
}
