// Takes the picture that stands beside links to the site: `pnpm pictures:preview`. Wants Chromium on the PATH (Debian: apt-get install chromium).
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dataOf = (file, type) => `data:${type};base64,${readFileSync(`${root}/${file}`).toString('base64')}`

const page = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; width: 1200px; height: 630px; overflow: hidden; background: #0f2e2e; color: #f4f1e8; font: 34px/1.35 'DejaVu Sans', sans-serif; position: relative; }
  header { padding: 56px 64px 0; display: flex; gap: 28px; align-items: center; }
  header img { width: 96px; }
  h1 { font-size: 76px; margin: 0; }
  p { margin: 26px 64px 0; width: 1000px; }
  .terminal { position: absolute; left: 64px; top: 330px; width: 1072px; border-radius: 14px; box-shadow: 0 12px 40px #0008; }
</style>
<header><img src="${dataOf('packages/vscode/media/icon.svg', 'image/svg+xml')}"><h1>Clausal</h1></header>
<p>Reads a privacy policy the way a compiler reads code.</p>
<img class="terminal" src="${dataOf('docs/pictures/check.png', 'image/png')}">`

const browser = await chromium.launch({
  executablePath: spawnSync('which', ['chromium'], { encoding: 'utf8' }).stdout.trim(),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
})
const tab = await browser.newPage({ viewport: { width: 1200, height: 630 } })
await tab.setContent(page)
await tab.screenshot({ path: `${root}/site/public/preview.png` })
await browser.close()
