import { DECLARED_FACTS, type DeclaredFacts, factMismatch, isDeclaredFact } from '../laws/declared-facts.ts'
import { findLaw } from '../laws/index.ts'
import { requirementName } from '../laws/law.ts'
import type { Checks } from '../lint/check-policy.ts'
import type { ReviewSettings } from '../review/review-settings.ts'
import { type Catalogue, catalogueWith, isBuiltInCategory } from '../rules/catalogue.ts'
import { PluginError } from '../rules/plugin.ts'
import { isPresetName, PRESET_NAMES, PRESETS } from '../rules/presets.ts'
import { type CheckConfig, ConfigError, type ConfigPath, type ConfigPlace, DEFAULT_LAWS, toPlaceText } from './config.ts'
import { lookUp, unknownName } from './names.ts'
import { type ReadSetting, readRuleSetting } from './rule-setting.ts'

/** A part of a configuration and where it comes from. Later layers win over earlier ones, setting by setting. */
export interface ConfigLayer {
  /** As people know it: `built in`, `clausal.yaml`, `command line`. */
  readonly origin: string
  readonly config: CheckConfig
  /** Where a setting stands; for a layer that comes from a file. */
  readonly placeOf?: (path: ConfigPath) => ConfigPlace
  /** Where it names a plug-in that was not loaded: names it uses may be of that plug-in, and those that are not known are passed over. */
  readonly lacksPlugins?: ConfigPlace
}

/** A configuration looked up, and the origin of each of its values. */
export interface ResolvedConfig {
  readonly checks: Checks
  readonly review: ReviewSettings
  readonly catalogue: Catalogue
  readonly origins: {
    readonly laws: string
    readonly today: string
    /** By the name of the fact. */
    readonly facts: ReadonlyMap<string, string>
    /** By rule id; every rule has one. */
    readonly rules: ReadonlyMap<string, string>
  }
}

/** Names of all rules and requirements. */
const namesOf = ({ rules, laws }: Catalogue): ReadonlySet<string> =>
  new Set([...rules.map(({ id }) => id), ...laws.flatMap((law) => law.requirements.map(({ id }) => requirementName(law, id)))])

/** What every configuration stands on. */
const FOUNDATION: ConfigLayer = { origin: 'built in', config: { laws: DEFAULT_LAWS } }

/** Whether it is a day of the calendar, YYYY-MM-DD. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const originOf = ({ origin, placeOf }: ConfigLayer, path: ConfigPath) => (placeOf === undefined ? origin : toPlaceText(placeOf(path)))

interface Placed<T> {
  readonly value: T
  readonly origin: string
}

/** The presets and entries of `rules` of all layers, the last word on each rule. Without any `extends`, `recommended` comes first. */
function settingsOf(layers: readonly ConfigLayer[], { rules }: Catalogue): ReadonlyMap<string, Placed<ReadSetting>> {
  const settings = new Map<string, Placed<ReadSetting>>()
  const extending = layers.some(({ config }) => config.extends !== undefined)
  const all: readonly ConfigLayer[] = extending ? layers : [{ origin: 'built in', config: { extends: ['recommended'] } }, ...layers]
  for (const layer of all) {
    const { config } = layer
    for (const [index, name] of (config.extends ?? []).entries()) {
      if (!isPresetName(name)) throw unknownName('preset', name, PRESET_NAMES, ['extends', index])
      for (const rule of rules) {
        const level = PRESETS[name](rule)
        if (level !== undefined)
          settings.set(rule.id, { value: { level }, origin: `preset ${name}, ${originOf(layer, ['extends', index])}` })
      }
    }
    for (const [id, setting] of Object.entries(config.rules ?? {})) {
      if (layer.lacksPlugins !== undefined && !isBuiltInCategory(id)) continue
      settings.set(id, { value: readRuleSetting(id, setting, rules), origin: originOf(layer, ['rules', id]) })
    }
  }
  return settings
}

/** The facts of all layers, the last word on each, and where it was said. */
function factsOf(layers: readonly ConfigLayer[]): { readonly facts: DeclaredFacts; readonly origins: ReadonlyMap<string, string> } {
  const origins = new Map<string, string>()
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer.config.facts ?? {})) {
      if (!isDeclaredFact(name)) throw unknownName('fact', name, Object.keys(DECLARED_FACTS), ['facts', name])
      const wanted = factMismatch(name, value)
      if (wanted !== undefined)
        throw new ConfigError(`The fact '${name}' is ${JSON.stringify(value)}. It has to be ${wanted}.`, ['facts', name])
      origins.set(name, originOf(layer, ['facts', name]))
    }
  }
  return { facts: Object.assign({}, ...layers.map(({ config }) => config.facts)), origins }
}

/** The settings of reviews, the last word on each. */
function reviewOf(layers: readonly ConfigLayer[]): ReviewSettings {
  const settings: ReviewSettings = Object.assign({}, ...layers.map(({ config }) => config.review))
  const { mergeDate, toleranceDays } = settings
  if (mergeDate !== undefined && !isDay(mergeDate))
    throw new ConfigError(`'review.mergeDate' is '${mergeDate}'. Write it as YYYY-MM-DD.`, ['review', 'mergeDate'])
  if (toleranceDays !== undefined && (!Number.isInteger(toleranceDays) || toleranceDays < 0))
    throw new ConfigError(`'review.toleranceDays' is ${toleranceDays}. Write a whole number of days, 0 or more.`, [
      'review',
      'toleranceDays',
    ])
  return settings
}

/** Errors of plug-ins, as errors of the configuration that names them. */
function placed(read: () => Catalogue): Catalogue {
  try {
    return read()
  } catch (error) {
    if (error instanceof PluginError) throw new ConfigError(error.message, ['plugins'])
    throw error
  }
}

/** The same layers are asked for at every keystroke. */
const known = new WeakMap<readonly ConfigLayer[], { readonly day: string; readonly resolved: ResolvedConfig }>()

/**
 * Puts the layers of a configuration together and looks up every law, rule and preset they name.
 *
 * @throws {ConfigError} for a name that is not known, a severity that is none, or a day that is not YYYY-MM-DD.
 */
export function resolveLayers(given: readonly ConfigLayer[]): ResolvedConfig {
  const day = new Date().toISOString().slice(0, 10)
  const kept = known.get(given)
  if (kept?.day === day) return kept.resolved
  const resolved = resolveOn(day, given)
  known.set(given, { day, resolved })
  return resolved
}

function resolveOn(day: string, given: readonly ConfigLayer[]): ResolvedConfig {
  const layers = [FOUNDATION, ...given]
  const catalogue = placed(() => catalogueWith(layers.flatMap(({ config }) => config.plugins ?? [])))
  const settings = settingsOf(layers, catalogue)
  const { facts, origins: factOrigins } = factsOf(layers)
  const naming = layers.findLast(({ config }) => config.laws !== undefined) ?? FOUNDATION
  const dating = layers.findLast(({ config }) => config.today !== undefined)
  const today = dating?.config.today ?? day
  if (!isDay(today)) throw new ConfigError(`'today' is '${today}'. Write it as YYYY-MM-DD.`, ['today'])
  return {
    checks: {
      laws: [...new Set(naming.config.laws)].flatMap((id, index) =>
        naming.lacksPlugins !== undefined && findLaw(id) === undefined ? [] : [lookUp('law', id, catalogue.laws, ['laws', index])],
      ),
      rules: catalogue.rules.flatMap((rule) => {
        const { level = 'off', options } = settings.get(rule.id)?.value ?? {}
        return level === 'off' ? [] : [{ rule, severity: level, ...(options === undefined ? {} : { options }) }]
      }),
      facts,
      factOrigins,
      today,
      names: namesOf(catalogue),
    },
    review: reviewOf(layers),
    catalogue,
    origins: {
      laws: originOf(naming, ['laws']),
      today: dating?.origin ?? 'the clock',
      facts: factOrigins,
      rules: new Map(catalogue.rules.map(({ id }) => [id, settings.get(id)?.origin ?? 'no preset names it'])),
    },
  }
}
