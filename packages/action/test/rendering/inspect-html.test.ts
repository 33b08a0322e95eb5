import { describe, expect, it } from 'vitest'
import { inspectHtml, visibleText } from './inspect-html.ts'

const OPTIONS = { links: ['https://github.example/acme/site/'], comments: [/^ first $/, /^ last $/] }

describe('the inspection of rendered text', () => {
  it('lets through what a comment is made of', () => {
    const html =
      '<!-- first -->\n<h3>1 change</h3><ul><li><strong>x</strong> <a href="https://github.example/acme/site/pull/7">line 3</a><br><del>a</del><ins>b</ins></li></ul><details><summary>All</summary><table><thead><tr><th align="right">A</th></tr></thead></table><code>@acme #1 https://x.example</code></details> a@\u200bb #\u200b1 5 % 30 days<!-- last -->'
    expect(inspectHtml(html, OPTIONS)).toEqual([])
  })

  it.each([
    ['<img src="x">', 'There is an element <img>.'],
    ['<p onclick="x">', 'There is an attribute onclick on <p>.'],
    ['<input type="checkbox">', 'There is an element <input>.'],
    ['<h1>x</h1>', 'There is an element <h1>.'],
    ['<a href="https://evil.example/">x</a>', 'There is a link to https://evil.example/'],
    ['<a href="javascript:alert(1)">x</a>', 'There is a link to javascript:alert(1)'],
    ['<!-- hidden -->', 'There is a comment " hidden ".'],
    ['<!-- first --><!-- first -->', 'There is a comment " first ".'],
    ['<!-- first --><!-- last --><!-- last -->', 'There is a comment " last ".'],
    ['<p>Ask @octocat</p>', 'There is a mention in "Ask @octocat"'],
    ['<p>See #12</p>', 'There is a reference to an issue in "See #12"'],
    ['<p>gh-12</p>', 'There is a reference to an issue in "gh-12"'],
    ['<p>https://x</p>', 'There is an address in "https://x"'],
    ['<p>www.evil</p>', 'There is an address in "www.evil"'],
    ['<p>16f20c2</p>', 'There is a commit in "16f20c2"'],
    ['<p>:tada:</p>', 'There is an emoji in ":tada:"'],
    ['<p>[!NOTE]</p>', 'There is an alert in "[!NOTE]"'],
    ['<p>a\u202eb</p>', 'There is a steering character in "a\u202eb"'],
  ])('finds what is wrong with %s', (html, problem) => expect(inspectHtml(html, OPTIONS)).toContain(problem))

  it('reads what is seen', () => expect(visibleText('<p>a <b>b</b> &lt;c&gt;</p><!-- d -->')).toBe('a b <c>'))
})
