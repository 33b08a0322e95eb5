import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Browser, Frame } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packExtension } from '../../release/package.ts'
import { addPlugin, createPolicyRepository, type PolicyFolder } from '../code-server/policy-folder.ts'
import { whatIsMissing } from '../code-server/requirements.ts'
import { type CodeServer, RESTRICTED, startCodeServer } from '../code-server/start.ts'
import { type CodeWindow, openBrowser, openWindow } from '../code-server/window.ts'

const missing = await whatIsMissing()

/** Generous: all of VS Code starts, on a machine that may be busy. */
const TIMEOUT = 240_000
/** How often a menu is asked for that something else may have kept from opening, and how long it may take, in milliseconds. */
const MOST_TRIES = 8
const PATIENCE = 10_000
/** Nothing was found for so long: all is found. In milliseconds. */
const SETTLING = 3_000

/** What axe finds that is serious, in words. */
async function seriousIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source)
  const { violations } = await frame.evaluate(() => globalThis.axe.run())
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

describe.skipIf(missing !== undefined)('the packed extension in Visual Studio Code', { timeout: TIMEOUT }, () => {
  const packed = mkdtempSync(join(tmpdir(), 'clausal-packed-'))
  let folder: PolicyFolder
  let server: CodeServer
  let browser: Browser
  let window: CodeWindow

  /** What is found in the flawed policy, as the Problems panel lists it over the whole window. */
  async function problemsOf({ page, problems, run }: CodeWindow): Promise<readonly string[]> {
    const rows = await problems()
    await run('View: Toggle Maximized Panel')
    await page.locator('.markers-panel-action-filter-container input, .viewpane-filter input').first().fill('!**/legal/**')
    // The findings of one policy come before those of the next.
    let before = 0
    const isSettled = async () => {
      const [last, now] = [before, await rows.count()]
      before = now
      return now > 20 && now === last
    }
    await expect.poll(isSettled, { timeout: TIMEOUT, interval: SETTLING }).toBe(true)
    return (await rows.allTextContents()).slice(1).sort()
  }

  /** There is no git in a browser: what was typed since the file was saved is compared. */
  async function compareInBrowser({ page, goTo, run, webview }: CodeWindow): Promise<void> {
    await run('View: Toggle Maximized Panel')
    await goTo(8, 1)
    await page.keyboard.press('End')
    await page.keyboard.type(', and your payments')
    await run('Clausal: Compare with Base')
    await page.locator('.notification-list-item', { hasText: 'no earlier version' }).locator('.monaco-button').first().click()
    const choices = page.locator('.quick-input-list .monaco-list-row')
    await choices.filter({ hasText: 'The file as saved' }).waitFor()
    expect(await choices.allTextContents()).toEqual([expect.stringContaining('as saved'), expect.stringContaining('Another file')])
    await choices.first().click()
    const frame = await webview('article#change-1')
    expect(await frame.locator('ins').allTextContents()).toContainEqual(expect.stringContaining('payments'))
  }

  const open = (file: string) => openWindow(browser, { address: server.address, folder: folder.path, file })
  const key = (...keys: readonly string[]) => Promise.all(keys.map((one) => window.page.keyboard.press(one)))

  beforeAll(async () => {
    const vsix = join(packed, 'clausal.vsix')
    packExtension(vsix)
    folder = createPolicyRepository()
    server = await startCodeServer({ vsix })
    browser = await openBrowser()
    window = await open('privacy.md')
  }, TIMEOUT)

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    folder?.remove()
    rmSync(packed, { recursive: true, force: true })
  }, TIMEOUT)

  it('underlines what is wrong, and lists it under Problems', async () => {
    await window.squiggles('error').first().waitFor({ state: 'attached' })
    await window.squiggles('warning').first().waitFor({ state: 'attached' })
    const problems = await window.problems()
    const filter = window.page.locator('.markers-panel-action-filter-container input, .viewpane-filter input').first()
    await filter.fill('require-date')
    await problems.filter({ hasText: 'dates/require-date' }).first().waitFor()
    await filter.fill('13(1)(c)')
    await problems.filter({ hasText: 'law/gdpr/13-1-c-legal-basis' }).first().waitFor()
    await filter.fill('')
  })

  it('tells of a clause on hover, and of a finding with a link that works', async () => {
    const hover = window.page.locator('.monaco-hover:visible')
    await window.goTo(22, 6)
    await window.run('Show or Focus Hover')
    await hover
      .filter({ hasText: /collection/ })
      .first()
      .waitFor()
    await key('Escape')
    await window.goTo(8, 4)
    await window.run('Show or Focus Hover')
    await hover.filter({ hasText: 'law/gdpr/13-2-b-portability' }).first().waitFor()
    expect(
      await hover.locator('a[href^="https://clausal.github.io/"], a[data-href^="https://clausal.github.io/"]').count(),
    ).toBeGreaterThan(0)
    await key('Escape')
  })

  it('mends what can be mended by a quick fix', async () => {
    const fix = window.page
      .locator('.action-widget .monaco-list-row', { hasText: /</ })
      .or(window.page.locator('.action-widget .monaco-list-row.action'))
      .first()
    // The hover of the test before may still take the key.
    for (let tries = 0; tries < MOST_TRIES && !(await fix.isVisible()); tries++) {
      await window.goTo(12, 115)
      await key('Control+.')
      await fix.waitFor({ timeout: PATIENCE }).catch(() => undefined)
    }
    await fix.click()
    await window.page.locator('.view-line', { hasText: '</div>' }).waitFor({ state: 'detached' })
    await key('Control+z')
    await window.page.locator('.view-line', { hasText: '</div>' }).waitFor()
  })

  it('completes the keys of the front matter', async () => {
    await window.goTo(5, 13)
    await window.page.keyboard.press('Enter')
    await window.page.keyboard.type('pol')
    await key('Control+Space')
    await window.page.locator('.suggest-widget .monaco-list-row', { hasText: 'policy' }).first().waitFor()
    await key('Escape')
    for (let undo = 0; undo < 3; undo++) await key('Control+z')
  })

  it('renames a defined term and its uses, right after something was typed and undone', async () => {
    const lines = readFileSync(join(folder.path, 'privacy.md'), 'utf8').split('\n')
    const line = lines.findIndex((text) => text.includes('"Personal Data"'))
    await window.goTo(line + 1, (lines[line]?.indexOf('Personal Data') ?? 0) + 3)
    const box = window.page.locator('.rename-box input')
    await window.run('Rename Symbol')
    await box.waitFor()
    await box.fill('Your Data')
    await key('Enter')
    await window.page.locator('.view-line', { hasText: '"Your Data"' }).first().waitFor()
    await key('Control+z')
    await window.page.locator('.view-line', { hasText: '"Personal Data"' }).first().waitFor()
  })

  it('shows what the laws ask, leads to what answers them, and filters', async () => {
    await window.run('Clausal: Show Coverage')
    const rows = window.rows('Coverage')
    const right = rows.filter({ hasText: 'Right of access' })
    await right.first().waitFor()
    expect(await rows.filter({ hasText: 'Right to data portability' }).first().getAttribute('aria-label')).toMatch(
      /^missing: Right to data portability, GDPR Art\. 13\(2\)\(b\)/,
    )
    await right.first().click()
    await window.page.locator('#status\\.editor\\.selection', { hasText: /selected/ }).waitFor()
    await window.run('Clausal: Filter Requirements')
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'leaves something to do' }).click()
    await right.first().waitFor({ state: 'detached' })
    await rows.filter({ hasText: 'Right to data portability' }).first().waitFor()
    await window.run('Clausal: Show All Requirements')
    await right.first().waitFor()
  })

  it('inserts a clause for a missing requirement by keyboard, and the view follows', async () => {
    const row = window.rows('Coverage').filter({ hasText: 'Right to data portability' }).first()
    await window.run('Clausal: Show Coverage')
    await key('Home')
    for (let down = 0; down < 40 && !(await row.getAttribute('class'))?.includes('focused'); down++) await key('ArrowDown')
    await key('Enter')
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Insert a clause' }).waitFor()
    await window.page.keyboard.type('Insert')
    await key('Enter')
    await window.page
      .locator('.view-line', { hasText: /portab/i })
      .first()
      .waitFor()
    await expect.poll(() => row.getAttribute('aria-label'), { timeout: TIMEOUT }).not.toMatch(/^missing/)
    await key('Escape', 'Escape')
  })

  it('shows the outline of clauses with kinds and findings', async () => {
    await window.page.locator('.pane-header[aria-label*="Clauses"]').waitFor()
    const clause = window.rows('Clauses').filter({ hasText: 'Payments' }).first()
    await clause.waitFor()
    expect(await clause.getAttribute('aria-label')).toContain('sharing')
  })

  it('shows the facts as a table, which leads to the text and can be copied', async () => {
    await window.run('Clausal: Show Facts')
    const frame = await window.webview('table tbody tr')
    const all = await frame.locator('tbody tr').count()
    await frame.locator('#filter').fill('cookies')
    await expect.poll(() => frame.locator('tbody tr').count()).toBeLessThan(all)
    expect(await seriousIn(frame)).toEqual([])
    await frame.getByRole('button', { name: 'Copy as Markdown' }).click()
    await expect
      .poll(() => window.page.evaluate(() => navigator.clipboard.readText()), { timeout: TIMEOUT })
      .toContain('| Type | What the policy says |')
    await frame.locator('tbody tr .line').first().press('Enter')
    await window.page.locator('#status\\.editor\\.selection', { hasText: /selected/ }).waitFor()
  })

  it('compares with where the branch left main: promises first, then material changes', async () => {
    window = await open('legal/privacy.md')
    await window.page.locator('#status\\.clausal\\.clausal-vscode\\.clausal\\.status, [id*="clausal.status"]').first().waitFor()
    await window.run('Clausal: Compare with Base')
    const frame = await window.webview('article#change-1')
    expect(await frame.locator('section h2').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('promises'), expect.stringMatching(/^Material/)]),
    )
    expect(await frame.locator('del').count()).toBeGreaterThan(0)
    expect(await frame.locator('.promises li.broken').count()).toBeGreaterThan(0)
    expect(await seriousIn(frame)).toEqual([])
    await frame.locator('.bar button').first().focus()
    await key('F7')
    await expect.poll(() => frame.evaluate(() => document.activeElement?.id)).toBe('change-1')
    await key('F7')
    await expect.poll(() => frame.evaluate(() => document.activeElement?.id)).toBe('change-2')
    await frame.getByRole('button', { name: 'Show in the text' }).first().click()
    await window.page.locator('#status\\.editor\\.selection', { hasText: /selected/ }).waitFor()
  })

  it('shows both versions in the diff editor', async () => {
    await window.run('Clausal: Open Changes since Base in the Diff Editor')
    await window.page.locator('.monaco-diff-editor .view-line').first().waitFor()
    await window.page.locator('.tab', { hasText: 'main ↔ now' }).waitFor()
  })

  it('previews the comment on the pull request', async () => {
    await window.run('Clausal: Preview the Pull Request Comment')
    const frame = await window.webview('body.vscode-body h3, body.vscode-body h4')
    expect(await frame.locator('body').textContent()).toContain('legal/privacy.md')
  })

  it('finds the same in a browser, where the server is a worker', async () => {
    const clean = createPolicyRepository()
    const web = await startCodeServer({
      vsix: join(packed, 'clausal.vsix'),
      settings: { 'remote.extensionKind': { 'clausal.clausal-vscode': ['web'] } },
    })
    try {
      const size = { width: 1400, height: 1600 }
      const desktop = await openWindow(browser, { address: server.address, folder: clean.path, file: 'privacy.md', size })
      const found = await problemsOf(desktop)
      await desktop.page.close()
      const fetched: string[] = []
      const inBrowser = await openWindow(browser, {
        address: web.address,
        folder: clean.path,
        file: 'privacy.md',
        size,
        fetched: (url) => fetched.push(url),
      })
      expect(await problemsOf(inBrowser)).toEqual(found)
      expect(found.length).toBeGreaterThan(20)
      await compareInBrowser(inBrowser)
      expect(
        fetched.filter((url) => decodeURIComponent(url).endsWith('/dist/web.js') || /web\.js/.test(decodeURIComponent(url))),
      ).not.toEqual([])
    } finally {
      await web.stop()
      clean.remove()
    }
  })

  it('runs plug-ins from when the workspace is trusted, and checks all else before', async () => {
    const owned = addPlugin(createPolicyRepository())
    const restricted = await startCodeServer({ vsix: join(packed, 'clausal.vsix'), settings: RESTRICTED })
    const ran = () => existsSync(join(owned.path, 'plugin-ran'))
    try {
      const { page, run, squiggles } = await openWindow(browser, { address: restricted.address, folder: owned.path, file: 'privacy.md' })
      await squiggles('error').first().waitFor({ state: 'attached' })
      expect(ran()).toBe(false)
      await run('Workspaces: Manage Workspace Trust')
      await page.locator('.workspace-trust-editor .monaco-button', { hasText: 'Trust' }).first().click()
      await expect.poll(ran, { timeout: TIMEOUT }).toBe(true)
    } finally {
      await restricted.stop()
      owned.remove()
    }
  })
})
