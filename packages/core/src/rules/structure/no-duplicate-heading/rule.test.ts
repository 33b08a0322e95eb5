import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('structure/no-duplicate-heading', () => {
  it.each([
    '# Privacy\n\n## Cookies\n\nWe set one.\n\n<|## Cookies|>\n\nIt ends.\n',
    '# Privacy\n\n## Cookies\n\nWe set one.\n\n## Rights\n\nAsk.\n\n<|## cookies|>\n\nIt ends.\n',
    '# Privacy\n\n## Data\n\n### Names\n\nText.\n\n<|### Names|>\n\nText.\n',
  ])('finds %s', (policy) => {
    const { reported, expected } = runRule(rule, policy)
    expect(reported).toEqual(expected)
  })

  it('says where the other one is', () => {
    expect(runRule(rule, '# P\n\n## Cookies\n\nOne.\n\n## Cookies\n\nTwo.\n').reports[0]?.data).toEqual({ heading: 'Cookies', line: 3 })
  })

  it.each([
    '# Privacy\n\n## Europe\n\n### Rights\n\nAsk.\n\n## California\n\n### Rights\n\nAsk.\n',
    '# Privacy\n\n## Cookies\n\nWe set one.\n\n## Our cookies\n\nIt ends.\n',
    '# Privacy\n\n**Cookies**\n\nOne.\n\n**Cookies**\n\nTwo.\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('leaves a refrain, and headings parted by a title that is no heading', () => {
    const refrain = Array.from({ length: 3 }, (_, index) => `## Subject ${index}\n\nText.\n\n## Your choices\n\nText.\n`).join('\n')
    expect(runRule(rule, refrain).reports).toEqual([])
    const parted = 'What we collect\n\n### Names\n\nText.\n\nHow we use it\n\n### Names\n\nText.\n'
    expect(runRule(rule, `# Privacy\n\n${parted}`).reports).toEqual([])
  })

  it('leaves the variants of a heading for two widths of a page', () => {
    expect(
      runRule(rule, '<h1>Privacy</h1><h2>Data</h2><h2 class="wide">Data</h2><p>We collect names.</p>', { format: 'html' }).reports,
    ).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\n## A\n## A\n```\n', '---\n# a\n# a\n---\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
