// Takes the pictures of the comment on a pull request from the example in docs, as a phone, a desktop and dark mode show it: `pnpm pictures:comment`.
// Wants Chromium and cmark-gfm on the PATH (Debian: apt-get install chromium cmark-gfm).
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [source = `${root}/docs/examples/pull-request-comment.md`, folder = `${root}/docs/pictures`] = process.argv.slice(2)

/** What is shown: the width in CSS pixels, the colours, and how much of the height. */
const PICTURES = [
  { name: 'comment', width: 880, scheme: 'light', height: 1240 },
  { name: 'comment-dark', width: 880, scheme: 'dark', height: 1240 },
  { name: 'comment-phone', width: 390, scheme: 'light', height: 1500 },
]

/** Near what GitHub shows: its sizes, distances and colours. */
const STYLE = `
  :root { color-scheme: light dark; --text: #1f2328; --quiet: #59636e; --ground: #ffffff; --panel: #f6f8fa; --line: #d1d9e0; --link: #0969da; --code: #818b981f; }
  @media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --quiet: #9198a1; --ground: #0d1117; --panel: #151b23; --line: #3d444d; --link: #4493f8; --code: #656c7633; } }
  * { box-sizing: border-box; }
  body { margin: 0; padding: 12px; background: var(--ground); color: var(--text); font: 14px/1.5 'Noto Sans', 'DejaVu Sans', sans-serif; overflow-wrap: break-word; }
  .box { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
  .head { background: var(--panel); border-bottom: 1px solid var(--line); color: var(--quiet); padding: 8px 16px; }
  .head b { color: var(--text); }
  .head span { border: 1px solid var(--line); border-radius: 2em; padding: 0 7px; font-size: 12px; }
  .body { padding: 16px; }
  .body > :first-child { margin-top: 0; }
  .body > :last-child { margin-bottom: 0; }
  h3 { font-size: 1.25em; line-height: 1.25; margin: 24px 0 16px; font-weight: 600; }
  h4 { font-size: 1em; line-height: 1.25; margin: 24px 0 16px; font-weight: 600; }
  p, ul, blockquote, details, table { margin: 0 0 16px; }
  ul { padding-left: 2em; }
  li > p { margin: 16px 0; }
  li + li { margin-top: .25em; }
  blockquote { padding: 0 1em; color: var(--quiet); border-left: .25em solid var(--line); }
  blockquote > :last-child { margin-bottom: 0; }
  a { color: var(--link); text-decoration: none; }
  code { background: var(--code); border-radius: 6px; padding: .2em .4em; font: 85% 'DejaVu Sans Mono', monospace; }
  table { border-collapse: collapse; display: block; overflow: auto; width: max-content; max-width: 100%; }
  th, td { border: 1px solid var(--line); padding: 6px 13px; }
  sub { font-size: 75%; }
  summary { cursor: pointer; }`

function render() {
  const markdown = readFileSync(source, 'utf8')
  const { stdout, status, error } = spawnSync(
    'cmark-gfm',
    ['--unsafe', '--hardbreaks', '-e', 'table', '-e', 'strikethrough', '-e', 'autolink', '-e', 'tasklist'],
    {
      input: markdown,
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw error ?? new Error(`cmark-gfm ended with ${status}.`)
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${STYLE}</style>
<div class="box"><div class="head"><b>github-actions</b> <span>bot</span> commented</div><div class="body">${stdout}</div></div>`
}

const html = render()
const browser = await chromium.launch({
  executablePath: spawnSync('which', ['chromium'], { encoding: 'utf8' }).stdout.trim(),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
})
for (const { name, width, scheme, height } of PICTURES) {
  const tab = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, deviceScaleFactor: 1.5, javaScriptEnabled: false })
  await tab.setContent(html)
  const whole = await tab.locator('body').boundingBox()
  await tab.screenshot({
    path: `${folder}/${name}.png`,
    clip: { x: 0, y: 0, width, height: Math.min(height, Math.ceil(whole?.height ?? height)) },
    fullPage: true,
  })
  await tab.close()
}
await browser.close()
