import { beforeAll, describe, expect, it } from 'vitest'
import { inspectHtml, visibleText } from '../rendering/inspect-html.ts'
import { findRendererProblem, renderMarkdown } from '../rendering/render-markdown.ts'
import type { ActionRun } from '../run-action.ts'
import { withPullRequest } from './with-pull-request.ts'

/** What someone may write to be more than text: to the page, to GitHub's links, to the runner, to a terminal. */
const EVIL: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</details></td></table></summary>',
  '<!-- clausal comment: default -->',
  '--> ]]>',
  '<a href="https://evil.example">here</a>',
  '[here](https://evil.example)',
  '![here](https://evil.example/p.png)',
  '[here][1] and [1]',
  '<https://evil.example>',
  'https://evil.example/x',
  'www.evil.example',
  'mallory@evil.example',
  'mailto:mallory@evil.example',
  '@acme/legal',
  '(@octocat)',
  '#1 and acme/site#2',
  'GH-1',
  '16f20c224b88531ca60791b94ff4812f38fed3c2',
  ':tada:',
  '``` and ~~~',
  '`code',
  '| a | b |',
  '$x$ and $$y$$',
  '- [x] done',
  '> [!WARNING] gone',
  '***',
  '~~gone~~ **bold** __bold__ _em_ ~gone~',
  '[^1]',
  '&lt;b&gt; &#60;i&#62; &#x40;octocat',
  '\\ \\\\ \\<b>',
  'a\u202eb\u2066c',
  '\u001b[31mred\u001b[0m \u0007',
  'a\u2028b\u2029c\u0085d',
  '::error::pwned',
  '##[error]pwned',
  '::set-output name=result::pwned',
  '%0A::error::pwned',
  '{{ secrets.TOKEN }} $' + '{{ github.token }}',
  '&lt;script&gt;alert(2)&lt;/script&gt;',
]

/** The part of it that has to be legible still. */
const LEGIBLE = [
  'onerror=alert(1)',
  'evil.example',
  'octocat',
  'acme/legal',
  'a | b',
  'pwned',
  '::error',
  'tada',
  'done',
  '<script>alert(2)',
]

const NOUNS = ['orders', 'parcels', 'letters', 'photos', 'invoices', 'logs', 'messages', 'addresses', 'contacts', 'payments']

/** A policy that has one piece in each of ten headings and sentences. */
const policyOf = (pieces: readonly string[], period: string) =>
  [
    '# Privacy policy of Tern Post',
    ...pieces.map(
      (piece, at) => `## Retention of ${NOUNS[at]} ${piece}\n\nWe keep your ${NOUNS[at]} ${piece} for ${period} after delivery ${piece}.`,
    ),
    'We never sell your personal data.\n',
  ].join('\n\n')

/** As paths may have them: anything but a slash and NUL. */
const FOLDERS = ['<img src=x onerror=alert(1)>', '@acme [x](y) #1 `z`', '::error::pwned\n::warning::', 'a"b|c\\d%2c,title=x']

const groups = FOLDERS.map((_, at) => EVIL.slice(at * 10, at * 10 + 10))
const files = (period: string) => Object.fromEntries(groups.map((pieces, at) => [`${FOLDERS[at]}/privacy.md`, policyOf(pieces, period)]))

const BRANCH = 'x"><script>alert(1)</script>@octocat#1'
const TITLE = '<img src=x> @acme/legal ::error::pwned\n::error::pwned'

const problem = findRendererProblem()
if (problem !== undefined) console.log(`Skipped: hostile text as GitHub renders it. ${problem}`)

describe('hostile text in a policy, a path, a branch and a title', () => {
  let run: ActionRun
  let body = ''
  let web = ''
  beforeAll(() =>
    withPullRequest(
      { before: files('30 days'), after: files('24 months'), pull: { branch: BRANCH, title: TITLE, body: TITLE } },
      async (scene) => {
        run = await scene.run({ inputs: { 'sarif-file': 'out.sarif', 'redline-file': 'out.html', annotations: 'all' } })
        body = scene.comments()[0]?.body ?? ''
        web = scene.github.links.web
      },
    ),
  )

  it('reaches neither the runner nor a terminal, and does not stop the review', () => {
    // What slips through to the runner or a terminal fails the run itself (run-action.ts).
    expect(run.code).toBe(0)
    expect(run.outputs).toMatchObject({ result: 'passed', 'comment-written': 'created', 'policies-changed': '4' })
    expect(Number(run.outputs['material-changes'])).toBeGreaterThanOrEqual(40)
  })

  it('stands on annotations as text, on the files it is about', () => {
    const marked = run.annotations.filter(({ file }) => file !== undefined)
    expect(marked.length).toBeGreaterThan(0)
    for (const { file, line } of marked) {
      expect(FOLDERS.map((folder) => `${folder}/privacy.md`)).toContain(file)
      expect(line).toBeGreaterThan(0)
    }
  })

  it('is told to later steps as it is', () => {
    const changes: readonly { readonly path: string; readonly clause: string }[] = JSON.parse(run.outputs['changes'] ?? '')
    expect(new Set(changes.map(({ path }) => path))).toEqual(new Set(FOLDERS.map((folder) => `${folder}/privacy.md`)))
  })

  describe.skipIf(problem !== undefined)('as GitHub renders it', () => {
    it.each([
      ['the comment', () => body],
      ['the summary of the job', () => run.summary],
    ])('is nothing but text in %s', (_, read) => {
      const html = renderMarkdown(read())
      const comments = read() === body ? [/^ clausal comment: default $/, /^ says [0-9a-f]{16} in [0-9a-f]{16} $/] : []
      expect(inspectHtml(html, { links: [`${web}/acme/site/`], comments })).toEqual([])
    })

    it('leaves no dollar in the source, which would begin a formula', () => expect(`${body}${run.summary}`).not.toContain('$'))

    it('can still be read, so that nobody wonders what is there', () => {
      const text = visibleText(renderMarkdown(body)).replaceAll('\u200b', '')
      expect(LEGIBLE.filter((piece) => !text.includes(piece))).toEqual([])
    })
  })

  it('is text in the page of the redline, which runs nothing and loads nothing', () => {
    const page = run.files['redline-file'] ?? ''
    expect(page).toContain('&lt;script&gt;alert(2)')
    expect(page).not.toMatch(/<(?:img|script|iframe|object|embed|base|form)\b[^>]*(?:onerror|evil|alert)/i)
    expect(page).not.toMatch(/<script>alert/)
  })

  it('is a location in SARIF, with every character that an address does not have in its code', () => {
    const { runs } = JSON.parse(run.files['sarif-file'] ?? '')
    const uris: readonly string[] = runs[0].results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation.uri,
    )
    expect(uris.length).toBeGreaterThan(0)
    for (const uri of uris) {
      expect(uri).toMatch(/^[!$&'()*+,;=:@/?%\w.~-]+$/)
      expect(FOLDERS.map((folder) => `${folder}/privacy.md`)).toContain(decodeURIComponent(uri))
    }
  })
})
