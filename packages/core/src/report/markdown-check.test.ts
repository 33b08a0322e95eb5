import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { parsePolicy } from '../parse-policy.ts'
import { formatMarkdown } from './markdown-check.ts'

function report(text: string, laws: readonly string[] = ['caloppa'], file = 'privacy.md') {
  const policy = parsePolicy(text, { format: 'markdown' })
  return formatMarkdown([{ file, policy, result: check(policy, { laws, today: '2026-06-15' }) }])
}

describe('formatMarkdown', () => {
  it('lists each requirement with its status, its lines and what lacks', () => {
    const lines = report('# Privacy at Alderwick\n\nEffective date: March 1, 2026\n\nWe collect your name.\n').split('\n')
    expect(lines).toContain('2 stated, 5 missing.')
    expect(lines).toContain('| Effective date | Cal. Bus. &amp; Prof. Code § 22575(b)(4) | stated | 3 |  |')
    expect(lines.find((line) => line.startsWith('| Response to Do Not Track'))).toMatch(/\| missing \| {2}\| The policy does not say how /)
  })

  it('gives findings by place', () => {
    expect(report('# Privacy at Alderwick\n\nWe rely on the Privacy Shield.\n', [])).toContain(
      '| 3:16 | warning | `citations/no-superseded-law` | The EU-U.S. Privacy Shield has ended',
    )
  })

  it('tells which laws the text suggests', () => {
    expect(report('California residents have rights under the CCPA.')).toContain(
      'Hint: The policy mentions the rights of consumers in California',
    )
  })

  it('escapes what comes from outside', () => {
    const hostile = '# Privacy\n\n"<img src=x> | @everyone [x](javascript:1)" means data. We use <Img | Onerror> Data.\n'
    const output = report(hostile, ['gdpr'], 'a|b<script>@team.md')
    expect(output).not.toMatch(/<script|<img|(?<!\\)\[x\]\(|@everyone|@team/)
    for (const row of output.split('\n').filter((line) => line.startsWith('| Identity'))) {
      expect(row.match(/(?<!\\)\|/g)?.length).toBe(6)
    }
  })

  it('says so where nothing was found', () => {
    const policy = parsePolicy('', { format: 'markdown' })
    const result = check(policy, { laws: [], extends: ['off'] })
    expect(formatMarkdown([{ file: 'privacy.md', policy, result }])).toContain('Nothing was found.')
    expect(formatMarkdown([])).toContain('0 files checked: 0 errors, 0 warnings, 0 info.')
  })
})
