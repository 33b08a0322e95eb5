import { check, type Format, parsePolicy, readDefinition, render } from '@clausal/core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { HAS_BROWSER, openBrowser, openContext, openPage, type Watched } from './browser.ts'
import { type Served, serve } from './serve.ts'
import { BASE, DIST } from './site.ts'

const POLICY = `# Privacy at Fernbrook

## How long we keep your data

Fernbrook Ltd keeps your orders for as long as necessary.

## Your rights

You can ask us to delete your data. We do not sell it.
`

const HOSTILE = `<script>globalThis.hacked = 'script'</script>
<img src="stolen.png" onerror="globalThis.hacked = 'handler'">
<style>* { display: none !important }</style>
<iframe srcdoc="<script>parent.hacked = 'frame'</script>"></iframe>
[click](javascript:globalThis.hacked='link')

We keep your data for ten years. We may sell your data.
`

let served: Served
let browser: Browser
let shared: BrowserContext
beforeAll(async () => {
  if (!HAS_BROWSER) return
  served = await serve(DIST, BASE)
  browser = await openBrowser()
  shared = await openContext(browser)
})
afterEach(async () => {
  for (const page of shared?.pages() ?? []) await page.close()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const idle = (page: Page) => page.locator('.playground .status progress').waitFor({ state: 'detached' })

async function openPlayground(hash = '', context = shared): Promise<Watched> {
  const watched = await openPage(context)
  await watched.page.goto(`${served.url}playground.html${hash}`)
  await watched.page.locator('.playground [role=tab]').first().waitFor()
  await idle(watched.page)
  return watched
}

/** Gives the page a text of one's own, and waits until it was read. */
async function write(page: Page, text: string, format: Format = 'markdown'): Promise<void> {
  await page
    .locator('.toolbar')
    .getByLabel(/^Format/)
    .selectOption(format)
  await page.getByRole('button', { name: 'Edit' }).click()
  // At once, as a paste comes; typing a long text letter by letter would take the test minutes.
  await page.getByLabel('Text of the policy').evaluate((field, value) => {
    ;(field as HTMLTextAreaElement).value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
    // From the next frame on the page says that it reads.
    return new Promise((resolve) => requestAnimationFrame(resolve))
  }, text)
  await idle(page)
}

/** The words that are highlighted in the text. */
const highlighted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('clausal-evidence') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')))

/** The address once the state stands in it. */
async function keptAddress(page: Page): Promise<string> {
  await page.waitForFunction(() => location.hash.length > 1)
  return page.url()
}

/** Clauses that may be drawn in one frame: those of two steps. */
const MOST_DRAWN = 32

describe.skipIf(!HAS_BROWSER)('the playground', () => {
  it('checks a text as the core does', async () => {
    const { page, errors } = await openPlayground()
    await write(page, POLICY)
    const { findings } = check(parsePolicy(POLICY, { format: 'markdown' }), { laws: ['gdpr', 'caloppa'] })
    expect(await page.locator('.playground .items .item').count()).toBe(findings.length)
    const shown = await page.locator('.playground .item.warning a, .playground .item.error a, .playground .item.info a').allTextContents()
    expect(shown).toEqual(findings.map(({ rule }) => rule))
    await page.locator('.law-choice', { hasText: 'California Online' }).evaluate((label) => (label as HTMLElement).click())
    await page.waitForTimeout(300)
    await idle(page)
    expect(await page.locator('.playground .item a', { hasText: 'law/caloppa' }).count()).toBe(0)
    expect(errors).toEqual([])
  })

  it('leads from a finding to the words, and from a clause to what it says', async () => {
    const { page } = await openPlayground()
    await write(page, POLICY)
    await page.locator('.item', { hasText: 'clarity/no-vague-retention' }).getByRole('button').click()
    await expect.poll(() => highlighted(page)).toEqual(['keeps your orders for as long as necessary'])
    await page.locator('.text-pane .clause', { hasText: 'Your rights' }).locator('.text').click()
    const panel = page.locator('#result-panel')
    await panel.getByRole('heading', { name: 'Your rights' }).waitFor()
    expect(await panel.textContent()).toContain('erasure')
    await page.locator('#result-tab-coverage').click()
    await panel.locator('.item.present', { hasText: 'Right to erasure' }).getByRole('button').click()
    await expect.poll(async () => (await highlighted(page)).join()).toBe('delete')
    // By the keyboard alone: the clause's own button, then the tabs.
    await page.locator('.text-pane .kinds').nth(1).press('Enter')
    await panel.getByRole('heading', { name: 'How long we keep your data' }).waitFor()
    await page.locator('#result-tab-clause').press('Home')
    expect(await page.locator('#result-tab-findings').getAttribute('aria-selected')).toBe('true')
  })

  it('shows the answer to what was asked last', async () => {
    const { page } = await openPlayground()
    await page.getByRole('button', { name: 'Edit' }).click()
    const field = page.getByLabel('Text of the policy')
    for (const years of ['two', 'three', 'four']) {
      await field.fill(`# Privacy\n\n${'We keep it safe. '.repeat(3_000)}\n\nWe keep your orders for ${years} years.`)
      await page.waitForTimeout(280)
    }
    await idle(page)
    await page.locator('#result-tab-facts').click()
    expect(await page.locator('#result-panel').textContent()).toMatch(/retention.*4 years/)
  })

  it('compares two versions, in the looks of the page', async () => {
    const { page, errors } = await openPlayground('', await openContext(browser, { colorScheme: 'light' }))
    await page.locator('#main-tab-compare').click()
    await idle(page)
    const frame = page.frameLocator('iframe.redline')
    await frame.locator('h2#material', { hasText: 'Material (4)' }).waitFor()
    expect(await frame.locator('ins').first().textContent()).toContain('legitimate interests')
    const ground = () => frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
    expect(await ground()).toBe('rgb(255, 255, 255)')
    await page.locator('.VPSwitchAppearance').first().click()
    await expect.poll(ground).toBe('rgb(16, 20, 26)')
    await page.getByLabel('Later version').fill(await page.getByLabel('Earlier version').inputValue())
    await page.locator('.status', { hasText: 'Nothing changed for readers.' }).waitFor()
    expect(errors).toEqual([])
  })

  it('shows every change between long versions', async () => {
    const { page, errors } = await openPlayground()
    await page.locator('#main-tab-compare').click()
    const version = (years: number) =>
      Array.from({ length: 60 }, (_, at) => `## Part ${at}\n\nWe keep orders of ${at} for ${years} years.`).join('\n\n')
    await page.getByLabel('Earlier version').fill(`# Privacy\n\n${version(3)}`)
    await page.getByLabel('Later version').fill(`# Privacy\n\n${version(5)}`)
    await page.locator('.status', { hasText: '60 changes.' }).waitFor()
    const changes = page.frameLocator('iframe.redline').locator('main > section.material > article')
    await expect.poll(() => changes.count()).toBe(60)
    expect(await changes.last().textContent()).toContain('[added: 5]')
    expect(errors).toEqual([])
  })

  it('writes a policy from a definition, and checks it', async () => {
    const { page, errors } = await openPlayground()
    await page.locator('#main-tab-write').click()
    await idle(page)
    const field = page.getByLabel('Definition, in YAML or JSON')
    const definition = await field.inputValue()
    expect(await page.locator('pre.written').textContent()).toBe(render(readDefinition(definition, 'definition')))
    await field.fill('organization:\n  name: [')
    await page.locator('.problems li', { hasText: 'Line 2' }).waitFor()
    await field.fill(definition)
    await page.getByRole('button', { name: 'Check it' }).click()
    await idle(page)
    await page.locator('.text-pane', { hasText: 'Fernbrook' }).waitFor()
    expect(errors).toEqual([])
  })

  it('keeps its state in the address, and sends it to nobody', async () => {
    const { page, requests } = await openPlayground()
    const before = requests.length
    await write(page, POLICY)
    const address = await keptAddress(page)
    expect(requests.slice(before).filter((url) => !url.endsWith('/icon.svg'))).toEqual([])
    const again = await openPlayground(new URL(address).hash)
    await again.page.locator('.text-pane', { hasText: 'as long as necessary' }).waitFor()
    await again.page.getByRole('button', { name: 'Edit' }).click()
    expect(await again.page.getByLabel('Text of the policy').inputValue()).toBe(POLICY)
    expect(again.requests.filter((url) => url.includes('#') || url.includes(new URL(address).hash.slice(1, 20)))).toEqual([])
    const wrong = await openPlayground('#not-of-this-page')
    await wrong.page.getByText('This address is not complete').waitFor()
  })

  it('takes hostile text for text', async () => {
    const { page, requests } = await openPlayground()
    for (const format of ['markdown', 'html', 'text'] as const) {
      await write(page, HOSTILE, format)
      await page.getByRole('button', { name: 'Read' }).click()
      expect(await page.locator('.text-pane').textContent()).toContain('onerror="globalThis.hacked = \'handler\'"')
      expect(await page.locator('.text-pane :is(script, img, style, iframe, a)').count()).toBe(0)
    }
    await page.locator('#main-tab-compare').click()
    await page.getByLabel('Later version').fill(HOSTILE)
    await page.waitForTimeout(300)
    await idle(page)
    const frame = page.frameLocator('iframe.redline')
    await frame.getByText('globalThis.hacked').first().waitFor()
    expect(await frame.locator(':is(script, img, iframe, [onerror])').count()).toBe(0)
    await page.locator('#main-tab-write').click()
    await page.getByLabel('Definition, in YAML or JSON').fill(`organization:\n  name: "<img src=stolen.png onerror=hacked=1>"\n`)
    await page.waitForTimeout(300)
    await idle(page)
    expect(await page.locator('pre.written').textContent()).toContain('stolen.png')
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
    expect(requests.filter((url) => url.includes('stolen'))).toEqual([])
    expect(await page.locator('.playground').isVisible()).toBe(true)
  })

  it('does not hold up the page while it reads 300 KB, and draws the clauses a few at a time', async () => {
    const paragraph = (index: number) =>
      `## Part ${index}\n\nFernbrook Ltd keeps the orders of year ${index} for ${index % 9} years and gives your address to Larkfield Hosting. We may share your e-mail address with partners as needed.\n\n- You can ask us to delete it.\n- You can ask for a copy of it.\n`
    let text = '# Privacy at Fernbrook\n\n'
    for (let index = 1; text.length < 300_000; index++) text += paragraph(index)
    const { page } = await openPlayground()
    // Counted frame by frame, not timed: on a busy machine anything takes long.
    await page.evaluate(() => {
      const seen = { whileReading: 0, drawn: [0] }
      Object.assign(globalThis, { seen })
      const next = () => {
        if (document.querySelector('.playground .status progress') !== null) seen.whileReading++
        seen.drawn.push(0)
        requestAnimationFrame(next)
      }
      requestAnimationFrame(next)
      new MutationObserver((records) => {
        const added = records
          .flatMap(({ addedNodes }) => [...addedNodes])
          .filter((node) => node instanceof Element && node.matches('.clause'))
        seen.drawn[seen.drawn.length - 1] = (seen.drawn.at(-1) ?? 0) + added.length
      }).observe(document.body, { childList: true, subtree: true })
    })
    await write(page, text)
    const count = Number(/(?<count>\d+) clauses/.exec((await page.locator('.status').textContent()) ?? '')?.groups?.['count'])
    expect(count).toBeGreaterThan(1_000)
    await page.waitForFunction((all) => document.querySelectorAll('.text-pane .clause').length === all, count, { timeout: 60_000 })
    for (const tab of ['coverage', 'facts', 'findings']) await page.locator(`#result-tab-${tab}`).click()
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: { whileReading: number; drawn: number[] } }).seen)
    // A page that reads the text itself shows nothing else until it has.
    expect(seen.whileReading).toBeGreaterThan(2)
    expect(Math.max(...seen.drawn)).toBeLessThanOrEqual(MOST_DRAWN)
    expect(seen.drawn.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(count)
    await page.close()
  })

  it('opens and works without a network', async () => {
    const { page, errors } = await openPlayground('', await openContext(browser))
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.context().setOffline(true)
    await page.reload()
    await page.locator('.playground [role=tab]').first().waitFor()
    await idle(page)
    await write(page, POLICY)
    await page.locator('.item', { hasText: 'clarity/no-vague-retention' }).waitFor()
    expect(errors).toEqual([])
  })

  it('prints the text and what was found, and no controls', async () => {
    const { page } = await openPlayground()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.playground .toolbar').isVisible()).toBe(false)
    const cut = await page.locator('.text-pane').evaluate((pane) => pane.scrollHeight > pane.clientHeight + 1)
    expect(cut).toBe(false)
  })
})
