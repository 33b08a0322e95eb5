import { describe, expect, it } from 'vitest'
import { configuresClausal, isCandidate, isNamedCandidate } from './candidate.ts'

describe('what Clausal starts for', () => {
  it.each(['/site/privacy.md', '/site/our-privacy-notice.html', '/a/clausal.yaml', '/clausal.json', 'PRIVACY.txt'])(
    'starts for %s',
    (path) => {
      expect(isNamedCandidate(path)).toBe(true)
    },
  )

  it.each(['/site/README.md', '/privacy/index.md', '/site/privacy.ts', '/site/clausal.yaml.bak'])('leaves %s alone', (path) => {
    expect(isNamedCandidate(path)).toBe(false)
  })

  const document = (text: string, languageId = 'markdown') => ({ path: '/site/notice.md', languageId, text })

  it('starts for front matter with a policy key, and for no other', () => {
    expect(isCandidate(document('---\ntitle: Notice\npolicy: true\n---\n'))).toBe(true)
    expect(isCandidate(document('\uFEFF---\r\npolicy: true\r\n---\r\n'))).toBe(true)
    expect(isCandidate(document('---\ntitle: Notice\n---\npolicy: true\n'))).toBe(false)
    expect(isCandidate(document('---\npolicy: true\n---\n', 'typescript'))).toBe(false)
  })

  it('starts where package.json has a clausal key', () => {
    expect(configuresClausal('{ "clausal": {} }')).toBe(true)
    expect(configuresClausal('{ "dependencies": { "clausal": "1.0.0" } }')).toBe(false)
    expect(configuresClausal('{')).toBe(false)
  })
})
