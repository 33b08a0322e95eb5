import { GFM, parser } from '@lezer/markdown'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../parse-policy.ts'
import { review } from '../../review.ts'
import { toReviewReport } from './json.ts'
import { formatReviewMarkdown } from './markdown/review-markdown.ts'
import { formatReview } from './pretty.ts'

const FELL = `# Privacy at Fell Prints

Last updated: 3 May 2026

## Retention

We keep your orders for 30 days.

## Your rights

You have the right to object to advertising by post.

## Changes

We will tell you by e-mail 14 days before we change this policy.
`
const AFTER = FELL.replace('30 days', '90 days')
const reviewed = (before: string | undefined, after: string | undefined, path = 'legal/privacy.md') =>
  review({
    before: before === undefined ? undefined : parsePolicy(before, { path }),
    after: after === undefined ? undefined : parsePolicy(after, { path }),
    config: { laws: [], today: '2026-06-15' },
  })

describe('the comment of a review', () => {
  it('says in order: the verdict, what changes, what was promised, the wording, the disclaimer', () => {
    const told = reviewed(FELL, AFTER)
    const message = told.policies[0]?.changes.find(({ materiality }) => materiality === 'material')?.shifts[0]?.message
    expect(formatReviewMarkdown(told)).toBe(`### 1 material change for readers, 1 promise broken, 1 promise due

In \`legal/privacy.md\`.

**What changes for readers**

- ▼ **${message}**\\
  worse for the reader · Retention, line 7
  > **Before:** We keep your orders for <del>30</del> days.\\
  > **After:** We keep your orders for <ins>90</ins> days.

**What the policy itself promises**

- ✘ **Broken:** The words change and the policy still says that it was last updated on 2026-05-03. Readers who look there learn nothing of the change. Set it to the day of the change. (line 3)
  > Last updated: 3 May 2026
- ○ **Due:** The policy promises to tell readers of a change by e-mail, and this is one. Send the e-mail 14 days before the change takes effect, which is 2026-06-29 at the earliest if it lands on 2026-06-15.
  > We will tell you by e-mail 14 days before we change this policy.

<details>
<summary>Wording of “Retention”</summary>

**Retention** (modified)

- We keep your orders for <del>30</del><ins>90</ins> days.

</details>

<details>
<summary>How to acknowledge</summary>

- **A material change** that is meant so: merge it, and tell readers of it as the policy promises.
- **A broken promise**: keep it, or take the promise out of the policy in a change before this one.

</details>

<sub>Clausal informs; it is not legal advice.</sub>
`)
  })

  it('is one line where nothing changes for readers', () => {
    expect(formatReviewMarkdown(reviewed(FELL, FELL.replace('by post', 'by  post')))).toBe(
      '`legal/privacy.md`: no change for readers, and nothing new to mend.\n',
    )
    expect(formatReviewMarkdown(reviewed(FELL, FELL))).toBe('No policy changed.\n')
  })

  it('tells of new and deleted policies without listing their clauses', () => {
    const added = formatReviewMarkdown(reviewed(undefined, FELL))
    expect(added).toContain('### 1 new policy')
    expect(added).toContain('This policy is new')
    expect(added).not.toContain('<ins>')
    expect(formatReviewMarkdown(reviewed(FELL, undefined))).toContain('### 1 policy deleted, 1 promise due')
  })

  it('keeps to the length that is allowed, dropping the wording first and saying so', () => {
    const clauses = (days: number) =>
      Array.from({ length: 400 }, (_, index) => `## Orders of shop ${index}\n\nWe keep orders of shop ${index} for ${days} days.\n`).join(
        '\n',
      )
    const told = reviewed(`# Privacy\n\n${clauses(30)}`, `# Privacy\n\n${clauses(90)}`)
    for (const maxLength of [20_000, 6_000]) {
      const markdown = formatReviewMarkdown(told, { maxLength })
      expect(markdown.length).toBeLessThanOrEqual(maxLength)
      expect(markdown).toContain('### 400 material changes for readers')
      expect(markdown).toContain('Some details are left out')
      expect(markdown).toContain('not legal advice')
    }
  })

  const GFM_PARSER = parser.configure(GFM)
  const MARKUP: ReadonlySet<string> = new Set([
    'Link',
    'Image',
    'URL',
    'Autolink',
    'FencedCode',
    'CodeBlock',
    'HTMLBlock',
    'HTMLTag',
    'Comment',
    'CommentBlock',
  ])
  const OWN_TAGS = /<\/?(?:details|summary|del|ins|sub)>/g

  it('makes no markup, mention or link of any text', { timeout: 60_000 }, () => {
    const hostile = fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '</details><script>',
      '[win](https://evil.example)',
      '![x](http://evil.example/p.png)',
      '@acme/legal',
      '| a | b |',
      '```',
      '`code`',
      '<!-- clausal -->',
      '&lt;b&gt;',
      'https://evil.example/',
      '\u202e\u0007',
      '#1',
      '**bold**',
      '# Heading',
      '- [x] done',
    )
    const sentence = fc.constantFrom(
      'We keep orders for 30 days.',
      'We do not sell your data to',
      'You have the right to',
      'We share your name with',
    )
    const text = fc.array(fc.oneof(hostile, sentence, fc.string({ maxLength: 8 })), { maxLength: 8 }).map((parts) => parts.join(' '))
    const policy = fc.array(text, { minLength: 1, maxLength: 5 }).map((parts) => `# Privacy ${parts[0]}\n\n${parts.join('\n\n')}\n`)
    fc.assert(
      fc.property(policy, policy, text, (before, after, name) => {
        const told = reviewed(before, after, `legal/${name}.txt`)
        const markdown = formatReviewMarkdown(told)
        expect(markdown).not.toMatch(/@(?!&#8203;)(?=[^`]*$)/)
        const bare = markdown.replace(OWN_TAGS, '').replace(/`[^`\n]*`/g, '')
        expect(bare).not.toContain('<script')
        const found: string[] = []
        GFM_PARSER.parse(bare).iterate({
          enter: ({ name: node, from, to }) =>
            void (MARKUP.has(node) && !/^<\/?code>$/.test(bare.slice(from, to)) && found.push(bare.slice(from, to))),
        })
        expect(found).toEqual([])
        expect(formatReview(told, { colour: false, width: 80 })).not.toMatch(/\u202e|(?!\n)\p{Cc}/u)
        expect(() => JSON.stringify(toReviewReport(told))).not.toThrow()
      }),
      { numRuns: 60 },
    )
  })
})

describe('the review at a terminal', () => {
  it('names the policy, the changes, the promises and the verdict', () => {
    const text = formatReview(reviewed(FELL, AFTER), { colour: false, width: 100 })
    expect(text).toContain('legal/privacy.md\n')
    expect(text).toMatch(/▼ .* 90 days .*\(Retention, line 7\)/)
    expect(text).toContain('○ due: The policy promises')
    expect(text).toMatch(/1 policy reviewed: 1 material change for readers, 1 promise broken, 1 promise due\n$/)
  })

  it('is one line where nothing changes', () => {
    expect(formatReview(reviewed(FELL, FELL), { colour: false, width: 100 })).toBe('No policy changed.\n')
  })
})

describe('the JSON of a review', () => {
  it('is the review with a version', () => {
    expect(toReviewReport(reviewed(FELL, AFTER))).toMatchObject({
      version: 1,
      policies: [{ path: 'legal/privacy.md' }],
      summary: { policies: 1 },
    })
  })
})
