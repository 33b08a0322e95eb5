import { describe, expect, it } from 'vitest'
import { createPathFilter, DEFAULT_GLOBS } from './policy-globs.ts'

describe('globs of policies', () => {
  const isPolicy = createPathFilter(DEFAULT_GLOBS)

  it.each(['privacy.md', 'legal/Our-PRIVACY-policy.HTML', 'a\nb/privacy.md', 'a/our\nprivacy.txt'])('stand for %j', (path) =>
    expect(isPolicy(path)).toBe(true),
  )

  it.each(['terms.md', 'privacy.pdf', 'node_modules/x/privacy.md', 'a\nb/node_modules/privacy.md'])('and not for %j', (path) =>
    expect(isPolicy(path)).toBe(false),
  )
})
