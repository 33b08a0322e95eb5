import { LEVELS, type Level } from '../rules/presets.ts'
import type { RuleOptions } from '../rules/rule.ts'
import type { AnyRule } from '../rules/set-rule.ts'
import { ConfigError, type ConfigPath, type RuleSetting } from './config.ts'
import { lookUp, unknownName } from './names.ts'

/** One entry of `rules`, read. */
export interface ReadSetting {
  readonly level: Level
  readonly options?: RuleOptions
}

const typeName = (value: unknown) =>
  Array.isArray(value)
    ? 'a list of texts'
    : typeof value === 'number'
      ? 'a number'
      : typeof value === 'boolean'
        ? 'true or false'
        : 'a text'
const isOfType = (value: unknown, wanted: string) =>
  typeName(value) === wanted && (!Array.isArray(value) || value.every((entry) => typeof entry === 'string'))

/**
 * Reads one entry of `rules`: looks up the rule, and checks its severity and each option against the type of its default.
 *
 * @throws {ConfigError} for a rule, severity or option that does not exist, or an option of another type.
 */
export function readRuleSetting(id: string, setting: RuleSetting, rules: readonly AnyRule[]): ReadSetting {
  const path: ConfigPath = ['rules', id]
  const rule = lookUp('rule', id, rules, path)
  const [level, options] = typeof setting === 'string' ? [setting] : setting
  if (!LEVELS.includes(level))
    throw new ConfigError(`Rule '${id}' cannot have the severity '${String(level)}'. Use one of ${LEVELS.join(', ')}.`, path)
  for (const [name, value] of Object.entries(options ?? {})) {
    const known = rule.options ?? {}
    const option = Object.hasOwn(known, name) ? known[name] : undefined
    if (option === undefined) throw unknownName(`option of ${id}`, name, Object.keys(known), [...path, 1, name])
    const wanted = typeName(option.default)
    if (!isOfType(value, wanted))
      throw new ConfigError(`Option '${name}' of rule '${id}' is ${JSON.stringify(value)}. It has to be ${wanted}.`, [...path, 1, name])
  }
  return options === undefined ? { level } : { level, options }
}
