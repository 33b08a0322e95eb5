import { findProject, resolveLayers } from '@clausal/core'
import { describe, expect, it } from 'vitest'
import { turnOff } from './configuration-edits.ts'

const RULE = 'clarity/no-vague-retention'
const LINES = 'overrides:\n  - files: [privacy.txt]\n    rules:\n      clarity/no-vague-retention: off # enter the reason\n'

function edited(text: string, file = 'privacy.txt', key?: string): string {
  const insertion = turnOff(text, file, RULE, key)
  if (insertion === undefined) throw new Error('no place found')
  return text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at)
}

/** Whether the rule is on for a file. */
async function isOn(text: string, name: string, file: string): Promise<boolean> {
  const project = await findProject(file, async (path) => (path === name ? text : undefined))
  return resolveLayers(project?.layersFor(file) ?? []).checks.rules.some(({ rule }) => rule.id === RULE)
}

describe('a rule that is turned off for one file', () => {
  it.each([
    ['nothing', '', LINES],
    ['comments only', '# Ours', `# Ours\n${LINES}`],
    ['settings', '# Ours\nlaws: [gdpr] # one\n# the end\n', `# Ours\nlaws: [gdpr] # one\n${LINES}# the end\n`],
    ['settings without a last line break', 'laws: [gdpr] # one', `laws: [gdpr] # one\n${LINES.trimEnd()}`],
    ['CRLF', 'laws:\r\n  - gdpr\r\n', `laws:\r\n  - gdpr\r\n${LINES.replaceAll('\n', '\r\n')}`],
    [
      'other overrides',
      'overrides:\n- files: [a.md] # a\n  laws: [ccpa]\nlaws: []\n',
      'overrides:\n- files: [a.md] # a\n  laws: [ccpa]\n- files: [privacy.txt]\n  rules:\n    clarity/no-vague-retention: off # enter the reason\nlaws: []\n',
    ],
    [
      'an override of its own',
      'overrides:\n  - rules: # some\n      dates/require-date: off\n    files: [privacy.txt]\n',
      'overrides:\n  - rules: # some\n      dates/require-date: off\n      clarity/no-vague-retention: off # enter the reason\n    files: [privacy.txt]\n',
    ],
    [
      'overrides in brackets',
      'overrides: [{ files: [a.md], laws: [ccpa] }]\n',
      'overrides: [{ files: [a.md], laws: [ccpa] }, { "files": ["privacy.txt"], "rules": { "clarity/no-vague-retention": "off" } }]\n',
    ],
    ['empty brackets', 'overrides: []\n', 'overrides: [{ "files": ["privacy.txt"], "rules": { "clarity/no-vague-retention": "off" } }]\n'],
  ])('after %s', async (_, before, after) => {
    expect(edited(before)).toBe(after)
    expect(await isOn(before, 'clausal.yaml', 'privacy.txt')).toBe(true)
    expect(await isOn(after, 'clausal.yaml', 'privacy.txt')).toBe(false)
    expect(await isOn(after, 'clausal.yaml', 'other.txt')).toBe(true)
  })

  it('in JSON, on lines as the others', async () => {
    const after = edited('{\n  "laws": ["gdpr"]\n}\n')
    expect(after).toBe(
      '{\n  "laws": ["gdpr"],\n  "overrides": [{ "files": ["privacy.txt"], "rules": { "clarity/no-vague-retention": "off" } }]\n}\n',
    )
    expect(await isOn(after, 'clausal.json', 'privacy.txt')).toBe(false)
    const manifest = edited('{ "name": "a", "clausal": {} }', 'privacy.txt', 'clausal')
    expect(JSON.parse(manifest)).toMatchObject({ clausal: { overrides: [{ files: ['privacy.txt'] }] } })
    expect(await isOn(manifest, 'package.json', 'privacy.txt')).toBe(false)
  })

  it('whatever the file is called', async () => {
    const file = 'legal (new)/privacy [1]: a, #2.txt'
    const after = edited('laws: []\n', file)
    expect(await isOn(after, 'clausal.yaml', file)).toBe(false)
    expect(edited(after, file).match(/files/g)).toHaveLength(1)
  })

  it.each(['laws: [\n', 'overrides: 3\n', '- a\n', 'overrides:\n'])('not in %j, which leaves no place for it', (text) => {
    expect(turnOff(text, 'privacy.txt', RULE)).toBeUndefined()
  })
})
