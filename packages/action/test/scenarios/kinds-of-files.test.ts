import { describe, expect, it } from 'vitest'
import type { Entry } from '../github/git/test-repository.ts'
import { LONGER, POLICY, REWORDED } from './policy.ts'
import { withPullRequest } from './with-pull-request.ts'

type Files = Readonly<Record<string, Entry>>

const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 12345\n`
const MEGABYTE = 1024 * 1024
/** The policy at the head of a text of more than 1 MB, which contents would give without its words. */
const long = (policy: string) => `${policy}\n${'We carry parcels to the quay and back again. '.repeat(Math.ceil((MEGABYTE * 1.2) / 45))}\n`

interface Expected {
  readonly [output: string]: string
}

/** What each change of files gives by either way of reading, with what the comment has to say. */
const CASES: readonly [string, { readonly before?: Files; readonly after: Files; readonly outputs: Expected; readonly says?: RegExp }][] = [
  [
    'renamed and edited',
    {
      after: { 'privacy.md': null, 'legal/privacy-policy.md': LONGER },
      outputs: { 'policies-changed': '1', 'material-changes': '1', 'comment-written': 'created' },
      says: /privacy-policy\.md[\s\S]*kept for 24 months instead of 30 days/,
    },
  ],
  [
    'moved, with not a word changed',
    { after: { 'privacy.md': null, 'legal/privacy.md': POLICY }, outputs: { result: 'passed', 'material-changes': '0' } },
  ],
  [
    'deleted',
    {
      after: { 'privacy.md': null },
      outputs: { 'policies-changed': '1', 'comment-written': 'created' },
      says: /privacy\.md[\s\S]*(?:deleted|removed|gone)/i,
    },
  ],
  [
    'added',
    {
      before: { 'readme.md': 'Words.\n' },
      after: { 'privacy.md': POLICY },
      outputs: { 'policies-changed': '1', 'comment-written': 'created' },
      says: /privacy\.md/,
    },
  ],
  [
    'made executable, with not a word changed',
    {
      after: { 'privacy.md': { mode: '100755', content: POLICY } },
      outputs: { 'material-changes': '0', 'comment-written': 'skipped', result: 'passed' },
    },
  ],
  [
    'over 1 MB',
    {
      before: { 'privacy.md': long(POLICY) },
      after: { 'privacy.md': long(LONGER) },
      outputs: { 'material-changes': '1', 'comment-written': 'created' },
      says: /kept for 24 months instead of 30 days/,
    },
  ],
  [
    'beside binary files, submodules and links that are no policies',
    {
      before: { 'privacy.md': POLICY, 'logo.png': Buffer.from([137, 80, 78, 71, 0, 1]), 'vendor/lib': { submodule: '1'.repeat(40) } },
      after: {
        'privacy.md': REWORDED,
        'logo.png': Buffer.from([137, 80, 78, 71, 0, 2]),
        'vendor/lib': { submodule: '2'.repeat(40) },
        'link.txt': { mode: '120000', content: 'privacy.md' },
      },
      outputs: { 'material-changes': '0', result: 'passed' },
    },
  ],
]

/** What stands where a policy should, so that there is no text to read. */
const UNREADABLE: readonly [string, Entry, RegExp][] = [
  ['a pointer of Git LFS', LFS, /LFS/],
  ['a binary file', Buffer.from([35, 32, 0, 1, 2, 3, 255]), /binary|text/i],
  ['a link', { mode: '120000', content: 'other.md' }, /link/i],
  ['a submodule', { submodule: '1'.repeat(40) }, /submodule/i],
]

describe.each(['api', 'git'])('read by %s, a policy', (source) => {
  it.each(CASES)('%s', (_, { before, after, outputs, says }) =>
    withPullRequest({ after, ...(before === undefined ? {} : { before }) }, async ({ pull, run, comments }) => {
      const checkout = source === 'git' ? { checkout: { ref: `refs/pull/${pull.number}/merge` } } : {}
      const { code, outputs: given, annotations } = await run({ inputs: { source }, ...checkout })
      expect(annotations.filter(({ level }) => level === 'error')).toEqual([])
      expect(code).toBe(0)
      expect(given).toMatchObject(outputs)
      if (says !== undefined) expect(comments()[0]?.body).toMatch(says)
    }),
  )

  it.each(UNREADABLE)('that became %s is told, with why it was not read', (_, entry, why) =>
    withPullRequest({ before: { 'privacy.md': POLICY, 'other.md': 'Words.\n' }, after: { 'privacy.md': entry } }, async ({ pull, run }) => {
      const checkout = source === 'git' ? { checkout: { ref: `refs/pull/${pull.number}/merge` } } : {}
      const { code, summary, annotations, log } = await run({ inputs: { source }, ...checkout })
      expect(code).toBe(0)
      const told = [summary, log, ...annotations.map(({ message }) => message)].join('\n')
      expect(told).toMatch(/privacy\.md/)
      expect(told).toMatch(why)
    }),
  )
})

describe('the same comment', () => {
  it('comes of source: git, of source: api and of every depth of history that suffices', () =>
    withPullRequest(
      {
        before: { 'privacy.md': POLICY, 'app/privacy.md': POLICY, 'old/privacy.html': '<h1>Privacy</h1><p>We keep logs.</p>' },
        after: { 'privacy.md': LONGER, 'app/privacy.md': null, 'app/privacy-policy.md': REWORDED, 'old/privacy.html': null },
      },
      async ({ github, pull, run, comments }) => {
        await github.commit('main', { 'unrelated.txt': 'Words.\n' })
        await github.synchronize(pull)
        await run({ inputs: { 'comment-key': 'same' } })
        github.forgetJournal()
        const { outputs } = await run({
          inputs: { 'comment-key': 'same', source: 'git' },
          checkout: { ref: `refs/pull/${pull.number}/merge` },
        })
        expect(outputs['comment-written']).toBe('unchanged')
        expect(comments()).toHaveLength(1)
        expect(github.writes()).toEqual([])
      },
    ))

  it('is not made up where the checkout has too little history, and the remedy is named', () =>
    withPullRequest({}, async ({ github, pull, run }) => {
      const { code, annotations } = await run({ inputs: { source: 'git' }, checkout: { ref: `refs/pull/${pull.number}/merge`, depth: 1 } })
      expect(code).toBe(1)
      expect(annotations.find(({ level }) => level === 'error')?.message).toMatch(/fetch-depth|depth|unshallow|history/)
      expect(github.state.comments).toEqual([])
    }))
})
