import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSourceSpan } from '../text/prose.ts'
import { createSource } from '../text/source.ts'
import { containsSpan } from '../text/span.ts'
import type { Block } from './block.ts'
import { parseMarkdown } from './markdown.ts'

const parse = (text: string) => parseMarkdown(createSource(text))

const proseOf = (text: string) => parse(text).prose.text

/** One line per block: what it is and what it says. */
function outline(text: string): string[] {
  const { blocks, prose } = parse(text)
  const read = (part: { readonly prose: Block['prose'] }) => prose.text.slice(part.prose.start, part.prose.end)
  return blocks.map((block) => {
    if (block.type === 'heading') return `h${block.level}${block.id === undefined ? '' : `#${block.id}`} ${read(block)}`
    if (block.type === 'item') return `${'  '.repeat(block.depth)}${block.ordered ? '1.' : '-'} ${read(block)} [${block.list}]`
    if (block.type === 'code') return 'code'
    if (block.type === 'table')
      return [block.header, ...block.rows].map((row) => (row === undefined ? 'none' : row.cells.map(read).join(' | '))).join(' // ')
    return `${block.quoted ? '> ' : ''}${block.wrappedIn === undefined ? '' : `(${block.wrappedIn}) `}${read(block)}`
  })
}

const lines = (...parts: string[]) => parts.join('\n')

describe('headings', () => {
  it('reads ATX and setext headings without their marks', () => {
    expect(outline(lines('# Privacy at Nimbus #', '', 'Your data', '=========', '', 'Cookies', '---'))).toEqual([
      'h1 Privacy at Nimbus',
      'h1 Your data',
      'h2 Cookies',
    ])
  })

  it('takes an explicit anchor as the id', () => {
    expect(
      outline(lines('## Cookies {#cookies}', '', '## Your rights {: #rights .wide}', '', '## <a name="contact"></a>Contact us')),
    ).toEqual(['h2#cookies Cookies', 'h2#rights Your rights', 'h2#contact Contact us'])
    expect(parse('## Cookies {#cookies}\n\n<a id="top"></a>').anchors.map(({ id }) => id)).toEqual(['cookies', 'top'])
  })

  it('does not take paragraphs above a rule for a heading', () => {
    expect(outline(lines('We keep logs.', 'We keep invoices.', '---', 'We delete both.'))).toEqual([
      'We keep logs. We keep invoices.',
      'We delete both.',
    ])
  })
})

describe('prose', () => {
  it('is free of inline markup', () => {
    expect(proseOf('We **never** sell *any* `IP address` or ~~cookie~~ data.')).toBe('We never sell any IP address or cookie data.')
  })

  it('resolves escapes and entities, each mapped to where it is written', () => {
    const text = 'Acme \\& Sons &amp; Co. keep 5&nbsp;GB'
    const { prose } = parse(text)
    expect(prose.text).toBe('Acme & Sons & Co. keep 5 GB')
    const at = prose.text.lastIndexOf('&')
    const { start, end } = toSourceSpan(prose, { start: at, end: at + 1 })
    expect(text.slice(start, end)).toBe('&amp;')
  })

  it('folds white space and drops invisible characters', () => {
    expect(proseOf('We   keep\nyour\u00a0data in per\u00adpetuity\u200b.')).toBe('We keep your data in perpetuity.')
  })

  it('keeps the line breaks an author asked for', () => {
    for (const text of ['Acme Ltd  \n1 Quay', 'Acme Ltd\\\n1 Quay', 'Acme Ltd<br>1 Quay', 'Acme Ltd<br/>\n1 Quay', 'Acme Ltd  \r\n1 Quay'])
      expect(proseOf(text)).toBe('Acme Ltd\n1 Quay')
  })

  it('closes bold text that a space keeps CommonMark from closing', () => {
    const { prose, marks } = parse('**Account data: **We keep **names** and **\nmails**.')
    expect(prose.text).toBe('Account data: We keep names and mails.')
    expect(
      marks.filter(({ type }) => type === 'strong').map((mark) => prose.text.slice(mark.prose.start, mark.prose.end).trim()),
    ).toContain('names')
  })

  it('has no reference to a footnote, but its text', () => {
    expect(outline(lines('We share logs.[^1]', '', '[^1]: With Stratus Hosting only.', '[^2]: Never sold.'))).toEqual([
      'We share logs.',
      'With Stratus Hosting only.',
      'Never sold.',
    ])
  })

  it('leaves brackets that are no links as they are', () => {
    expect(proseOf('[Company Name] keeps data[^9] for <your number> days.')).toBe('[Company Name] keeps data[^9] for <your number> days.')
  })
})

describe('links', () => {
  const linksOf = (text: string) => {
    const { links, prose } = parse(text)
    return links.map(({ href, hrefSpan, image, prose: { start, end } }) => ({
      href,
      text: prose.text.slice(start, end),
      at: hrefSpan && text.slice(hrefSpan.start, hrefSpan.end),
      image,
    }))
  }

  it('reads inline links, with the place of their target', () => {
    expect(linksOf('See [our **cookie** list](<https://acme.test/a b?x&amp;y> "List").')).toEqual([
      { href: 'https://acme.test/a b?x&y', text: 'our cookie list', at: 'https://acme.test/a b?x&amp;y', image: false },
    ])
  })

  it('resolves references, and definitions are no prose', () => {
    const text = '[Terms][t], [t] and [Unknown][u].\n\n[T]: /terms\n  "The terms"\n'
    expect(linksOf(text).map(({ href, text: shown, at }) => [href, shown, at])).toEqual([
      ['/terms', 'Terms', undefined],
      ['/terms', 't', undefined],
    ])
    expect(proseOf(text)).toBe('Terms, t and [Unknown][u].')
  })

  it('reads bare and bracketed addresses', () => {
    expect(linksOf('<https://a.test> https://b.test/x\\_y. privacy@acme.test').map(({ href, text }) => [href, text])).toEqual([
      ['https://a.test', 'https://a.test'],
      ['https://b.test/x_y', 'https://b.test/x_y'],
      ['mailto:privacy@acme.test', 'privacy@acme.test'],
    ])
  })

  it('reads an address as the text of a link as one link', () => {
    expect(linksOf('[**www.acme.test/home**](https://www.acme.test/home)').map(({ text }) => text)).toEqual(['www.acme.test/home'])
  })

  it('keeps the texts of neighbouring links apart', () => {
    expect(proseOf('[Notice](/n)[Terms](/t)')).toBe('Notice Terms')
  })

  it('keeps images as links without prose', () => {
    expect(linksOf('![Our logo](logo.png) Acme')).toEqual([{ href: 'logo.png', text: '', at: 'logo.png', image: true }])
    expect(proseOf('![Our logo](logo.png) Acme')).toBe('Acme')
  })

  it('reads HTML links alike', () => {
    expect(linksOf('See <a class="x" href="/terms">the terms</a>.')).toEqual([
      { href: '/terms', text: 'the terms', at: '/terms', image: false },
    ])
  })
})

describe('lists', () => {
  it('tells depth, order and identity', () => {
    expect(outline(lines('- names', '  1. first', '  2. last', '- mails', '', 'And:', '', '* logs'))).toEqual([
      '- names [0]',
      '  1. first [1]',
      '  1. last [1]',
      '- mails [0]',
      'And:',
      '- logs [2]',
    ])
  })

  it('reads further paragraphs of an item as items in the same place', () => {
    expect(outline(lines('1. We ask you.', '', '   You may refuse.', '', '2. We record it.'))).toEqual([
      '1. We ask you. [0]',
      '1. You may refuse. [0]',
      '1. We record it. [0]',
    ])
  })

  it('reads task lists and typographic bullets', () => {
    expect(outline('- [x] done\n- [ ] open')).toEqual(['- done [0]', '- open [0]'])
    expect(outline('We collect:\n• names\n•\u00a0mails')).toEqual(['We collect:', '- names [0]', '- mails [0]'])
  })

  it('does not take the paragraph right under a list for its last item', () => {
    expect(outline(lines('We collect:', '- names', '- mails', 'We never sell **them**. Nor do we', 'rent them.', '- logs'))).toEqual([
      'We collect:',
      '- names [0]',
      '- mails [0]',
      'We never sell them. Nor do we rent them.',
      '- logs [0]',
    ])
    expect(outline(lines('- We share names, telephone numbers and e-mail addresses with', 'Stratus Hosting.'))).toEqual([
      '- We share names, telephone numbers and e-mail addresses with Stratus Hosting. [0]',
    ])
  })

  it('begins an item at its marker', () => {
    const text = '- names\n- mails'
    expect(parse(text).blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(['- names', '- mails'])
  })
})

describe('tables', () => {
  it('has a header, rows and empty cells in their columns', () => {
    expect(outline(lines('| Data | Why | How long |', '|---|:-:|--|', '| Logs | | 30 days |', '| **Mails** | `SMTP` \\| IMAP |'))).toEqual([
      'Data | Why | How long // Logs |  | 30 days // Mails | SMTP | IMAP',
    ])
  })

  it('ends at a line without a bar, and may begin right under a line', () => {
    expect(outline(lines('We use data to:', 'Purpose | Example', '--- | ---', 'Security | Logs', 'We do not sell it.'))).toEqual([
      'We use data to:',
      'Purpose | Example // Security | Logs',
      'We do not sell it.',
    ])
  })

  it('forgives a delimiter row of another width', () => {
    expect(outline(lines('| Data | Recipient |', '|---|---|---|', '| Logs | Hosts | None |'))).toEqual([
      'Data | Recipient // Logs | Hosts | None',
    ])
  })

  it('reads lists inside a cell line by line', () => {
    expect(outline(lines('| Data |', '|---|', '| *   Names<br>*   Mails |'))).toEqual(['Data // Names\nMails'])
  })
})

describe('blocks that are not prose', () => {
  it('gives code a place but no prose', () => {
    const text = lines('Call:', '', '```sh', 'curl /me', '```', '', '    indented')
    expect(outline(text)).toEqual(['Call:', 'code', 'code'])
    expect(proseOf(text)).toBe('Call:')
  })

  it('collects comments of HTML and MDX', () => {
    const { comments, prose } = parse(
      lines('<!-- clausal-disable-next-line a -->', 'We may <!-- why? --> share.', '', '{/* check this */}'),
    )
    expect(comments.map(({ text }) => text)).toEqual(['clausal-disable-next-line a', 'why?', 'check this'])
    expect(prose.text).toBe('We may share.')
  })

  it('drops an underline that lost its heading', () => {
    expect(outline(lines('Privacy notice', '', '', '==========', '', 'We keep logs.'))).toEqual(['Privacy notice', 'We keep logs.'])
  })

  it('quotes, and drops rules', () => {
    expect(outline(lines('> We never sell', '> your data.', '', '***', '', 'Really.'))).toEqual(['> We never sell your data.', 'Really.'])
  })
})

describe('paragraphs that may be headings', () => {
  it('tells when one mark holds all', () => {
    expect(
      outline(lines('**What we collect**', '', '*Logs*', '', '<strong>Why</strong>', '', '<i>How</i>', '', '**Note:** read this.')),
    ).toEqual(['(strong) What we collect', '(emphasis) Logs', '(strong) Why', '(emphasis) How', 'Note: read this.'])
  })

  it('parts a bold first line from the text below it', () => {
    expect(outline(lines('**Cookies**', 'We set two cookies.'))).toEqual(['(strong) Cookies', 'We set two cookies.'])
    expect(outline(lines('**Cookies** are small', 'files.'))).toEqual(['Cookies are small files.'])
  })
})

describe('HTML inside Markdown', () => {
  it('reads blocks like their Markdown twins', () => {
    const html = lines(
      '<h2 id="use">Use</h2>',
      '<p>We use <b>names</b>.</p>',
      '<ul>',
      '  <li>to bill<ol><li>monthly</li></ol></li>',
      '  <li>to mail',
      '</ul>',
      '<table><thead><tr><th>Data</th><th>Why</th></tr></thead><tr><td>Logs</td><td>Safety</td></tr></table>',
      '<dl><dt>Host</dt><dd>Stratus</dd></dl>',
      '<blockquote>Never sold</blockquote>',
      '<script>track("all")</script><style>p { color: red }</style><pre>code</pre>',
      '<details><summary>More</summary>All of it.</details>',
    )
    expect(outline(html)).toEqual([
      'h2#use Use',
      'We use names.',
      '- to bill [0]',
      '  1. monthly [1]',
      '- to mail [0]',
      'Data | Why // Logs | Safety',
      '(term) Host',
      'Stratus',
      '> Never sold',
      'code',
      'More',
      'All of it.',
    ])
    expect(parse(html).problems).toEqual([])
  })

  it('reads Markdown between HTML blocks in their light', () => {
    expect(outline(lines('<ul>', '<li>', '', 'We keep **logs**.', '', '</li>', '</ul>', '', 'Outside.'))).toEqual([
      '- We keep logs. [0]',
      'Outside.',
    ])
  })

  it('reads terms and items in the middle of Markdown', () => {
    expect(outline(lines('<dt>Agents:</dt>', '', 'We employ others.', '', '<li>one', '<li>two', '', 'End.'))).toEqual([
      '(term) Agents:',
      'We employ others.',
      '- one [0]',
      '- two [0]',
      'End.',
    ])
  })

  const problemsOf = (text: string) =>
    parse(text).problems.map(({ type, detail, span }) => `${type} ${detail} ${text.slice(span.start, span.end)}`)

  it('reports tags without partners', () => {
    expect(problemsOf('We care.</p>\n\n<div>Text\n\n<strong>bold')).toEqual([
      'unmatched-closing-tag p </p>',
      'unclosed-tag div <div>',
      'unclosed-tag strong <strong>',
    ])
  })

  it('matches tags across blocks and accepts omitted ends', () => {
    expect(problemsOf('<div>\n\nText\n\n</div>\n\n<p>One\n\n<p>Two</p>\n\n<ul><li>a<li>b</ul><br><hr>')).toEqual([])
  })

  it('reports elements in places they do not belong', () => {
    expect(problemsOf('<dt>Agents:</dt>\n\n<li>a</li>\n\n<td>b</td>')).toEqual([
      'misplaced-element dt <dt>',
      'misplaced-element li <li>',
      'misplaced-element td <td>',
    ])
    expect(problemsOf('<dl><dt>Agents:</dt><dd>x</dd></dl>')).toEqual([])
  })
})

describe('what Jekyll and MDX leave behind', () => {
  it('skips lines that are no prose', () => {
    expect(
      outline(
        lines(
          'import { Box } from "./box"',
          'export const meta = {',
          '  a: 1',
          '}',
          '',
          '{% include head.html %}',
          '# Privacy',
          '{:.no_toc}',
          '',
          'We at {{ site.name }} keep [logs](/l){:target="_blank"}.',
          '{: #logs}',
        ),
      ),
    ).toEqual(['h1 Privacy', 'We at {{ site.name }} keep logs.'])
  })

  it('reads through components', () => {
    expect(outline('<Notice type={kinds.info} {...rest}>\n\nWe keep logs.\n\n</Notice>\n\nSee <Term id="x">logs</Term>.')).toEqual([
      'We keep logs.',
      'See logs.',
    ])
  })
})

describe('paragraphs whose blank lines were lost', () => {
  it('divides lines that are paragraphs of their own', () => {
    const text = [
      'This policy says how Nimbus handles what you entrust to its service, and which choices that leaves you with.',
      'We may process data such as:',
      'We never sell it.',
      'Where a law asks for a reason, we rely on your consent or on our contract with the organisation that you work for.',
      'Effective date: 3 May 2026',
      'Contact us at any time.',
    ]
    expect(outline(lines(...text))).toEqual(text)
  })

  it('keeps hard-wrapped prose together, though its lines end in full stops', () => {
    const text = [
      'We keep your data for thirty days. Then we delete every copy.',
      'Backups live for some ten days more. You may ask for a list.',
      'We answer within one month. The law lets us take three weeks.',
      'After that, you may complain.',
    ]
    expect(outline(lines(...text))).toEqual([text.join(' ')])
  })

  it('keeps lines together that break in the middle of a sentence', () => {
    expect(outline(lines('We keep your data', 'as long as we must.', 'Then we', 'delete it.'))).toHaveLength(1)
  })

  it('gives a mark that goes on to the next line a part in each paragraph', () => {
    const { marks, prose } = parse(lines('<b>We keep logs.', 'We keep mails.</b>', 'We delete both after a good long while.'))
    expect(marks.map((mark) => prose.text.slice(mark.prose.start, mark.prose.end))).toEqual(['We keep logs.', 'We keep mails.'])
  })
})

describe('front matter', () => {
  it('is no prose', () => {
    const { frontMatter, prose } = parse('---\ntitle: Privacy\n---\n\nWe keep logs.')
    expect(frontMatter?.values).toEqual({ title: 'Privacy' })
    expect(prose.text).toBe('We keep logs.')
  })
})

/** Texts made of what Markdown is made of. */
const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'# |## |* |- |1. |> |    |\t|\n|\n\n|\r\n|\r|**|*|_|__|~~|`|```\n|[|]|(|)|![|](x)|<|>|&amp;|&|\\|\u00a0|  \n|\uFEFF|\0|---\n|+++\n|===\n|{#a}|{:.b}|{% c %}|{{ d }}|{/* e */}|[^1]|[^1]: |<!-- f -->|<b>|</b>|<p>|</p>|<ul>|</ul>|<li>|<ol>|<table>|</table>|<tr>|<td>|</td>|<th>|<dl>|<dt>|<dd>|<br>|<h2>|</h2>|<pre>|</pre>|<script>|</script>|<blockquote>|</blockquote>|<a href="g">|</a>|www.h.test|a@b.test|• |import i from "j"\n|[k]: /l\n|\u{F0010}|\ud800|A sentence. |One: two'.split(
          '|',
        ),
        '|',
        '| a | b |\n|---|---|\n',
        '|',
      ),
      fc.string({ maxLength: 6, unit: 'grapheme' }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

const anyText = fc.oneof(markdown, fc.string({ maxLength: 300, unit: 'binary' }))

describe('any text', () => {
  it('is parsed with every span inside it, blocks in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, links, marks, anchors, comments, problems, prose } = parse(text)
        const whole = { start: 0, end: text.length }
        const allProse = { start: 0, end: prose.text.length }
        for (const { span } of [...blocks, ...links, ...marks, ...anchors, ...comments, ...problems]) {
          expect(span.start).toBeLessThanOrEqual(span.end)
          expect(containsSpan(whole, span)).toBe(true)
        }
        for (const placed of [...blocks, ...links, ...marks]) {
          expect(placed.prose.start).toBeLessThanOrEqual(placed.prose.end)
          expect(containsSpan(allProse, placed.prose)).toBe(true)
        }
        for (const [index, block] of blocks.slice(1).entries()) {
          expect(block.span.start).toBeGreaterThanOrEqual(blocks[index]?.span.end ?? 0)
          expect(block.prose.start).toBeGreaterThanOrEqual(blocks[index]?.prose.end ?? 0)
        }
        for (const block of blocks) {
          if (block.type !== 'code') expect(block.prose.end).toBeGreaterThan(block.prose.start)
          expect(containsSpan(block.span, toSourceSpan(prose, block.prose)) || block.type === 'code').toBe(true)
          if (block.type !== 'table') continue
          const rows = block.header === undefined ? block.rows : [block.header, ...block.rows]
          for (const row of rows) {
            expect(containsSpan(block.span, row.span)).toBe(true)
            for (const cell of row.cells) {
              expect(containsSpan(row.span, cell.span)).toBe(true)
              expect(containsSpan(row.prose, cell.prose)).toBe(true)
            }
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('has all its prose in blocks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, prose } = parse(text)
        const read = blocks.map((block) => prose.text.slice(block.prose.start, block.prose.end)).filter((part) => part !== '')
        expect(read.join('\n')).toBe(prose.text)
      }),
      { numRuns: 300 },
    )
  })

  it('maps prose to the source in order, character by character where lengths are equal', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { prose } = parse(text)
        const { proseStart, proseLength, sourceStart, sourceLength } = prose.runs
        let reached = 0
        for (const [index, start] of proseStart.entries()) {
          const length = proseLength[index] ?? 0
          const from = sourceStart[index] ?? 0
          const covered = sourceLength[index] ?? 0
          expect(from).toBeGreaterThanOrEqual(reached)
          reached = from + covered
          expect(reached).toBeLessThanOrEqual(text.length)
          const shown = prose.text.slice(start, start + length)
          const written = text.slice(from, reached)
          if (length === covered) expect(shown.replace(/\s/g, ' ')).toBe(written.replace(/\s/g, ' '))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('reads the same whichever way lines end, and with a byte order mark', () => {
    fc.assert(
      fc.property(
        markdown.map((text) => text.replace(/[\r\uFEFF]/g, '')),
        (text) => {
          expect(outline(text.replace(/\n/g, '\r\n'))).toEqual(outline(text))
          expect(outline(text.replace(/\n/g, '\r'))).toEqual(outline(text))
          expect(outline(`\uFEFF${text}`)).toEqual(outline(text))
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('hostile text', () => {
  const repeat = (part: string, length = 100_000) => part.repeat(Math.ceil(length / part.length))

  it.each([
    ['[', '[a](', '![[', '[a]', ']'],
    ['*', '*a ', 'a* ', 'a**b', '_a_ '],
    ['>', '> ', '- ', '1. ', '> - '],
    ['<', '<a ', '<a a="', '<!-- ', '<b>', '<table><tr><td>', '<ul><li>'],
    ['`', '`a', '&a', '\\*', 'www.a.b ', 'a@', '{%', '{/*', '|', '#', '~'],
    ['\u00a0', '\t', '\r', '\0', '\ud800'],
  ])('of a hundred thousand times %s is parsed', (...parts) => {
    for (const part of parts) expect(() => parse(repeat(part))).not.toThrow()
  })
})
