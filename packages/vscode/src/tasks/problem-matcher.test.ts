import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const EXAMPLES = fileURLToPath(new URL('../../../../examples', import.meta.url))
const CLAUSAL = fileURLToPath(new URL('../../../cli/dist/clausal.js', import.meta.url))

const check = (format: string) =>
  spawnSync(process.execPath, [CLAUSAL, 'check', 'kestrel/privacy.md', '--format', format], { cwd: EXAMPLES, encoding: 'utf8' }).stdout

interface Place {
  readonly line: number
  readonly column: number
}

interface Finding {
  readonly rule: string
  readonly severity: string
  readonly range: { readonly start: Place; readonly end: Place }
}

describe('the problem matcher', () => {
  it('finds all that the command line prints, where it stands', () => {
    const [matcher] = manifest.contributes.problemMatchers
    if (matcher === undefined) throw new Error('There is no problem matcher.')
    const { pattern, severity: otherwise } = matcher
    const found = check('github')
      .trimEnd()
      .split('\n')
      .map((line) => {
        const match = new RegExp(pattern.regexp).exec(line) ?? []
        const named = match[pattern.severity]
        const severity = named === 'error' || named === 'warning' ? named : otherwise
        return [match[pattern.file], match[pattern.code], severity, match[pattern.line], match[pattern.column]]
      })
    const [{ file, findings }]: readonly [{ file: string; findings: readonly Finding[] }] = JSON.parse(check('json')).files
    const told = findings.map(({ rule, severity, range: { start, end } }) => {
      const column = start.line === end.line ? String(start.column) : undefined
      return [file, rule, severity, String(start.line), column]
    })
    expect(found).toEqual(told)
    expect(found.length).toBeGreaterThan(10)
  })
})
