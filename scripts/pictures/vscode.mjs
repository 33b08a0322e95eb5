// Takes the pictures of the extension from the real Visual Studio Code: `pnpm pictures:vscode`.
// Wants Chromium on the PATH (Debian: apt-get install chromium), and fetches code-server from npm's registry the first time. The animation wants ffmpeg.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packExtension } from '../../packages/vscode/release/package.ts'
import { createPolicyRepository } from '../../packages/vscode/test/code-server/policy-folder.ts'
import { whatIsMissing } from '../../packages/vscode/test/code-server/requirements.ts'
import { startCodeServer } from '../../packages/vscode/test/code-server/start.ts'
import { openBrowser, openWindow } from '../../packages/vscode/test/code-server/window.ts'

const packageFolder = fileURLToPath(new URL('../../packages/vscode', import.meta.url))
const pictures = join(packageFolder, 'media/pictures')
const walkthrough = join(packageFolder, 'media/walkthrough')
const frames = mkdtempSync(join(tmpdir(), 'clausal-frames-'))
const SIZE = { width: 1360, height: 860 }

const LOOKS = {
  'explorer.openEditors.visible': 0,
  'breadcrumbs.enabled': false,
  'editor.fontSize': 13,
  'workbench.editor.showTabs': 'single',
}
const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern' }

/** What a policy looks like in a window: each picture is taken when what it shows is there. */
async function takePictures(theme, take) {
  const folder = createPolicyRepository()
  const server = await startCodeServer({
    vsix: join(frames, 'clausal.vsix'),
    settings: { ...LOOKS, 'workbench.colorTheme': THEMES[theme] },
  })
  const browser = await openBrowser()
  try {
    const open = (file) => openWindow(browser, { address: server.address, folder: folder.path, file, size: SIZE })
    await take(open)
  } finally {
    await browser.close()
    await server.stop()
    folder.remove()
  }
}

/** What the walkthrough shows of a picture: width, height, and where it begins. */
const PARTS = { findings: '720:380:352:64', coverage: '304:420:48:30', compare: '500:700:856:30' }

let frame = 0
const shoot = async ({ page }, name, clip) => {
  await page.waitForTimeout(700)
  await page.screenshot({ path: join(pictures, `${name}.png`), ...(clip === undefined ? {} : { clip }) })
}
const film = async ({ page }, times = 1) => {
  await page.waitForTimeout(350)
  for (let time = 0; time < times; time++)
    await page.screenshot({ path: join(frames, `${String(frame++).padStart(3, '0')}.png`), clip: { x: 0, y: 0, ...SIZE } })
}

async function policy(open, name) {
  const window = await open('privacy.md')
  await window.squiggles('error').first().waitFor({ state: 'attached' })
  await film(window, 3)
  await window.run('Clausal: Show Coverage')
  await window.rows('Coverage').first().waitFor()
  await film(window, 3)
  await window.problems()
  await window.page.locator('.markers-panel .monaco-list-row').first().waitFor()
  await shoot(window, `findings-${name}`)
  await window.page.keyboard.press('Control+Shift+M')
  const row = window.rows('Coverage').filter({ hasText: 'Right to data portability' }).first()
  await row.click()
  await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Insert a clause' }).waitFor()
  await film(window, 4)
  await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Insert a clause' }).click()
  await window.page.waitForTimeout(1500)
  await film(window, 4)
  await shoot(window, `coverage-${name}`)
  await window.page.keyboard.press('Escape')
  await window.run('Clausal: Show Facts')
  await window.webview('table tbody tr')
  await film(window, 4)
  await shoot(window, `facts-${name}`)
}

async function changes(open, name) {
  const window = await open('legal/privacy.md')
  await window.page.locator('[id*="clausal.status"]').first().waitFor()
  await window.run('Clausal: Show Coverage')
  await window.run('Clausal: Compare with Base')
  await window.webview('article#change-1')
  await film(window, 6)
  await shoot(window, `compare-${name}`)
}

const missing = await whatIsMissing()
if (missing !== undefined) process.exit(1)
for (const folder of [pictures, walkthrough]) mkdirSync(folder, { recursive: true })
packExtension(join(frames, 'clausal.vsix'))
for (const name of process.argv[2]?.split(',') ?? ['light']) {
  frame = 0
  await takePictures(name, async (open) => {
    await policy(open, name)
    await changes(open, name)
  })
  if (name === 'light') animate()
}
for (const [name, part] of Object.entries(PARTS)) crop(join(pictures, `${name}-light.png`), join(walkthrough, `${name}.png`), part)
for (const file of readdirSync(pictures).filter((name) => name.endsWith('.png')))
  reduce(join(pictures, file), join(pictures, file), { width: SIZE.width, colours: 160 })
rmSync(frames, { recursive: true, force: true })

/** What ffmpeg makes of pictures; without it they stay as they are. */
function ffmpeg(...args) {
  const { status, error, stderr } = spawnSync('ffmpeg', ['-y', '-loglevel', 'error', ...args], { encoding: 'utf8' })
  if (status !== 0) console.warn(`ffmpeg: ${error?.message ?? stderr}`)
}

function palette(width, colours) {
  return `scale=${width}:-1:flags=lanczos,split[a][b];[a]palettegen=max_colors=${colours}[p];[b][p]paletteuse=dither=none`
}

/** Makes a picture small, in as few colours as still look well. */
function reduce(from, to, { width, colours }) {
  const made = join(frames, 'reduced.png')
  ffmpeg('-i', from, '-filter_complex', palette(width, colours), made)
  if (existsSync(made)) copyFileSync(made, to)
}

function crop(from, to, part) {
  ffmpeg('-i', from, '-filter_complex', `crop=${part},${palette(-1, 64)}`, to)
}

/** Joins the frames, two each second. */
function animate() {
  ffmpeg('-framerate', '2', '-i', join(frames, '%03d.png'), '-filter_complex', `fps=2,${palette(900, 64)}`, join(pictures, 'tour.gif'))
}
