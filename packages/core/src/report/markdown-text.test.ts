import { GFM, parser } from '@lezer/markdown'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownCode, markdownHtmlText, markdownMessage, markdownText } from './markdown-text.ts'

const GFM_PARSER = parser.configure(GFM)
/** What plain text may consist of once escaped. */
const PLAIN: ReadonlySet<string> = new Set(['Document', 'Paragraph', 'Escape', 'Entity'])

function markupOf(markdown: string): string[] {
  const names: string[] = []
  GFM_PARSER.parse(markdown).iterate({ enter: ({ name }) => void (PLAIN.has(name) || names.push(name)) })
  return names
}

describe('markdownText', () => {
  it.each([
    ['We may share data | sell it', 'We may share data \\| sell it'],
    ['**bold** _it_ `code` ~~gone~~', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~\\~gone\\~\\~'],
    ['[here](javascript:alert(1))', '\\[here\\](javascript:alert(1))'],
    ['<img src=x onerror=alert(1)> &amp;', '&lt;img src=x onerror=alert(1)&gt; &amp;amp;'],
    ['two\nlines\tand tabs', 'two lines and tabs'],
    ['ask @acme/legal', 'ask @&#8203;acme/legal'],
    ['privacy@acme.example', 'privacy@&#8203;acme.example'],
    ['as in #12 and GH-12', 'as in #&#8203;12 and GH-&#8203;12'],
    ['since 1f2e3d4c', 'since 1f2e3d&#8203;4c'],
    ['call 5550100', 'call 5550100'],
    ['https://evil.example, www.evil.example', 'https:&#8203;//evil.example, www&#8203;.evil.example'],
    ['so :tada: :)', 'so :&#8203;tada: :)'],
    ['$5 or $6', '&#36;5 or &#36;6'],
    ['# not a heading', '\\# not a heading'],
    [' - not a list', ' \\- not a list'],
    ['12. not a list', '12\\. not a list'],
    ['1\\. twice', '1\\\\. twice'],
    ['turned \u202eround\u0007', 'turned \\\\u\\{202e\\}round\\\\u\\{7\\}'],
  ])('writes %j as %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown)
  })

  const anyText = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('# ', '- ', '1. ', '> ', '```', '~~~', '---', '===', '<b>', '<!--', '](x)', '![', '|', '\n', '\r\n', '\t', '    '),
      fc.constantFrom('https://a.example', 'www.a.example', 'a@b.example', '@team', '[^1]', '&lt;', '&#64;', '\\', '**', '- [ ] '),
    ),
    { maxLength: 12 },
  )

  it('shows any text as text: no markup, no second line', () => {
    fc.assert(
      fc.property(anyText, (parts) => {
        const markdown = markdownText(parts.join(''))
        expect(markdown).not.toMatch(/[\r\n]|@(?!&#8203;)|:\/\//)
        expect(markupOf(markdown)).toEqual([])
        expect(markupOf(`| a | b |\n|---|---|\n| ${markdown} | c |`).filter((name) => name === 'TableCell')).toHaveLength(
          markdown.trim() === '' ? 3 : 4,
        )
      }),
    )
  })
})

describe('markdownHtmlText', () => {
  it.each([
    ['Rights | *yours*', 'Rights &#124; &#42;yours&#42;'],
    ['</summary><script> &lt;', '&lt;/summary&gt;&lt;script&gt; &amp;lt;'],
    ['ask @team\nabout #1', 'ask @&#8203;team about #&#8203;1'],
  ])('writes %j as %j', (text, html) => {
    expect(markdownHtmlText(text)).toBe(html)
  })
})

describe('markdownCode', () => {
  it.each([
    ['legal/privacy.md', '`legal/privacy.md`'],
    ['a`b|c.md', '<code>a\\`b\\|c.md</code>'],
    [' \n ', ''],
    ['@team\n.md', '`@team .md`'],
  ])('writes %j as %j', (text, markdown) => {
    expect(markdownCode(text)).toBe(markdown)
  })
})

describe('markdownMessage', () => {
  it.each([
    ['declare `hasDpo: false`.', 'declare `hasDpo: false`.'],
    ['*all* of `a|b` @legal', '\\*all\\* of <code>a\\|b</code> @&#8203;legal'],
    ['one ` alone <b>', 'one \\` alone &lt;b&gt;'],
    ['`<img src=x>` and `@team`', '`<img src=x>` and `@team`'],
  ])('writes %j as %j', (text, markdown) => {
    expect(markdownMessage(text)).toBe(markdown)
  })
})
