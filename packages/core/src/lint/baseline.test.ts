import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { parsePolicy } from '../parse-policy.ts'
import { applyBaseline, createBaseline, parseBaseline } from './baseline.ts'

const read = (text: string) => {
  const policy = parsePolicy(text, { format: 'markdown' })
  return { file: 'privacy.md', policy, result: check(policy, { laws: ['gdpr'], today: '2026-06-15' }) }
}

const OLD = '# Privacy\n\nLast updated: 3 May 2026\n\n## Archive\n\nSee [the archive](http://tarn.example/a).\n'

describe('a baseline', () => {
  const accepted = createBaseline([read(OLD)]).files['privacy.md'] ?? []
  const after = (text: string) => {
    const { policy, result } = read(text)
    return applyBaseline(policy, result, accepted).findings.map(({ rule }) => rule)
  }

  it('keeps old findings silent, wherever they stand now', () => {
    expect(read(OLD).result.findings.length).toBeGreaterThan(5)
    expect(after(OLD)).toEqual([])
    expect(after(OLD.replace('## Archive', '## Names\n\nWe print names on cards.\n\n## Archive'))).toEqual([])
  })

  it('lets new findings speak, and a second one like an accepted one', () => {
    expect(after(`${OLD}\nSee [the news](http://tarn.example/n).\n`)).toEqual(['structure/no-insecure-link'])
    expect(after(OLD.replace('\n\n## Archive', '\n\n## Archive\n\nAlso see [the archive](http://tarn.example/a).'))).toEqual([
      'structure/no-insecure-link',
    ])
  })

  it('keeps what a law misses silent under another title, too', () => {
    expect(after(OLD.replace('# Privacy', '# Privacy at Tarn'))).toEqual([])
  })

  it('leaves what the laws ask as it is', () => {
    const { policy, result } = read(OLD)
    expect(applyBaseline(policy, result, accepted).requirements).toEqual(result.requirements)
    expect(applyBaseline(policy, result, accepted).summary.findings).toEqual({ error: 0, warning: 0, info: 0 })
  })

  it('comes back from its file as it was', () => {
    const baseline = createBaseline([read(OLD), { ...read('# Privacy\n'), file: 'a.md' }])
    expect(parseBaseline(JSON.stringify(baseline), 'baseline.json')).toEqual(baseline)
    expect(Object.keys(baseline.files)).toEqual(['a.md', 'privacy.md'])
  })

  it.each([
    ['', 'baseline.json: this baseline is not valid JSON. Make a new one with --update-baseline.'],
    ['[]', 'baseline.json: this is no baseline of version 1. Make a new one with --update-baseline.'],
    ['{"version":2,"files":{}}', 'baseline.json: this is no baseline of version 1. Make a new one with --update-baseline.'],
    [
      '{"version":1,"files":{"a.md":[{}]}}',
      "baseline.json: the entry of 'a.md' is none of a baseline. Make a new one with --update-baseline.",
    ],
  ])('that says %j is refused', (text, message) => {
    expect(() => parseBaseline(text, 'baseline.json')).toThrow(message)
  })
})
