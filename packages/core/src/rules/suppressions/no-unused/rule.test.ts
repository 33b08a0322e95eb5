import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const INSECURE = 'See [the archive](http://tarn.example/a).'

describe('suppressions/no-unused', () => {
  it.each([
    [
      'on a line without findings',
      `# Privacy\n\n<|<!-- clausal-disable-next-line structure/no-insecure-link -- known -->|>\n\nText.\n\n${INSECURE}\n`,
    ],
    [
      'in a section without findings',
      `# Privacy\n\n## A\n\n<|<!-- clausal-disable structure/no-insecure-link -- known -->|>\n\nText.\n\n## B\n\n${INSECURE}\n`,
    ],
    [
      'when an inner one already answers',
      `# Privacy\n\n<|<!-- clausal-disable structure/no-insecure-link -- known -->|>\n\n<!-- clausal-disable-next-line structure/no-insecure-link -- known -->\n\n${INSECURE}\n`,
    ],
    ['at the end of the file', `# Privacy\n\n${'Text.'}\n\n<|<!-- clausal-disable-next-line structure/no-insecure-link -- known -->|>\n`],
  ])('finds one %s', (_, policy) => {
    const { reported, expected } = runRule(rule, policy)
    expect(reported).toEqual(expected)
  })

  it.each([
    [
      'that is needed on the next line',
      `# Privacy\n\n<!-- clausal-disable-next-line structure/no-insecure-link -- known -->\n\n${INSECURE}\n`,
    ],
    [
      'that is needed in its section',
      `# Privacy\n\n## A\n\n<!-- clausal-disable structure/no-insecure-link -- known -->\n\nText.\n\n${INSECURE}\n\n### B\n\n${INSECURE}\n`,
    ],
    [
      'before every heading that is needed in the file',
      `<!-- clausal-disable structure/no-insecure-link -- known -->\n\n# Privacy\n\n## A\n\n${INSECURE}\n`,
    ],
    ['of a law that is not checked', '# Privacy\n\n<!-- clausal-disable law/ccpa/verification -- other page -->\n\nText.\n'],
    [
      'in HTML',
      '<h1>Privacy</h1>\n<!-- clausal-disable-next-line structure/no-insecure-link -- known -->\n<p>See <a href="http://tarn.example/a">the archive</a>.</p>',
    ],
  ])('leaves one %s', (_, policy) => {
    expect(runRule(rule, policy, { format: policy.startsWith('<h1') ? 'html' : 'markdown' }).reports).toEqual([])
  })
})
