import { describe, expect, it } from 'vitest'
import { check, checkPolicies, compareChecked, finishCheck, parsePolicy, startCheck } from './index.ts'
import { editedVersions } from './rules/sample-versions.ts'

const CONFIG = { laws: ['gdpr'], today: '2026-06-15' }
const LAYERS = [{ origin: 'test', config: CONFIG }]
const SUPPRESSION = '<!-- clausal-disable translations/no-differing-dates -- an old version -->\n\n'
const FILES = {
  ...editedVersions('privacy.de.md', '3. Mai 2026', '3. Mai 2025'),
  'privacy.ja.md': `${SUPPRESSION}${editedVersions('privacy.ja.md', '2026年5月3日', '2026年3月5日')['privacy.ja.md']}`,
}
const POLICIES = Object.entries(FILES).map(([path, text]) => parsePolicy(text, { path }))

describe('a check in steps', () => {
  it('is the check of one policy before it is compared', () => {
    for (const policy of POLICIES) expect(finishCheck(startCheck(policy, LAYERS))).toEqual(check(policy, CONFIG))
  })

  it('is the check of all once they are compared, suppressions heard', () => {
    const started = POLICIES.map((policy) => startCheck(policy, LAYERS))
    const compared = compareChecked(started)
    const results = started.map((one, index) => finishCheck(one, compared[index]))
    expect(results).toEqual(checkPolicies(POLICIES, CONFIG))
    const rules = (file: string) => results[Object.keys(FILES).indexOf(file)]?.findings.map(({ rule }) => rule)
    expect(rules('privacy.de.md')).toContain('translations/no-differing-dates')
    expect(rules('privacy.ja.md')).not.toContain('translations/no-differing-dates')
  })
})
