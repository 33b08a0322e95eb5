import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const HARD =
  'Notwithstanding organisational considerations regarding interdepartmental communication, personally identifiable information characteristically necessitates comprehensive protection throughout international transmission infrastructures. '
const EASY = 'We keep your name. We keep it for a year. Then we delete it. You may ask us for it. We answer you soon. '

describe('clarity/reading-level', () => {
  it.each([
    ['markdown', `# Privacy\n\n## <|Transfers|>\n\n${HARD.repeat(8)}\n`],
    ['html', `<h1>Privacy</h1><h2><|Transfers|></h2><p>${HARD.repeat(8)}</p>`],
    ['text', `<|Transfers|>\n\n${HARD.repeat(8)}\n`],
  ] as const)('finds a hard clause in %s', (format, marked) => {
    const { reported, expected } = runRule(
      rule,
      marked.replace('## <|Transfers|>', '<|## Transfers|>').replace('<h2><|Transfers|></h2>', '<|<h2>Transfers</h2>|>'),
      {
        format,
      },
    )
    expect(reported).toEqual(expected)
  })

  it('has a limit that can be set', () => {
    expect(runRule(rule, EASY.repeat(8), { options: { grade: -5 } }).reports.length).toBe(1)
  })

  it('leaves an easy clause, a short one, and tables', () => {
    expect(runRule(rule, `# Privacy\n\n${EASY.repeat(8)}\n`).reports).toEqual([])
    expect(runRule(rule, `# Privacy\n\n${HARD.repeat(2)}\n`).reports).toEqual([])
    expect(runRule(rule, `| a |\n|---|\n| ${HARD.repeat(8)} |\n`).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', `\`\`\`\n${HARD.repeat(8)}\n\`\`\`\n`, `---\ntitle: ${HARD.repeat(8)}\n---\n`])
      expect(runRule(rule, text).reports).toEqual([])
  })
})
