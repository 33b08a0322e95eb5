import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const NUMBERED = '## 1. Who we are\n\nOrlop.\n\n## 2. Data\n\nNames.\n\n## 3. Rights\n\nAccess.\n'

describe('structure/no-broken-reference', () => {
  it.each([
    ['markdown', '# Privacy\n\nSee [how long](<|#storage|>) and [whom](#recipients).\n\n## Recipients\n\nNobody.\n'],
    ['html', '<p>See <a href="<|#storage|>">how long</a>.</p><h2 id="recipients">Whom</h2><p>Nobody.</p>'],
    ['markdown', `# Privacy\n\nAs <|section 4|> below says, you may object.\n\n${NUMBERED}`],
    ['text', 'Privacy\n\nSee the <|“Our partners” section|> below.\n\nRecipients\n\nNobody.\n'],
  ] as const)('finds what leads nowhere (%s): %s', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format })
    expect(reported).toEqual(expected)
  })

  it('reports each target once, and all at once where most are lost', () => {
    expect(runRule(rule, '[a](#x) [b](#x)\n\n# C\n\n[c](#c) [c](#c)\n').reports.length).toBe(1)
    const lost = runRule(rule, '[a](#x) [b](#y) [d](#z)\n\n# C\n\n[c](#c)\n').reports
    expect(lost.map(({ message, data }) => [message, data])).toEqual([['anchors', { count: 3, all: 4, target: '#x' }]])
  })

  it.each([
    '# Privacy\n\nSee [above](#privacy) and [the top](#top).\n',
    '# Privacy {#start}\n\nSee [above](#start).\n',
    '<a name="a"></a>\n\nSee [above](#a).\n',
    '[](#permalink)\n\n# Privacy\n\nNames.\n',
    '# Privacy\n\nOpen [settings](#/settings) or [this passage](#:~:text=names).\n',
    '# Privacy\n\nChange it in the “Account” section of our website.\n',
    '# Privacy\n\nSee the “Partners” section below.\n\n**Partners.** None.\n',
    '# Privacy\n\nSee the “Your rights” section below.\n\n# 3. Your privacy rights\n\nAccess.\n',
    '# Privacy\n\nAs section 14 of the Act says, see section 9 below.\n\n# 4. Rights\n\nAccess.\n',
    `# Privacy\n\nAs section 3 below says, you may object.\n\n${NUMBERED}`,
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('leaves anchors that site generators give to headings', () => {
    expect(runRule(rule, '# Privacy\n\nSee [below](#us-state-privacy-rights).\n\n## U.S. State Privacy Rights\n\nText.\n').reports).toEqual(
      [],
    )
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\n[a](#b)\n```\n', '---\ntitle: "[a](#b)"\n---\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
