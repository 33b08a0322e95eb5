import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const LONG = 'Invoices are kept for eight years after the end of the year in which we wrote them, as tax law asks.'

describe('structure/no-repeated-paragraph', () => {
  it('finds a paragraph that stands twice in a row', () => {
    const { reported, expected, reports } = runRule(rule, 'Last updated: 3 May 2026.\n\n<|Last updated: 3 May 2026.|>\n')
    expect(reported).toEqual(expected)
    expect(reports[0]?.data).toEqual({ line: 1 })
  })

  it.each([
    ['markdown', `## Retention\n\n${LONG}\n\n## Payments\n\nOur bank handles payments.\n\n<|${LONG}|>\n`],
    ['html', `<h2>Retention</h2><p>${LONG}</p><h2>Payments</h2><p>Our bank handles them.</p><|<p>${LONG}</p>|>`],
    ['text', `Retention\n\n${LONG}\n\nPayments\n\nOur bank handles payments.\n\n<|${LONG}|>\n`],
  ] as const)('finds a long one that stands far off (%s)', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format })
    expect(reported).toEqual(expected)
  })

  it('speaks once of a repeated stretch', () => {
    const part = `${LONG}\n\nWe never sell what we know about you, and nobody pays us to show you anything.\n\n`
    const { reported, expected } = runRule(rule, `## Here\n\n${part}## There\n\nFirst.\n\n<|${LONG}|>\n\n${part.slice(LONG.length + 2)}`)
    expect(reported).toEqual(expected)
  })

  it('speaks once of a document that repeats much', () => {
    const sentences = ['bank', 'carrier', 'printer', 'mail house'].map(
      (who) => `Our ${who} receives no more than it needs in order to do what you have asked us for.`,
    )
    const policy = [...sentences, 'Between.', ...sentences.flatMap((sentence, index) => [sentence, `And so on, ${index}.`])].join('\n\n')
    const { reports } = runRule(rule, policy)
    expect(reports.map(({ message, data }) => [message, data])).toEqual([['repeated-often', { line: 1, more: 3 }]])
  })

  it.each([
    ['short lines far apart', 'Legal basis: your consent.\n\nWe send mail.\n\nLegal basis: your consent.\n'],
    ['a refrain', `${LONG}\n\nOne.\n\n${LONG}\n\nTwo.\n\n${LONG}\n`],
    ['an introduction', `${LONG.slice(0, -1)}:\n\n- a\n\n${LONG.slice(0, -1)}:\n\n- b\n`],
    [
      'list items and headings',
      '## Data\n\n- Your name and your address and your telephone number\n\n## Data\n\n- Your name and your address and your telephone number\n',
    ],
    ['copyright lines', '© 2026 Orlop Ltd of Bristol.\n\n© 2026 Orlop Ltd of Bristol.\n'],
    ['what differs in a word', `${LONG}\n\n${LONG.replace('eight', 'seven')}\n`],
  ])('leaves %s', (_, policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('leaves what points at the text before it', () => {
    const back = 'We keep your personal data for this purpose until you close your account with us, and delete it then.'
    expect(runRule(rule, `# Orders\n\nWe deliver.\n\n${back}\n\n# News\n\nWe write.\n\n${back}\n`).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const code = '```\na b c d e\n```\n\n'
    for (const text of ['', code + code, '---\na: b\n---\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
