import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HAS_BROWSER, openBrowser, openPage } from './browser.ts'
import { type Served, serve } from './serve.ts'
import { BASE, DIST } from './site.ts'

/** What axe finds that keeps people out, in words. */
async function seriousIssues(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => globalThis.axe.run())
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
}

const PAGES = ['index.html', 'guides/start.html', 'rules/index.html', 'laws/coppa.html', 'no-such-page.html']
const TABS = ['check', 'compare', 'write'] as const

describe.skipIf(!HAS_BROWSER).each(['light', 'dark'] as const)('in %s, axe finds nothing serious', (colorScheme) => {
  let served: Served
  let browser: Browser
  beforeAll(async () => {
    served = await serve(DIST, BASE)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  it.each(PAGES)('on %s', async (path) => {
    const { page } = await openPage(browser, { colorScheme })
    await page.goto(served.url + path)
    await page.locator('.VPContent').waitFor()
    expect(await seriousIssues(page)).toEqual([])
  })

  it('in the playground', async () => {
    const { page } = await openPage(browser, { colorScheme })
    await page.goto(`${served.url}playground.html`)
    for (const tab of TABS) {
      await page.locator(`#main-tab-${tab}`).click()
      await page.locator('.playground .status progress').waitFor({ state: 'detached' })
      expect({ tab, issues: await seriousIssues(page) }).toEqual({ tab, issues: [] })
    }
  })
})
