import { describe, expect, it } from 'vitest'
import { type RuleOutcome, runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

/** The text after the fixes of all reports. */
function fixed({ text, reports }: RuleOutcome): string {
  const edits = reports.flatMap(({ fix = [] }) => fix).sort((a, b) => b.span.start - a.span.start)
  return edits.reduce((now, { span, text: mark }) => now.slice(0, span.start) + mark + now.slice(span.end), text)
}

describe('structure/no-mixed-quotes', () => {
  it.each([
    [
      'markdown',
      'We call it "Data". We call them "Users". We call it <|“|>Content”.\n',
      'We call it "Data". We call them "Users". We call it "Content".\n',
    ],
    ['markdown', 'We call it “Data” and “Content”, or (<|"|>Things").\n', 'We call it “Data” and “Content”, or (“Things”).\n'],
    [
      'html',
      '<p title="a">It’s ours, and that’s it. We don<|\'|>t sell it.</p>',
      '<p title="a">It’s ours, and that’s it. We don’t sell it.</p>',
    ],
    ['text', "We don't. You can't. They won<|’|>t.\n", "We don't. You can't. They won't.\n"],
  ] as const)('finds the rarer form and gives it the other (%s): %s', (format, policy, expectedText) => {
    const outcome = runRule(rule, policy, { format })
    expect(outcome.reported).toEqual(outcome.expected)
    expect(fixed(outcome)).toBe(expectedText)
    expect(runRule(rule, fixed(outcome), { format }).reports).toEqual([])
  })

  it('says how many there are of each', () => {
    expect(runRule(rule, '“One” and “two” and "three".\n').reports[0]?.data).toEqual({ name: 'quotation marks', straight: 2, curly: 4 })
  })

  it.each([
    'We call it "Data". We don’t sell it.\n',
    'Set `"dnt"` to change what we call “Data”.\n',
    'See [the "Data" page](/data) on what we call “Data”.\n',
    'A 13" screen shows “Data”.\n',
    "The students’ names and the users' names.\n",
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\n“a” "b"\n```\n', '---\ntitle: “a” "b"\n---\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
