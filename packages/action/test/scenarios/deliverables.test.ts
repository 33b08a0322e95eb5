import { describe, expect, it } from 'vitest'
import { LONGER, POLICY, REWORDED, SOLD } from './policy.ts'
import { withPullRequest } from './with-pull-request.ts'

describe('labels', () => {
  const WITH = { inputs: { labels: 'true' } }

  it('follow the pull request, and those of people stay', () =>
    withPullRequest({ pull: { labels: ['bug', 'needs counsel'] } }, async ({ github, pull, run, push }) => {
      await run(WITH)
      const first = [...pull.labels]
      expect(first).toContain('policy: material')
      expect(first).toEqual(expect.arrayContaining(['bug', 'needs counsel']))
      github.forgetJournal()
      await run(WITH)
      expect(github.writes()).toEqual([])
      await push({ 'privacy.md': REWORDED })
      await run(WITH)
      expect(pull.labels).not.toContain('policy: material')
      await push({ 'privacy.md': POLICY })
      await run(WITH)
      expect([...pull.labels]).toEqual(['bug', 'needs counsel'])
    }))

  it('that people made under our names are theirs', () =>
    withPullRequest({}, async ({ github, pull, run, push }) => {
      github.label(pull, 'policy: material')
      await run(WITH)
      await push({ 'privacy.md': POLICY })
      await run(WITH)
      expect(pull.labels).toContain('policy: material')
    }))

  it('that may not be set are a warning', () =>
    withPullRequest({}, async ({ run }) => {
      const { code, annotations } = await run({ ...WITH, permissions: { contents: 'read', 'pull-requests': 'read' } })
      expect(code).toBe(0)
      expect(annotations.filter(({ level, file }) => level === 'warning' && file === undefined).map(({ message }) => message)).toEqual(
        expect.arrayContaining([expect.stringMatching(/labels/i)]),
      )
    }))

  it('are left alone unless asked for', () =>
    withPullRequest({}, async ({ github, pull, run }) => {
      await run()
      expect([...pull.labels]).toEqual([])
      expect(github.journal.filter(({ operation }) => operation?.includes('label'))).toEqual([])
    }))
})

/** A comment without its first line and its last one, which nobody sees. */
const withoutMarks = (body: string) =>
  body
    .replace(/^<!-- .* -->\n/, '')
    .replace(/<!-- .* -->\n$/, '')
    .trim()

describe('files', () => {
  it('are written where the inputs say, and named by the outputs', () =>
    withPullRequest({}, async ({ run, comments }) => {
      const { files, outputs, summary } = await run({ inputs: { 'sarif-file': 'out/clausal.sarif', 'redline-file': 'out/redline.html' } })
      const sarif = JSON.parse(files['sarif-file'] ?? '')
      expect(sarif.version).toBe('2.1.0')
      expect(sarif.runs[0].tool.driver.name).toBe('Clausal')
      expect(sarif.runs[0].results.length).toBeGreaterThan(0)
      for (const { partialFingerprints, ruleId } of sarif.runs[0].results) {
        expect(Object.keys(partialFingerprints ?? {})).not.toEqual([])
        expect(sarif.runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toContain(ruleId)
      }
      expect(files['redline-file']).toMatch(/^<!doctype html>/i)
      expect(files['redline-file']).toContain('24 months')
      expect(outputs['report-file']).toBe('')
      // Beside the comment the summary says the same, and later steps can read it.
      expect(files['summary-file']).toBe(summary)
      expect(withoutMarks(comments()[0]?.body ?? '')).toBe(summary.trim())
    }))

  it('have the same bytes on the next run', () =>
    withPullRequest({}, async ({ run }) => {
      const inputs = { 'sarif-file': 'out.sarif', 'redline-file': 'redline.html' }
      const [first, second] = [await run({ inputs }), await run({ inputs, now: '2026-06-20T09:00:00Z' })]
      expect(second.files['sarif-file']).toBe(first.files['sarif-file'])
      expect(second.files['redline-file']).toBe(first.files['redline-file'])
    }))

  it('that cannot be written fail the run in one line', () =>
    withPullRequest({}, async ({ run }) => {
      const { code, annotations } = await run({ files: { taken: 'x' }, inputs: { 'sarif-file': 'taken/out.sarif' } })
      expect(code).toBe(1)
      expect(annotations.find(({ level }) => level === 'error')?.message).toMatch(/taken\/out\.sarif/)
    }))

  it('and no summary, where the inputs say so', () =>
    withPullRequest({}, async ({ run }) => {
      expect((await run({ inputs: { summary: 'false' } })).summary).toBe('')
    }))
})

describe('gates', () => {
  it.each([
    ['never', LONGER, 0],
    ['material', LONGER, 1],
    ['material', REWORDED, 0],
    ['broken', LONGER, 1],
    ['findings, lost', LONGER, 0],
    ['gdpr', LONGER.replace(/ You can complain to the supervisory authority\./, ''), 1],
    ['lost', LONGER.replace(/ You can complain to the supervisory authority\./, ''), 1],
  ])('fail-on: %s', (gate, text, code) =>
    withPullRequest({ after: { 'privacy.md': text } }, async ({ run }) => {
      const result = await run({ inputs: { 'fail-on': gate } })
      expect([result.code, result.outputs['result']]).toEqual([code, code === 0 ? 'passed' : 'failed'])
      const errors = result.annotations.filter(({ level, file }) => level === 'error' && file === undefined)
      expect(errors).toHaveLength(code)
      if (code === 1) expect(errors[0]?.message).toMatch(/^Clausal: .*\(fail-on: /)
    }),
  )

  it('only warn where the team wants no more', () =>
    withPullRequest({ after: { 'privacy.md': SOLD } }, async ({ run }) => {
      const { code, outputs, annotations } = await run({ inputs: { 'fail-on': 'material', 'warn-only': 'true' } })
      expect([code, outputs['result']]).toEqual([0, 'warned'])
      expect(annotations.map(({ message }) => message)).toContainEqual(expect.stringMatching(/2 material changes.*fail-on: material/))
    }))

  it('do not open because a policy is deleted', () =>
    withPullRequest({ after: { 'privacy.md': null } }, async ({ run }) => {
      expect((await run({ inputs: { 'fail-on': 'material' } })).code).toBe(1)
    }))

  it.each([
    ['a link', { mode: '120000', content: 'other.md' } as const],
    ['a pointer of Git LFS', `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 12345\n`],
  ])('do not open because a policy became %s, which nobody can read', (_, entry) =>
    withPullRequest({ before: { 'privacy.md': POLICY, 'other.md': SOLD }, after: { 'privacy.md': entry } }, async ({ run }) => {
      const { code, outputs } = await run({ inputs: { 'fail-on': 'material' } })
      expect([code, outputs['result']]).toEqual([1, 'failed'])
    }),
  )
})

describe('a GitHub Enterprise Server', () => {
  it('is reached under its prefix, and linked to', () =>
    withPullRequest({ github: { prefix: '/api/v3' } }, async ({ github, run, comments, push }) => {
      const { code, outputs } = await run()
      expect([code, outputs['comment-written']]).toEqual([0, 'created'])
      expect(outputs['comment-url']).toMatch(new RegExp(`^${github.links.web}/acme/site/pull/`))
      const links = [...(comments()[0]?.body ?? '').matchAll(/\]\(<?([^)>]+)/g)].map(([, address]) => address)
      for (const link of links) expect(link).toMatch(new RegExp(`^${github.links.web}/acme/site/`))
      await push({ 'privacy.md': SOLD })
      expect((await run()).outputs['comment-written']).toBe('updated')
    }))
})
