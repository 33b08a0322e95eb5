import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HAS_BROWSER, openBrowser, openPage } from './browser.ts'
import { type Served, serve } from './serve.ts'
import { BASE, DIST, pagePaths } from './site.ts'

describe.skipIf(!HAS_BROWSER)('every page', () => {
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

  it('comes alive on a narrow screen without an error, asks only this host, and does not scroll sideways', async () => {
    const { page, errors, requests } = await openPage(browser, { viewport: { width: 360, height: 740 } })
    const wide: string[] = []
    for (const path of pagePaths()) {
      await page.goto(served.url + path)
      await page.waitForFunction(
        () => document.querySelector('#app .VPContent') !== null && '__vue_app__' in (document.querySelector('#app') ?? {}),
      )
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 360) wide.push(`${path}: ${width} px`)
    }
    expect(errors).toEqual([])
    expect(wide).toEqual([])
    expect(requests.filter((url) => !url.startsWith(served.url))).toEqual([])
  }, 400_000)

  it('is found by the search, and the search leads there', async () => {
    const { page, errors } = await openPage(browser)
    await page.goto(served.url)
    await page.getByRole('button', { name: 'Search' }).click()
    await page.keyboard.type('no-vague-retention')
    await page.locator('.VPLocalSearchBox .result', { hasText: 'no-vague-retention' }).first().click()
    await page.waitForURL(/rules\/clarity\/no-vague-retention/)
    expect(errors).toEqual([])
  })

  it('that is not there helps to find what is meant', async () => {
    const { page } = await openPage(browser)
    const answer = await page.goto(`${served.url}rules/no-such-rule.html`)
    expect(answer?.status()).toBe(404)
    await page.getByRole('link', { name: 'All rules' }).click()
    await page.waitForURL(/rules\//)
  })
})
