import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HAS_BROWSER, openBrowser, openContext, openPage } from './browser.ts'
import { type Served, serve } from './serve.ts'
import { BASE, DIST, pagePaths } from './site.ts'
import { visit } from './visit.ts'

/** One page of each kind, opened as from outside. */
const KINDS = [
  'index.html',
  '404.html',
  'guides/start.html',
  'rules/clarity/no-vague-retention.html',
  'laws/gdpr.html',
  'vendors.html',
  'playground.html',
]

const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))

describe.skipIf(!HAS_BROWSER)('every page', () => {
  let served: Served
  let browser: Browser
  let narrow: BrowserContext
  beforeAll(async () => {
    served = await serve(DIST, BASE)
    browser = await openBrowser()
    narrow = await openContext(browser, { viewport: { width: 360, height: 740 } })
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  it('of each kind comes alive on a narrow screen without an error, and asks only this host', async () => {
    const { page, errors, requests } = await openPage(narrow)
    for (const path of KINDS) {
      await page.goto(served.url + path)
      await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
      expect({ path, width: await page.evaluate(() => document.documentElement.scrollWidth) }).toEqual({ path, width: 360 })
    }
    expect(errors).toEqual([])
    expect(requests.filter((url) => !url.startsWith(served.url))).toEqual([])
  })

  it('opens from another as it was built, without an error, and does not scroll sideways on a narrow screen', async () => {
    const { page, errors, requests } = await openPage(narrow)
    await page.goto(`${served.url}privacy.html`)
    await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
    const problems: string[] = []
    for (const path of pagePaths().filter((path) => !KINDS.includes(path)))
      problems.push(...(await page.evaluate(visit, { address: BASE + path, main: mainOf(readFileSync(join(DIST, path), 'utf8')) })))
    expect(problems).toEqual([])
    expect(errors).toEqual([])
    expect(requests.filter((url) => !url.startsWith(served.url))).toEqual([])
  })

  it('is found by the search, and the search leads there', async () => {
    const { page, errors } = await openPage(await openContext(browser))
    await page.goto(served.url)
    await page.getByRole('button', { name: 'Search' }).click()
    await page.locator('.VPLocalSearchBox input').fill('no-vague-retention')
    await page.locator('.VPLocalSearchBox .result', { hasText: 'no-vague-retention' }).first().click()
    await page.waitForURL(/rules\/clarity\/no-vague-retention/)
    expect(errors).toEqual([])
  })

  it('that is not there helps to find what is meant', async () => {
    const { page } = await openPage(await openContext(browser))
    const answer = await page.goto(`${served.url}rules/no-such-rule.html`)
    expect(answer?.status()).toBe(404)
    await page.getByRole('link', { name: 'All rules' }).click()
    await page.waitForURL(/rules\//)
  })
})
