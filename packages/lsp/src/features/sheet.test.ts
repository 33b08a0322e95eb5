import { describe, expect, it } from 'vitest'
import { MarkupKind } from 'vscode-languageserver-types'
import { item, paragraph, renderSheet } from './sheet.ts'

describe('a sheet', () => {
  const sheet = [
    paragraph({ strong: 'Term' }, ': a <b>bold</b> [word](command:evil)'),
    item('one'),
    item({ code: 'two' }),
    paragraph('end'),
  ]

  it('lets no markup come of what a policy says', () => {
    const { value } = renderSheet(sheet, MarkupKind.Markdown)
    expect(value).toBe('**Term**: a &lt;b&gt;bold&lt;/b&gt; \\[word\\](command:evil)\n\n- one\n- `two`\n\nend')
  })

  it('is plain where the editor shows plain text', () => {
    expect(renderSheet(sheet, MarkupKind.PlainText).value).toBe('Term: a <b>bold</b> [word](command:evil)\n\n- one\n- two\n\nend')
  })

  it('links to the web alone', () => {
    const { value } = renderSheet(
      [paragraph({ link: 'x', href: 'command:evil' }, ' ', { link: 'y', href: 'https://a.example/' })],
      MarkupKind.Markdown,
    )
    expect(value).toBe('x [y](https://a.example/)')
  })
})
