import { readFileSync } from 'node:fs'
import { check, parsePolicy } from '@clausal/core'
import { describe, expect, it } from 'vitest'
import { DiagnosticSeverity } from 'vscode-languageserver-types'
import { toLspRange } from '../src/positions.ts'
import { openWorkspace, uriOf } from '../src/testing/memory-workspace.ts'

const EXAMPLES = ['harborline/privacy.md', 'kestrel/privacy.md', 'brackwater/privacy.md', 'lumenfold/privacy.txt', 'tidemark/privacy.html']
const SEVERITIES = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information }

describe('an editor and the core', () => {
  it.each(EXAMPLES)('find the same in %s', async (path) => {
    const text = readFileSync(new URL(`../../../examples/${path}`, import.meta.url), 'utf8')
    const config = 'laws: [gdpr, ccpa, caloppa]\nextends: [strict, plain-language]\n'
    const { service } = openWorkspace({ [path]: text, 'clausal.yaml': `policies: ['**/privacy.*']\n${config}` })
    const { items } = await service.diagnostics(uriOf(path))
    const { findings } = check(parsePolicy(text, { path }), {
      laws: ['gdpr', 'ccpa', 'caloppa'],
      extends: ['strict', 'plain-language'],
      today: '2026-06-15',
    })
    // What a law misses is placed on the clause that should hold it, where an editor has one; all else stands at the same place.
    const placed = <Place>(law: boolean, range: Place) => (law ? undefined : range)
    expect(
      items.map(({ code, severity, message, range }) => ({
        code,
        severity,
        message,
        range: placed(String(code).startsWith('law/'), range),
      })),
    ).toEqual(
      findings.map(({ rule, severity, message, citation, range }) => ({
        code: rule,
        severity: SEVERITIES[severity],
        message: citation === undefined ? message : `${citation}: ${message}`,
        range: placed(rule.startsWith('law/'), toLspRange(range)),
      })),
    )
    expect(items.length).toBeGreaterThan(0)
  })
})
