import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HAS_BROWSER, openBrowser, openPage } from './browser.ts'
import { type Served, serve } from './serve.ts'
import { BASE, DIST, pagePaths } from './site.ts'

/** Follows a link, as a reader does, and waits until the page behind it is shown. */
async function follow(page: Page, address: string): Promise<void> {
  const before = await page.title()
  await page.evaluate((href) => {
    const link = document.createElement('a')
    link.href = href
    document.querySelector('.VPContent')?.append(link)
    link.click()
    link.remove()
  }, address)
  await page.waitForFunction(([href, title]) => location.href === href && document.title !== title, [address, before] as const)
}

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
    const folders = new Set<string>()
    for (const path of pagePaths()) {
      const folder = path.slice(0, path.lastIndexOf('/') + 1)
      // The first of each folder is loaded as from a bookmark; to the others leads a link, which is far quicker.
      if (folders.has(folder) && path !== '404.html') await follow(page, served.url + path)
      else await page.goto(served.url + path)
      folders.add(folder)
      await page.waitForFunction(
        (wanted) => location.href === wanted && document.querySelector('.VPContent') !== null && '__vue_app__' in (document.querySelector('#app') ?? {}),
        served.url + path,
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
