// Takes the README's pictures of the terminal from the built command line: `pnpm pictures`. Wants Chromium on the PATH (Debian: apt-get install chromium).
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AnsiUp } from 'ansi_up'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = `${root}/docs/pictures`
const COLUMNS = 104

/** What is shown, and how many lines of it. */
const PICTURES = [
  { name: 'check', args: ['check', 'examples/kestrel/privacy.md', '--today', '2026-11-21'], from: 0, lines: 19, rest: true },
  {
    name: 'coverage',
    args: ['check', 'examples/kestrel/privacy.md', '--law', 'gdpr', '--today', '2026-11-21'],
    from: 'General Data Protection Regulation',
    lines: 22,
    rest: true,
  },
  { name: 'diff', args: ['diff', 'examples/changes/before.md', 'examples/changes/after.md'], from: 0, lines: 40, rest: true },
  { name: 'inspect', args: ['inspect', 'examples/lumenfold/privacy.txt'], from: 0, lines: 40, rest: true },
]

function capture({ args, from, lines, rest }) {
  const { stdout } = spawnSync(process.execPath, ['packages/cli/dist/clausal.js', ...args, '--color'], { cwd: root, encoding: 'utf8' })
  const all = stdout.trimEnd().split('\n')
  const start =
    typeof from === 'number'
      ? from
      : Math.max(
          0,
          all.findIndex((line) => line.includes(from)),
        )
  const shown = all.slice(start, start + lines)
  return [
    `\u001b[2m$\u001b[22m clausal ${args.filter((arg, index) => arg !== '--today' && args[index - 1] !== '--today').join(' ')}`,
    '',
    ...shown,
    ...(rest && start + lines < all.length ? ['\u001b[2m…\u001b[22m'] : []),
  ].join('\n')
}

/** The converter knows no struck-out text, which a redline is full of: it goes through under letters of the private use area. */
const toHtml = (text) =>
  new AnsiUp()
    .ansi_to_html(text.replaceAll('\u001b[9m', '\ue000').replaceAll('\u001b[29m', '\ue001'))
    .replaceAll('\ue000', '<s>')
    .replaceAll('\ue001', '</s>')

const page = (html) => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; display: inline-block; background: #10141a; }
  pre { margin: 0; padding: 20px 24px; color: #d7dde5; font: 14px/1.5 'DejaVu Sans Mono', monospace; width: ${COLUMNS}ch; white-space: pre; overflow: hidden; }
</style><pre>${html}</pre>`

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: spawnSync('which', ['chromium'], { encoding: 'utf8' }).stdout.trim(),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
})
const tab = await browser.newPage({ deviceScaleFactor: 2 })
for (const picture of PICTURES) {
  await tab.setContent(page(toHtml(capture(picture))))
  await tab.locator('body').screenshot({ path: `${folder}/${picture.name}.png` })
}
await browser.close()
