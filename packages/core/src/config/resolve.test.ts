import { describe, expect, it } from 'vitest'
import { RULES } from '../rules/index.ts'
import type { Severity } from '../rules/rule.ts'
import { type CheckConfig, ConfigError, DEFAULT_LAWS } from './config.ts'
import { resolveConfig } from './resolve.ts'

const lawsOf = (config?: CheckConfig) => resolveConfig(config).laws.map(({ id }) => id)
const severityOf = (id: string, config?: CheckConfig): Severity | undefined =>
  resolveConfig(config).rules.find(({ rule }) => rule.id === id)?.severity

describe('resolveConfig', () => {
  it('holds a policy against the default laws, with the recommended rules, today', () => {
    const { laws, rules, today } = resolveConfig()
    expect(laws.map(({ id }) => id)).toEqual(DEFAULT_LAWS)
    expect(rules.map(({ rule, severity }) => [rule.id, severity])).toEqual(
      RULES.filter(({ recommended }) => recommended !== 'off').map(({ id, recommended }) => [id, recommended]),
    )
    expect(today).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('takes the laws that are named, once each, in that order', () => {
    expect(lawsOf({ laws: ['caloppa', 'gdpr', 'caloppa'] })).toEqual(['caloppa', 'gdpr'])
    expect(lawsOf({ laws: [] })).toEqual([])
  })

  it('lets a rule be stronger, weaker and off', () => {
    expect(severityOf('dates/require-date')).toBe('warning')
    expect(severityOf('dates/require-date', { rules: { 'dates/require-date': 'error' } })).toBe('error')
    expect(severityOf('dates/require-date', { rules: { 'dates/require-date': 'off' } })).toBeUndefined()
    expect(severityOf('dates/require-date', { extends: ['off'], rules: { 'dates/require-date': 'info' } })).toBe('info')
  })

  it('begins with the presets that are named, the last one deciding', () => {
    expect(resolveConfig({ extends: ['off'] }).rules).toEqual([])
    expect(resolveConfig({ extends: [] }).rules).toEqual([])
    expect(resolveConfig({ extends: ['recommended', 'off'] }).rules).toEqual([])
    expect(resolveConfig({ extends: ['off', 'recommended'] }).rules).toEqual(resolveConfig().rules)
  })

  it('keeps the day that is named', () => {
    expect(resolveConfig({ today: '2026-06-15' }).today).toBe('2026-06-15')
  })

  /** Configurations as they come out of a file, where the compiler does not see the values. */
  const written = (json: string): CheckConfig => JSON.parse(json)

  it.each([
    ['a law', { laws: ['gpdr'] }, "There is no law 'gpdr'. Did you mean 'gdpr'?"],
    ['a rule', { rules: { 'dates/require-dates': 'error' } }, "There is no rule 'dates/require-dates'. Did you mean 'dates/require-date'?"],
    ['a preset', written('{ "extends": ["recomended"] }'), "There is no preset 'recomended'. Did you mean 'recommended'?"],
  ] as const)('names the nearest where %s does not exist', (_, config, message) => {
    expect(() => resolveConfig(config)).toThrow(expect.objectContaining({ name: 'ConfigError', message: message }))
  })

  it('names all there are where none is near', () => {
    expect(() => resolveConfig({ laws: ['privacy-shield'] })).toThrow(/^There is no law 'privacy-shield'\. Known: gdpr, .*\.$/)
  })

  it('knows no preset by the name of an object method', () => {
    expect(() => resolveConfig(written('{ "extends": ["toString"] }'))).toThrow(ConfigError)
  })

  it.each(['loud', 'ERROR', ''])('refuses the severity %j', (severity) => {
    expect(() => resolveConfig(written(JSON.stringify({ rules: { 'dates/require-date': severity } })))).toThrow(
      expect.objectContaining({
        name: 'ConfigError',
        message: `Rule 'dates/require-date' cannot have the severity '${severity}'. Use one of error, warning, info, off.`,
      }),
    )
  })

  it.each(['15.06.2026', '2026-6-15', 'today', '', '2026-06-15T00:00'])('refuses the day %j', (today) => {
    expect(() => resolveConfig({ today })).toThrow(
      expect.objectContaining({ name: 'ConfigError', message: `'today' is '${today}'. Write it as YYYY-MM-DD.` }),
    )
  })

  it.each(['2026-02-30', '2026-13-01'])('refuses %s, which is no day', (today) => {
    expect(() => resolveConfig({ today })).toThrow(ConfigError)
  })
})
