import axe, { type RunOptions } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HAS_BROWSER, openBrowser, openContext, openPage } from './browser.ts'
import { type Served, serve } from './serve.ts'
import { BASE, DIST } from './site.ts'

/** Only colours differ between the themes; all else is looked at in one. */
const LOOKS = {
  light: { resultTypes: ['violations'] },
  dark: { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] },
} satisfies Record<string, RunOptions>
const THEMES = ['light', 'dark'] as const

/** What axe finds that keeps people out, in words, in each theme. */
async function seriousIssues(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const issues: string[] = []
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme })
    await page.waitForFunction((isDark) => document.documentElement.classList.contains('dark') === isDark, colorScheme === 'dark')
    const { violations } = await page.evaluate((options) => globalThis.axe.run(options), LOOKS[colorScheme])
    for (const { id, impact, help, nodes } of violations)
      if (impact === 'serious' || impact === 'critical')
        issues.push(`${colorScheme}: ${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
  }
  return issues
}

const PAGES = ['index.html', 'guides/start.html', 'rules/index.html', 'laws/coppa.html', 'no-such-page.html']
const TABS = ['check', 'compare', 'write'] as const

describe.skipIf(!HAS_BROWSER)('axe finds nothing serious, light or dark', () => {
  let served: Served
  let browser: Browser
  let context: BrowserContext
  beforeAll(async () => {
    served = await serve(DIST, BASE)
    browser = await openBrowser()
    context = await openContext(browser)
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  it.each(PAGES)('on %s', async (path) => {
    const { page } = await openPage(context)
    await page.goto(served.url + path)
    await page.locator('.VPContent').waitFor()
    expect(await seriousIssues(page)).toEqual([])
    await page.close()
  })

  it('in the playground', async () => {
    const { page } = await openPage(context)
    await page.goto(`${served.url}playground.html`)
    for (const tab of TABS) {
      await page.locator(`#main-tab-${tab}`).click()
      await page.locator('.playground .status progress').waitFor({ state: 'detached' })
      expect({ tab, issues: await seriousIssues(page) }).toEqual({ tab, issues: [] })
    }
  })
})
