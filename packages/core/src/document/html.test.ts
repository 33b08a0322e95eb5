import { describe, expect, it } from 'vitest'
import { toSourceSpan } from '../text/prose.ts'
import { createSource } from '../text/source.ts'
import type { Block } from './block.ts'
import { parseHtml } from './html.ts'

const read = (html: string) => parseHtml(createSource(html))

/** Each block as `type text`, with what is worth knowing about it. */
function outline(html: string): string[] {
  const { prose, blocks } = read(html)
  const text = (block: Block) => prose.text.slice(block.prose.start, block.prose.end).replaceAll('\n', ' / ')
  return blocks.map((block) => {
    if (block.type === 'heading') return `h${block.level}${block.id ? `#${block.id}` : ''} ${text(block)}`
    if (block.type === 'item') return `${block.ordered ? 'ol' : 'ul'}${block.list}.${block.depth} ${text(block)}`
    if (block.type === 'paragraph') return `${block.quoted ? '> ' : ''}${block.wrappedIn ?? 'p'} ${text(block)}`
    return `${block.type} ${text(block)}`.trim()
  })
}

/** The source a word of the prose comes from. */
function sourceOf(html: string, word: string): string {
  const { prose } = read(html)
  const start = prose.text.indexOf(word)
  const span = toSourceSpan(prose, { start, end: start + word.length })
  return html.slice(span.start, span.end)
}

const LONG = 'We keep the measurements of your weather station for as long as you have an account with us, and delete them a month later.'
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title> Privacy | Mistral Weather </title></head><body>${body}</body></html>`

describe('the text of a fragment', () => {
  it('reads headings, paragraphs and nested lists', () => {
    const html =
      '<h2 id="use">How we use data</h2>\n<p>We use it to:</p><ul><li>run the service:<ol><li>well</li></ol></li><li>answer you</li></ul>'
    expect(outline(html)).toEqual(['h2#use How we use data', 'p We use it to:', 'ul0.0 run the service:', 'ol1.1 well', 'ul0.0 answer you'])
  })

  it('takes text directly in a container for paragraphs', () => {
    expect(outline('<div>First <b>part</b>.<p>Second.</p>Third.</div>')).toEqual(['p First part.', 'p Second.', 'p Third.'])
  })

  it('reads a description list as terms with their paragraphs', () => {
    expect(outline('<dl><dt>Logs</dt><dd>Kept for a week.</dd></dl>')).toEqual(['term Logs', 'p Kept for a week.'])
  })

  it('knows paragraphs that are bold or slanted as a whole', () => {
    const html =
      '<p><strong>1. Cookies</strong></p><p><span style="font-weight: bold">Logs</span>:</p><p><em>Note</em></p><p><b>No.</b> Never</p><p><u>Sale</u></p>'
    expect(outline(html)).toEqual(['strong 1. Cookies', 'strong Logs:', 'emphasis Note', 'p No. Never', 'strong Sale'])
  })

  it('marks quotations and leaves code unread', () => {
    expect(outline('<blockquote><p>A clause.</p></blockquote><p>An example follows here.</p><pre><code>x = 1</code></pre>')).toEqual([
      '> p A clause.',
      'p An example follows here.',
      'code',
    ])
  })

  it('reads an element of the role heading at its level', () => {
    expect(outline('<div role="heading" aria-level="3">Retention</div>')).toEqual(['h3 Retention'])
  })

  it('takes the id of an anchor inside a heading and leaves out its permalink', () => {
    expect(outline('<h3><a name="cookies"></a>Cookies <a href="#cookies">#</a></h3>')).toEqual(['h3#cookies Cookies'])
  })

  it('reads several paragraphs of one item as one item, and a long item with a heading as a section', () => {
    expect(outline('<ul><li><p>Access.</p><p>Ask us.</p></li></ul>')).toEqual(['ul0.0 Access. / Ask us.'])
    expect(outline('<ol><li><h3>Access</h3><p>Ask us.</p></li></ol>')).toEqual(['h3 Access', 'p Ask us.'])
  })

  it('does not let an open heading swallow the text below it', () => {
    expect(outline('<h2>Security<p>We encrypt it.</p>')).toEqual(['h2 Security', 'p We encrypt it.'])
  })
})

describe('lists', () => {
  it('keep the paragraphs of an item in it, and the lists inside below it', () => {
    const html = `<ul><li><p>You can ask us for a copy.</p><p>${'We send it by post. '.repeat(50)}</p><ul><li><p>Once a year.</p></li></ul></li><li>Or not.</li></ul>`
    expect(outline(html).map((line) => line.slice(0, 32))).toEqual([
      'ul0.0 You can ask us for a copy.',
      'ul1.1 Once a year.',
      'ul0.0 Or not.',
    ])
  })

  it('are nested where a list stands between items', () => {
    expect(outline('<ul><li>Logs:</li><ul><li>addresses</li><li>times</li></ul><li>Names</li></ul>')).toEqual([
      'ul0.0 Logs:',
      'ul1.1 addresses',
      'ul1.1 times',
      'ul0.0 Names',
    ])
    expect(outline('<ul><ul><li>indented</li></ul></ul>')).toEqual(['ul0.0 indented'])
  })

  it('are made of lines with bullets', () => {
    expect(outline('<p>We keep:<br>• your name<br>&bull; your town</p><p>No more.</p>')).toEqual([
      'p We keep:',
      'ul0.0 your name',
      'ul0.0 your town',
      'p No more.',
    ])
    expect(outline('<p>We keep:</p><p>- <b>names</b></p><p>- towns</p><p>Thanks</p><p>- Mistral</p>')).toEqual([
      'p We keep:',
      'ul0.0 names',
      'ul0.0 towns',
      'p Thanks',
      'p - Mistral',
    ])
    expect(outline('<ul><li>Logs<br>- of stations<br>- of readers</li></ul>')).toEqual([
      'ul0.0 Logs',
      'ul1.1 of stations',
      'ul1.1 of readers',
    ])
  })

  it('give their place with the bullet and their text without it', () => {
    const html = '<p>We keep:<br><span>•</span> your name</p>'
    const { blocks, prose } = read(html)
    const item = blocks[1]
    expect(item && html.slice(item.span.start, item.span.end)).toBe('•</span> your name</p>')
    expect(item && prose.text.slice(item.prose.start, item.prose.end)).toBe('your name')
  })

  it('of one bold item above text are titles, as word processors write them', () => {
    expect(outline('<ol start="2"><li><b>Retention</b></li></ol><p>One month.</p>')).toEqual(['strong Retention', 'p One month.'])
    expect(outline('<ul><li>Your name</li></ul><p>One month.</p>')).toEqual(['ul0.0 Your name', 'p One month.'])
    const titles = ['Names', 'Towns', 'Logs'].map((title) => `<ol><li>${title}</li></ol><p>One month.</p>`).join('')
    expect(outline(titles)).toEqual(['strong Names', 'p One month.', 'strong Towns', 'p One month.', 'strong Logs', 'p One month.'])
  })
})

describe('line breaks', () => {
  it('part paragraphs in pairs', () => {
    expect(outline('<div>One thing<br><br />another</div>')).toEqual(['p One thing', 'p another'])
  })

  it('are spaces in an address', () => {
    expect(outline('<p>Mistral Weather<br>3 Harbour Road<br>Bergen</p>')).toEqual(['p Mistral Weather 3 Harbour Road Bergen'])
  })

  it('part a bold line from the text below it, and lines that are sentences', () => {
    expect(outline('<p><b>Cookies</b><br>We set two.</p>')).toEqual(['strong Cookies', 'p We set two.'])
    expect(outline('<p>We set two.<br>Both expire.<br>Soon</p>')).toEqual(['p We set two.', 'p Both expire.', 'p Soon'])
  })
})

describe('tables', () => {
  const cells = (html: string) => {
    const { prose, blocks } = read(html)
    const [table] = blocks
    if (table?.type !== 'table') return undefined
    const texts = (row: (typeof table.rows)[number]) => row.cells.map((cell) => prose.text.slice(cell.prose.start, cell.prose.end))
    return { header: table.header && texts(table.header), rows: table.rows.map(texts) }
  }

  it('have a header of header cells, of a head, or in bold', () => {
    const body = '<tr><td>Email</td><td>Billing</td></tr>'
    const expected = { header: ['Data', 'Purpose'], rows: [['Email', 'Billing']] }
    expect(cells(`<table><tr><th>Data</th><th>Purpose</th></tr>${body}</table>`)).toEqual(expected)
    expect(cells(`<table><thead><tr><td>Data</td><td>Purpose</td></tr></thead>${body}</table>`)).toEqual(expected)
    expect(cells(`<table><tr><td><b>Data</b></td><td><b>Purpose</b></td></tr>${body}</table>`)).toEqual(expected)
    expect(cells(`<table>${body}${body}</table>`)?.header).toBeUndefined()
  })

  it('keep their columns where cells stretch', () => {
    const html = '<table><tr><th>A<th>B<th>C<tr><td rowspan=2>1<td colspan=2>2<tr><td>3<td>4</table>'
    expect(cells(html)?.rows).toEqual([
      ['1', '2', ''],
      ['', '3', '4'],
    ])
  })

  it('keep lists inside cells below a header', () => {
    const html =
      '<table><tr><th>Data</th><th>Examples</th></tr><tr><td>Contact</td><td><ul><li>Email</li><li>Phone</li></ul></td></tr></table>'
    expect(cells(html)?.rows).toEqual([['Contact', 'Email\nPhone']])
  })

  it('have their title above them', () => {
    const row = '<tr><td>Stations</td><td><ul><li>Town</li></ul></td></tr>'
    const html = `<table><tr><td colspan="2"><b>What we keep</b></td></tr><tr><td><b>Of</b></td><td>Which <b>data</b></td></tr>${row}</table>`
    expect(outline(html)[0]).toBe('strong What we keep')
    expect(outline(html.replace('Which <b>data</b>', '<b>Data</b>'))[1]).toBe('table Of / Data / Stations / Town')
  })

  it('are read through where they only arrange the page', () => {
    expect(outline('<table><tr><td><h2>Logs</h2><p>We keep logs.</p></td></tr></table>')).toEqual(['h2 Logs', 'p We keep logs.'])
    expect(outline('<table role="presentation"><tr><td>One</td><td>Two</td></tr><tr><td>3</td><td>4</td></tr></table>')).toEqual([
      'p One',
      'p Two',
      'p 3',
      'p 4',
    ])
  })
})

describe('places in the source', () => {
  it('are exact around character references', () => {
    expect(read('<p>R&amp;D&nbsp;data &copyright &notit; &#8217;s &bogus; AT&T</p>').prose.text).toBe(
      'R&D data ©right ¬it; ’s &bogus; AT&T',
    )
    expect(sourceOf('<p>R&amp;D&nbsp;data</p>', '&D d')).toBe('&amp;D&nbsp;d')
    expect(sourceOf('<p>&notit; works</p>', 'it; w')).toBe('it; w')
    expect(sourceOf('<p>we &#8217; keep</p>', '’')).toBe('&#8217;')
  })

  it('are exact across inline elements and folded white space', () => {
    expect(sourceOf('<p>We do <b>not\r\n  sell</b> it.</p>', 'do not sell it')).toBe('do <b>not\r\n  sell</b> it')
  })

  it('leave out what is not seen', () => {
    expect(read('<p>One\u200D</p><p><b>\u200D</b>two\u200D three \u200D</p>').prose.text).toBe('One\ntwo three')
    expect(read('<p>infor&shy;ma\u200Btion\0</p>').prose.text).toBe('information')
  })

  it('give blocks with their tags', () => {
    const html = 'x<p class="a">One</p> <ul> <li>Two<ul><li>Three</li></ul></li></ul>'
    expect(read(html).blocks.map(({ span }) => html.slice(span.start, span.end))).toEqual([
      'x',
      '<p class="a">One</p>',
      '<li>Two',
      '<li>Three</li>',
    ])
  })
})

describe('links, marks, anchors and comments', () => {
  it('have their places', () => {
    const html =
      '<p id="top">See <a class="x" href="/terms?a=1&amp;b=2">our <i>terms</i></a>.<img src=logo.png><!-- clausal-disable x -- y --></p>'
    const { prose, links, marks, anchors, comments } = read(html)
    expect(links.map(({ href, hrefSpan, image }) => [href, hrefSpan && html.slice(hrefSpan.start, hrefSpan.end), image])).toEqual([
      ['/terms?a=1&b=2', '/terms?a=1&amp;b=2', false],
      ['logo.png', 'logo.png', true],
    ])
    expect(links.map((link) => prose.text.slice(link.prose.start, link.prose.end))).toEqual(['our terms', ''])
    expect(marks.map((mark) => [mark.type, prose.text.slice(mark.prose.start, mark.prose.end)])).toEqual([['emphasis', 'terms']])
    expect(anchors.map((anchor) => anchor.id)).toEqual(['top'])
    expect(comments.map((comment) => comment.text.trim())).toEqual(['clausal-disable x -- y'])
  })
})

describe('faults of the markup', () => {
  const faults = (html: string) =>
    read(html).problems.map(({ type, detail, span }) => `${type} ${detail} ${html.slice(span.start, span.end)}`)

  it('are found where they stand', () => {
    expect(faults('<p>We </b>care</p></div>')).toEqual(['unmatched-closing-tag b </b>', 'unmatched-closing-tag div </div>'])
    expect(faults('<div><p>We <strong class="x">care</p></div>')).toEqual(['unclosed-tag strong <strong class="x">'])
    expect(faults('<dt>Logs</dt><li>One</li><td>x</td>')).toEqual([
      'misplaced-element dt <dt>',
      'misplaced-element li <li>',
      'misplaced-element td <td>',
    ])
  })

  it('are not end tags that HTML lets one leave out', () => {
    expect(
      faults('<ul><li>One<li>Two</ul><p>Three<p>Four<table><tr><td>5<td>6<tr><td>7</table><dl><div><dt>a<dd>b</div></dl><br>'),
    ).toEqual([])
  })

  it('keep formatting to the elements it was closed in', () => {
    expect(outline('<b><p>Bold</p></b><p>Plain</p>')).toEqual(['strong Bold', 'p Plain'])
    expect(outline('<p><b>Title</p><p>Plain</p>')).toEqual(['strong Title', 'p Plain'])
  })
})

describe('the text of a page', () => {
  it('is found among what surrounds it', () => {
    const html = page(`
      <a class="skip-link" href="#main">Skip to content</a>
      <header class="site-header"><nav><ul><li><a href="/">Home</a></li></ul></nav><select><option>English</option></select></header>
      <div id="cookie-banner">We use cookies. <button>Accept</button></div>
      <main id="main"><h1>Privacy</h1><p>${LONG}</p><div class="share-buttons"><a href="/x">Share</a></div></main>
      <aside><h2>Related articles</h2><a href="/1">Ten tips</a></aside>
      <footer><p>© Mistral Weather</p></footer><script>track()</script>`)
    expect(outline(html)).toEqual(['h1 Privacy', `p ${LONG}`])
  })

  it('is found without a main element', () => {
    const menu = '<div class="m"><a href="/a">Stations</a> <a href="/b">Prices</a> <a href="/c">About us</a></div>'
    const html = page(
      `${menu}<div><div><h1>Privacy</h1></div><p>Last updated: 2 May 2024</p><div><p>${LONG}</p><p>${LONG}</p></div></div>${menu}`,
    )
    expect(outline(html)).toEqual(['h1 Privacy', 'p Last updated: 2 May 2024', `p ${LONG}`, `p ${LONG}`])
  })

  it('keeps links that stand in the text', () => {
    const html = page(
      `<div><h1>Privacy</h1><h2><a href="/logs">Logs</a></h2><div><p>${LONG}</p><p>${LONG}</p></div>Our <a href="/p">partners</a>:<ul><li><a href="/q">Quantile</a></li></ul></div>`,
    )
    expect(outline(html)).toEqual(['h1 Privacy', 'h2 Logs', `p ${LONG}`, `p ${LONG}`, 'p Our partners:', 'ul0.0 Quantile'])
  })

  it('is kept where it is collapsed', () => {
    const html = page(`<main><h1>Privacy</h1>
      <h2><button aria-expanded="false" aria-controls="p1">Retention</button></h2><div id="p1" hidden><p>One month.</p></div>
      <button class="accordion">Security</button><div class="panel" style="display: none"><p>Encrypted.</p></div>
      <details><summary>Children</summary><p>Not under 16.</p></details>
      <p>${LONG}</p><span aria-hidden="true">↓</span><div hidden>Loading</div></main>`)
    expect(outline(html)).toEqual([
      'h1 Privacy',
      'h2 Retention',
      'p One month.',
      'strong Security',
      'p Encrypted.',
      'strong Children',
      'p Not under 16.',
      `p ${LONG}`,
    ])
  })

  it('has the titles of panels that open and close', () => {
    const panels = ['One month.', 'Encrypted.'].map((text, index) => `<div id="p${index}" class="collapse"><p>${text}</p></div>`)
    const link = (index: number, title: string) =>
      `<p class="card-title"><a role="button" href="#" aria-expanded="false" aria-controls="p${index}">${title}</a></p>`
    expect(
      outline(page(`<main><p>${LONG}</p>${link(0, 'Retention')}${panels[0]}${link(1, 'Security')}${panels[1]}</main>`)).slice(1),
    ).toEqual(['strong Retention', 'p One month.', 'strong Security', 'p Encrypted.'])
    const items = ['Retention', 'Security'].map(
      (title, index) => `<li><div class="accordion__title">${title}</div>${panels[index]}${LONG}</li>`,
    )
    expect(outline(page(`<main><p>${LONG}</p><ul>${items.join('')}</ul></main>`)).filter((line) => line.startsWith('strong'))).toEqual([
      'strong Retention',
      'strong Security',
    ])
  })

  it('has tabs as headings only where they stand above their panels', () => {
    const tab = (id: string, title: string) => `<button role="tab" aria-controls="${id}">${title}</button>`
    const panel = (id: string) => `<div role="tabpanel" id="${id}"><p>${LONG}</p></div>`
    const html = (body: string) => outline(page(`<main><h1>Privacy</h1>${body}</main>`)).slice(1)
    expect(html(`${tab('a', 'Names')}${panel('a')}${tab('b', 'Logs')}${panel('b')}`)).toEqual([
      'strong Names',
      `p ${LONG}`,
      'strong Logs',
      `p ${LONG}`,
    ])
    expect(html(`<div>${tab('a', 'Names')}${tab('b', 'Logs')}</div>${panel('a')}${panel('b')}`).slice(0, 2)).toEqual(['p Names', 'p Logs'])
  })

  it('has the headers of its sections and the title above it', () => {
    const body = `<header><h2>Retention</h2><p>Last revised: 2 May 2024</p></header><p>${LONG}</p>`
    expect(outline(page(`<div><div>${body}</div></div>`))).toEqual(['h2 Retention', 'p Last revised: 2 May 2024', `p ${LONG}`])
    expect(outline(page(`<div><h1>Privacy notice</h1></div><main><p>${LONG}</p></main>`))[0]).toBe('h1 Privacy notice')
  })

  it('is not the site around it, whatever that is called', () => {
    const masthead =
      '<section class="u7"><a href="/">home</a><nav><a href="/a">Prices</a></nav><div>No results found</div><form><input></form></section>'
    const stamp =
      '<span class="entry-title rich-snippet-hidden">Privacy</span><span class="updated rich-snippet-hidden">2024-05-02T10:00</span>'
    const related = '<div><div>Related articles</div><a href="/1">Ten tips for windy days</a><a href="/2">Rain</a></div>'
    const sent = '<div class="w-form-done"><div>Thank you!</div></div>'
    const consent = '<form id="cookie-preferences"><p>We use cookies.</p><input type="checkbox"></form>'
    const html = page(
      `${masthead}<main>${stamp}<h1>Privacy</h1><h2>Logs <a href="#top">top</a></h2><p>${LONG}</p><p>See the date at the <a href="#top">top</a> of this page.</p><a href="#logs">See<br>more</a>${related}${sent}${consent}</main>`,
    )
    expect(outline(html)).toEqual(['h1 Privacy', 'h2 Logs', `p ${LONG}`, 'p See the date at the top of this page.'])
  })

  it('keeps words whose ids are named like furniture', () => {
    const html = page(`<main><h1>Privacy</h1><p>${LONG}</p><h2><span id="information-sharing">Sharing</span></h2><p>We do not.</p></main>`)
    expect(outline(html).slice(2)).toEqual(['h2#information-sharing Sharing', 'p We do not.'])
  })

  it('is kept where a section of it is named like furniture', () => {
    const html =
      page(`<main><h1>Privacy</h1><p>${LONG}</p><section id="cookie-notice"><h2>Cookie notice</h2><p>We set two cookies.</p></section>
      <section class="social"><h2>Social media</h2><p>We have a page there.</p></section></main>`)
    expect(outline(html).slice(2)).toEqual(['h2 Cookie notice', 'p We set two cookies.', 'h2 Social media', 'p We have a page there.'])
  })

  it('has no headings that are entries of a table of contents', () => {
    const body = Array.from({ length: 12 }, (_, index) => `<p>${index} ${LONG}</p>`).join('')
    const html = page(
      `<main><h1>Privacy</h1><div><h2><a href="#a">Logs</a></h2><h2><a href="#b">Sale</a></h2></div>${body}<h2 id="a">Logs</h2>${body}<h2 id="b">Sale</h2></main>`,
    )
    expect(outline(html).filter((line) => line.startsWith('h'))).toEqual(['h1 Privacy', 'h2#a Logs', 'h2#b Sale'])
  })

  it('has a title and a language', () => {
    const html = page(`<p>${LONG}</p>`)
    const { title, language } = read(html)
    expect([title && html.slice(title.start, title.end), language]).toEqual(['Privacy | Mistral Weather', 'en'])
  })
})

describe('hostile input', () => {
  const many = 20_000
  it.each([
    ['nested containers', '<div>x'.repeat(many)],
    ['nested formatting', '<b>x'.repeat(many)],
    ['misnested formatting', '<b><i>x</b></i>'.repeat(many)],
    [
      'open formatting before paragraphs',
      `${Array.from({ length: many }, (_, index) => `<b id=${index}>`).join('')}${'<p>x'.repeat(many)}`,
    ],
    ['nested lists', '<ul><li>x'.repeat(many)],
    ['lists in lists', '<ul><li>x</li>'.repeat(many)],
    ['nested items', '<table><tr><td><li>'.repeat(many / 2) + 'x'.repeat(900)],
    ['bullets', `<p>${'- x<br>• y<br>'.repeat(many)}`],
    ['links to the top', `<!doctype html>${'<h2>x<a href="#">top</a></h2>'.repeat(many)}`],
    ['nested tables', '<table><tr><td>x'.repeat(many)],
    ['headings around containers', '<h2>x<div>'.repeat(many)],
    ['ampersands', '&'.repeat(many * 10)],
    ['one long line', 'We keep data. '.repeat(70_000)],
  ])(
    'of %s is read',
    (_, html) => {
      expect(read(html).prose.text.length).toBeGreaterThan(0)
    },
    10_000,
  )
})
