import { describe, expect, it } from 'vitest'
import { choicesAt, describeSetting } from './choices.ts'

const keysAt = (...path: (string | number)[]) => choicesAt(path).keys.map(({ name }) => name)
const valuesAt = (...path: (string | number)[]) => choicesAt(path).values.map(({ name }) => name)

describe('choicesAt', () => {
  it('names the settings, each with its description', () => {
    expect(keysAt()).toEqual(expect.arrayContaining(['policies', 'laws', 'rules', 'extends', 'overrides', 'failOn']))
    expect(choicesAt([]).keys.filter(({ description }) => description === '')).toEqual([])
    expect(keysAt('facts')).toContain('hasDpo')
    expect(keysAt('overrides', 0)).toContain('files')
    expect(keysAt('review')).toEqual(['toleranceDays'])
  })

  it('names laws, presets and rules', () => {
    expect(valuesAt('laws')).toContain('gdpr')
    expect(valuesAt('laws', 0)).toContain('gdpr')
    expect(valuesAt('overrides', 1, 'extends', 0)).toContain('strict')
    expect(keysAt('rules')).toContain('dates/require-date')
  })

  it('names severities and options of a rule', () => {
    expect(valuesAt('rules', 'dates/require-date')).toEqual(['error', 'warning', 'info', 'off'])
    expect(valuesAt('rules', 'clarity/no-long-sentence', 0)).toEqual(['error', 'warning', 'info', 'off'])
    expect(keysAt('rules', 'clarity/no-long-sentence', 1)).not.toEqual([])
  })

  it('names what a setting can be', () => {
    expect(valuesAt('failOn')).toEqual(['error', 'warning', 'info', 'never'])
    expect(valuesAt('facts', 'hasDpo')).toEqual(['true', 'false'])
  })

  it('names nothing where nothing can stand', () => {
    expect(choicesAt(['polices', 'x'])).toEqual({ keys: [], values: [] })
    expect(choicesAt(['laws', 'x'])).toEqual({ keys: [], values: [] })
  })
})

describe('describeSetting', () => {
  it('tells what a setting, a rule and a law are', () => {
    expect(describeSetting(['failOn'])).toContain('severity')
    expect(describeSetting(['rules', 'dates/require-date'])).toMatch(/date/i)
    expect(describeSetting(['facts', 'hasDpo'])).toContain('data protection officer')
    expect(describeSetting(['nothing'])).toBeUndefined()
  })
})
