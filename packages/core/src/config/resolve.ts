import { DECLARED_FACTS } from '../laws/declared-facts.ts'
import { LAWS } from '../laws/index.ts'
import type { Checks } from '../lint/check-policy.ts'
import { lawFindingName } from '../lint/law-findings.ts'
import type { EnabledRule } from '../lint/run-rules.ts'
import { RULES } from '../rules/index.ts'
import type { Rule, RuleOptions, Severity } from '../rules/rule.ts'
import { closestName } from '../text/closest.ts'
import { type CheckConfig, ConfigError, DEFAULT_LAWS, type PresetName, type RuleSetting } from './config.ts'

type Level = Severity | 'off'

const isIn = ({ id }: Rule, category: string) => id.startsWith(`${category}/`)

/** The severity each preset gives a rule; undefined where it says nothing of it. */
const PRESETS: Readonly<Record<PresetName, (rule: Rule) => Level | undefined>> = {
  recommended: ({ recommended }) => recommended,
  strict: ({ recommended }) => (recommended === 'error' || recommended === 'warning' ? 'error' : 'warning'),
  'plain-language': (rule) => (isIn(rule, 'clarity') ? (rule.recommended === 'off' ? 'info' : rule.recommended) : undefined),
  layout: (rule) => (isIn(rule, 'structure') ? (rule.recommended === 'off' ? 'info' : rule.recommended) : undefined),
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
  const others = known.length === 0 ? 'There are none.' : `Known: ${known.join(', ')}.`
  const hint = meant === undefined ? others : `Did you mean '${meant}'?`
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

/** Names of all rules and requirements. */
const NAMES: ReadonlySet<string> = new Set([
  ...RULES.map(({ id }) => id),
  ...LAWS.flatMap((law) => law.requirements.map(({ id }) => lawFindingName(law, id))),
])

interface Setting {
  readonly level: Level
  readonly options?: RuleOptions
}

const typeOf = (value: unknown) => (Array.isArray(value) ? 'a list of texts' : typeof value === 'number' ? 'a number' : 'true or false')

/** Checks one entry of `rules`: the rule, its severity, and each option against the type of its default. */
function readSetting(id: string, setting: RuleSetting): Setting {
  const rule = lookUp('rule', id, RULES)
  const [level, options] = typeof setting === 'string' ? [setting] : setting
  if (!LEVELS.includes(level))
    throw new ConfigError(`Rule '${id}' cannot have the severity '${String(level)}'. Use one of ${LEVELS.join(', ')}.`)
  for (const [name, value] of Object.entries(options ?? {})) {
    const option = Object.hasOwn(rule.options ?? {}, name) ? rule.options?.[name] : undefined
    if (option === undefined) throw unknownName(`option of ${id}`, name, Object.keys(rule.options ?? {}))
    const wanted = typeOf(option.default)
    const isText = !Array.isArray(value) || value.every((entry) => typeof entry === 'string')
    if (typeof value !== typeof option.default || typeOf(value) !== wanted || !isText)
      throw new ConfigError(`Option '${name}' of rule '${id}' is ${JSON.stringify(value)}. It has to be ${wanted}.`)
  }
  return options === undefined ? { level } : { level, options }
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
  const settings = new Map(Object.entries(config.rules ?? {}).map(([id, setting]) => [id, readSetting(id, setting)]))
  const facts = config.facts ?? {}
  for (const [name, value] of Object.entries(facts)) {
    if (!Object.hasOwn(DECLARED_FACTS, name)) throw unknownName('fact', name, Object.keys(DECLARED_FACTS))
    if (typeof value !== 'boolean') throw new ConfigError(`The fact '${name}' is '${String(value)}'. Declare it true or false.`)
  }
  const today = config.today ?? new Date().toISOString().slice(0, 10)
  if (!isDay(today)) throw new ConfigError(`'today' is '${today}'. Write it as YYYY-MM-DD.`)

  const rules = RULES.flatMap((rule): EnabledRule[] => {
    const { level, options } = settings.get(rule.id) ?? { level: presets.reduce<Level>((below, preset) => preset(rule) ?? below, 'off') }
    return level === 'off' ? [] : [{ rule, severity: level, ...(options === undefined ? {} : { options }) }]
  })
  const laws = [...new Set(config.laws ?? DEFAULT_LAWS)].map((id) => lookUp('law', id, LAWS))
  return { laws, rules, facts, today, names: NAMES }
}
