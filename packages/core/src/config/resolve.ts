import { DECLARED_FACTS } from '../laws/declared-facts.ts'
import { LAWS } from '../laws/index.ts'
import type { Checks } from '../lint/check-policy.ts'
import type { EnabledRule } from '../lint/run-rules.ts'
import { RULES } from '../rules/index.ts'
import type { Rule, Severity } from '../rules/rule.ts'
import { closestName } from '../text/closest.ts'
import { type CheckConfig, ConfigError, DEFAULT_LAWS, type PresetName } from './config.ts'

type Level = Severity | 'off'

const PRESETS: Readonly<Record<PresetName, (rule: Rule) => Level>> = {
  recommended: (rule) => rule.recommended,
  off: () => 'off',
}

const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'off']

/** Whether it is a day of the calendar, YYYY-MM-DD. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function unknownName(what: string, name: string, known: readonly string[]): ConfigError {
  const meant = closestName(name, known)
  const hint = meant === undefined ? `Known: ${known.join(', ')}.` : `Did you mean '${meant}'?`
  return new ConfigError(`There is no ${what} '${name}'. ${hint}`)
}

function lookUp<T extends { readonly id: string }>(what: string, name: string, table: readonly T[]): T {
  const found = table.find((entry) => entry.id === name)
  if (found === undefined)
    throw unknownName(
      what,
      name,
      table.map((entry) => entry.id),
    )
  return found
}

/**
 * Looks up every law, rule and preset a configuration names.
 *
 * @throws {ConfigError} for a name that is not known, a severity that is none, or a day that is not YYYY-MM-DD.
 */
export function resolveConfig(config: CheckConfig = {}): Checks {
  const presets = (config.extends ?? ['recommended']).map((name) => {
    if (!Object.hasOwn(PRESETS, name)) throw unknownName('preset', name, Object.keys(PRESETS))
    return PRESETS[name]
  })
  for (const [id, level] of Object.entries(config.rules ?? {})) {
    lookUp('rule', id, RULES)
    if (!LEVELS.includes(level))
      throw new ConfigError(`Rule '${id}' cannot have the severity '${String(level)}'. Use one of ${LEVELS.join(', ')}.`)
  }
  const facts = config.facts ?? {}
  for (const [name, value] of Object.entries(facts)) {
    if (!Object.hasOwn(DECLARED_FACTS, name)) throw unknownName('fact', name, Object.keys(DECLARED_FACTS))
    if (typeof value !== 'boolean') throw new ConfigError(`The fact '${name}' is '${String(value)}'. Declare it true or false.`)
  }
  const today = config.today ?? new Date().toISOString().slice(0, 10)
  if (!isDay(today)) throw new ConfigError(`'today' is '${today}'. Write it as YYYY-MM-DD.`)

  const rules = RULES.flatMap((rule): EnabledRule[] => {
    const level = config.rules?.[rule.id] ?? presets.reduce<Level>((_, preset) => preset(rule), 'off')
    return level === 'off' ? [] : [{ rule, severity: level }]
  })
  const laws = [...new Set(config.laws ?? DEFAULT_LAWS)].map((id) => lookUp('law', id, LAWS))
  return { laws, rules, facts, today }
}
