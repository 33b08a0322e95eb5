import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('structure/no-misplaced-html', () => {
  it.each([
    ['dt', '<|<dt>|>Payments</dt>\n\nA bank handles them.\n'],
    ['dd', 'Text\n\n<|<dd>|>Payments</dd>\n'],
    ['li', '<|<li>|>Payments</li>\n'],
    ['td', '<|<td>|>Payments</td>\n'],
  ])('finds <%s> alone in Markdown', (element, policy) => {
    const { reported, expected, reports } = runRule(rule, policy)
    expect(reported).toEqual(expected)
    expect(reports[0]?.data?.['element']).toBe(element)
  })

  it.each([
    '<dl>\n<dt>Payments</dt>\n<dd>A bank handles them.</dd>\n</dl>\n',
    '<ul>\n<li>Payments</li>\n</ul>\n',
    '<table><tr><td>Payments</td></tr></table>\n',
    'A `<dt>` belongs in a list.\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```html\n<dt>Payments</dt>\n```\n', '---\ntitle: <dt>\n---\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
