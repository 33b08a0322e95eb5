import { describe, expect, it } from 'vitest'
import { runClausal, withFolder } from './run-clausal.ts'

const MANIFEST = `{
  "dependencies": {
    "stripe": "^17.0.0",
    "@sentry/node": "^8.0.0",
    "mixpanel": "^0.18.0"
  }
}
`
const POLICY = `# Privacy at Lapwing

## Who receives your data

We share your payment data with Stripe and your usage data with analytics providers.
`
const LOCK = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { '@sentry/node': '^8.0.0' } },
    'node_modules/@sentry/node': { version: '8.0.0', dependencies: { posthog: '1', 'posthog-node': '^4.0.0' } },
    'node_modules/posthog-node': { version: '4.0.0' },
  },
})
const FILES = { 'package.json': MANIFEST, 'package-lock.json': LOCK, 'privacy.md': POLICY }

describe('clausal vendors', () => {
  it('tells of each vendor whether the policy discloses it, with both places, and ends with 1 for one that it does not', async () => {
    await withFolder(FILES, async (cwd) => {
      const { code, out, err } = await runClausal(['vendors'], { cwd })
      expect(err).toBe('')
      expect(out).toMatch(/✘ Sentry {2}not disclosed\n {4}@sentry\/node package\.json:4/)
      expect(out).toMatch(/◐ Mixpanel {2}only as one of the analytics providers {2}privacy\.md:5/)
      expect(out).toMatch(/✔ Stripe {2}named {2}privacy\.md:5/)
      expect(out).toContain('PostHog  @sentry/node → posthog-node')
      expect(code).toBe(1)
    })
  })

  it('wants a category to be enough unless told otherwise', async () => {
    const manifest = '{ "dependencies": { "mixpanel": "1" } }'
    await withFolder({ ...FILES, 'package.json': manifest }, async (cwd) => {
      expect((await runClausal(['vendors'], { cwd })).code).toBe(0)
      expect((await runClausal(['vendors', '--names'], { cwd })).code).toBe(1)
    })
  })

  it('prints the same as JSON', async () => {
    await withFolder(FILES, async (cwd) => {
      const report = JSON.parse((await runClausal(['vendors', '--format', 'json'], { cwd })).out)
      expect(report.summary).toEqual({ inUse: 3, undisclosed: 1, byCategory: 1, notFound: 0 })
      expect(report.inUse[0]).toMatchObject({ vendor: { name: 'Sentry' }, disclosed: 'nowhere', packages: [{ line: 4 }] })
      expect(report.files).toEqual(['package.json', 'package-lock.json'])
    })
  })

  it('finds the packages of a workspace, and the lock file above a folder', async () => {
    const files = {
      ...FILES,
      'package.json': '{}',
      'apps/shop/package.json': MANIFEST,
      'node_modules/x/package.json': '{"dependencies":{"openai":"1"}}',
    }
    await withFolder({ ...files, '.git/HEAD': 'ref: refs/heads/main\n' }, async (cwd) => {
      const { out } = await runClausal(['vendors', 'apps/shop', '--policy', 'privacy.md'], { cwd })
      expect(out).toContain('@sentry/node apps/shop/package.json:4')
      expect(out).toContain('package-lock.json')
      expect(out).not.toContain('OpenAI')
    })
  })

  it.each([
    ['no manifest', { 'privacy.md': POLICY }, /^error: \.: there is no package\.json in this folder or below\. Name the folder/],
    ['a broken manifest', { ...FILES, 'package.json': '{' }, /^error: package\.json:1:2: this is not valid JSON: .* Mend it/],
    ['an old lock file', { ...FILES, 'package-lock.json': '{"lockfileVersion": 1}' }, /^error: package-lock\.json: its format is too old/],
    ['no policy', { 'package.json': MANIFEST }, /^error: .*no privacy policy below this folder/],
  ])('ends with 2 and says why: %s', async (_, files, message) => {
    await withFolder(files, async (cwd) => {
      const { code, out, err } = await runClausal(['vendors'], { cwd })
      expect(err).toMatch(message)
      expect(out).toBe('')
      expect(code).toBe(2)
    })
  })

  it('makes names from outside visible before it prints them', async () => {
    const manifest = `{ "dependencies": { "alias\\u001b[31m": "npm:stripe@1" } }`
    await withFolder({ ...FILES, 'package.json': manifest }, async (cwd) => {
      const { out } = await runClausal(['vendors', '--no-color'], { cwd })
      expect(out).not.toContain('\u001b')
    })
  })
})
