import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { check, parsePolicy } from '@clausal/core'
import { type CheckedFile, formatHtmlCheck } from '@clausal/core/report'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commitHistory, generateHistory } from './generated-history.ts'
import { runClausal, withFolder } from './run-clausal.ts'
import { withRepository } from './with-repository.ts'

const executablePath = ['chromium', 'chromium-browser', 'google-chrome']
  .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
  .find((path) => path !== '')

if (executablePath === undefined)
  console.warn('Skipped: pages in a browser, because there is no Chromium. To run it: apt-get install chromium')

const EXAMPLES = ['brackwater/privacy.md', 'harborline/privacy.md', 'kestrel/privacy.md', 'lumenfold/privacy.txt', 'tidemark/privacy.html']
const ATTACK = '<img src=x onerror="document.title=`owned`">'
const ENDING = `</script><!--${ATTACK}`

/** Two thousand files: the examples and a hostile policy under many names. */
function manyFiles(): readonly CheckedFile[] {
  const texts = EXAMPLES.map((name) => [name, readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')] as const)
  const hostile = `# ${ATTACK}\n\nSee [here](#nowhere).\n\n## ${ATTACK}\n\n## ${ATTACK}\n`
  const checked = [...texts, [`${ATTACK}.md`, hostile] as const].map(([path, text]) => {
    const policy = parsePolicy(text, { path })
    const result = check(policy, { laws: ['gdpr', 'ccpa'], today: '2026-12-01' })
    // Whatever a rule may quote of a policy.
    const findings = path.includes(ATTACK)
      ? result.findings.map((finding) => ({ ...finding, message: `${finding.message} ${ENDING}` }))
      : result.findings
    return { path, policy, result: { ...result, findings } }
  })
  return Array.from({ length: 2000 }, (_, index) => {
    const { path, policy, result } = checked[index % checked.length] ??
      checked[0] ?? { path: '', policy: parsePolicy(''), result: check(parsePolicy('')) }
    return { file: `archive/${index + 1}/${path}`, policy, result }
  })
}

describe.skipIf(executablePath === undefined)('pages', { timeout: 300_000 }, () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    })
  }, 120_000)
  afterAll(() => browser.close(), 60_000)

  /** Opens a page as a file; gives it with all that it complains of. */
  async function open(markup: string, work: (page: Page, complaints: readonly string[]) => Promise<void>): Promise<void> {
    await withFolder({ 'page.html': markup }, async (folder) => {
      const page = await browser.newPage({ bypassCSP: false })
      const complaints: string[] = []
      page.on('console', (message) => void complaints.push(message.text()))
      page.on('pageerror', (error) => void complaints.push(error.message))
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) complaints.push(`asks for ${request.url()}`)
      })
      await page.goto(pathToFileURL(join(folder, 'page.html')).href)
      await work(page, complaints)
      await page.close()
    })
  }

  /** What axe finds that is serious. */
  async function seriousProblems(page: Page): Promise<readonly string[]> {
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() => globalThis.axe.run())
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }

  const firstNames = (page: Page) =>
    page.locator('#policies tbody tr:visible > th').evaluateAll((cells) => cells.slice(0, 3).map((cell) => cell.textContent))

  it('show what was found in two thousand policies', async () => {
    const files = manyFiles()
    await open(formatHtmlCheck(files), async (page, complaints) => {
      expect(await page.locator('#policies tbody tr').count()).toBe(2000)
      expect(await page.title()).toBe('Privacy policies')
      // Sorting by keyboard: to the heading, twice Enter.
      const gravest = [...files].sort((a, b) => b.result.summary.findings.error - a.result.summary.findings.error)[0]
      await page.locator('#policies thead button').nth(1).focus()
      await page.keyboard.press('Enter')
      expect(await page.locator('#policies thead th').nth(1).getAttribute('aria-sort')).toBe('descending')
      expect((await firstNames(page))[0]).toBe(gravest?.file)
      await page.keyboard.press('Enter')
      expect(await page.locator('#policies thead th').nth(1).getAttribute('aria-sort')).toBe('ascending')
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Space')
      expect(await firstNames(page)).toEqual([
        'archive/1/brackwater/privacy.md',
        'archive/2/harborline/privacy.md',
        'archive/3/kestrel/privacy.md',
      ])
      expect(await page.locator('[aria-sort]').count()).toBe(1)
      // What was found, by keyboard too.
      await page.locator('#policies tbody button').first().focus()
      await page.keyboard.press('Enter')
      const first = files[0]?.result.findings ?? []
      expect(await page.locator('.details li').count()).toBe(first.length)
      expect(await page.locator('.details li').first().textContent()).toContain(first[0]?.message)
      await page.keyboard.press('Enter')
      expect(await page.locator('.details').count()).toBe(0)
      // What a hostile policy says, and what it is called, is text.
      await page.locator('#filter').fill('<img')
      expect(await page.locator('#shown').textContent()).toBe('333 of 2000')
      await page.locator('#policies tbody tr:visible button').first().click()
      const told = (await page.locator('.details').textContent()) ?? ''
      expect(told).toContain(ENDING)
      expect(await page.locator('img').count()).toBe(0)
      expect(await page.title()).toBe('Privacy policies')
      expect(await seriousProblems(page)).toEqual([])
      expect(complaints).toEqual([])
    })
  })

  it('run no script but their own', async () => {
    const markup = formatHtmlCheck(manyFiles().slice(0, 1)).replace('</main>', '</main><script>document.title = "owned"</script>')
    await open(markup, async (page, complaints) => {
      expect(await page.title()).toBe('Privacy policies')
      expect(complaints).toMatchObject([expect.stringContaining('Content Security Policy')])
    })
  })

  it('show a history', async () => {
    const { steps } = generateHistory(60)
    const path = steps.at(-1)?.path ?? ''
    const hostile = `# \\${ATTACK}\n\n## \\${ATTACK}\n\nWe keep data for 30 days. ${'We value your privacy. '.repeat(400)}\n`
    await withRepository(async ({ cwd }) => {
      commitHistory(cwd, [...steps, { path, content: hostile }, { path, content: hostile.replace('30 days', '60 days') }])
      const { code, out } = await runClausal(['history', path, '--format', 'html', '--law', 'gdpr,ccpa'], { cwd })
      expect(code).toBe(0)
      await open(out, async (page, complaints) => {
        expect(await page.locator('tbody tr').count()).toBe(62)
        expect(await page.locator('svg.timeline path > title').count()).toBe(62)
        expect(await page.locator('tbody tr').nth(61).textContent()).toContain('60 days')
        expect(await page.locator('main').textContent()).toContain('<img src=x')
        expect(await page.locator('img').count()).toBe(0)
        expect(await page.title()).toBe(`History of ${path}`)
        expect(await seriousProblems(page)).toEqual([])
        expect(complaints).toEqual([])
      })
    })
  })

  it('come from clausal check', async () => {
    await withFolder({ 'a.md': '# Privacy\n\nWe sell data.\n', 'b.md': '# Privacy\n' }, async (folder) => {
      const { code, out } = await runClausal(
        ['check', 'a.md', 'b.md', '--law', 'ccpa', '--no-config', '--fail-on', 'never', '--format', 'html'],
        { cwd: folder },
      )
      expect(code).toBe(0)
      await open(out, async (page, complaints) => {
        expect(await firstNames(page)).toEqual(['a.md', 'b.md'])
        expect(await page.locator('#policies thead th').allTextContents()).toEqual(['Policy', 'Errors', 'Warnings', 'Info', 'ccpa'])
        expect(complaints).toEqual([])
      })
    })
  })
})
