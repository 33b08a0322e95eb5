import type { DeclaredFacts } from '../laws/declared-facts.ts'
import type { ReviewSettings } from '../review/review-settings.ts'
import type { Plugin } from '../rules/plugin.ts'
import type { PresetName } from '../rules/presets.ts'
import type { RuleOptions, Severity } from '../rules/rule.ts'
import type { Range } from '../text/span.ts'

/** How a rule is set: its severity, or `off`, alone or with its options. */
export type RuleSetting = Severity | 'off' | readonly [Severity | 'off', RuleOptions]

/** What to check a policy for. Everything is optional. */
export interface CheckConfig {
  /** Laws to hold the policy against, by id. Unless said: {@link DEFAULT_LAWS}. */
  readonly laws?: readonly string[]
  /** What the organization declares about itself because no text can tell it, such as `hasDpo: false`. The front matter of a policy may declare more. */
  readonly facts?: DeclaredFacts
  /** Severity per rule id, or `off`, and options; overrides the presets. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Presets to begin with, later ones over earlier ones. Unless said: `['recommended']`. */
  readonly extends?: readonly PresetName[]
  /** Plug-ins whose rules and laws there are besides. Their disclosures are read where the policy is parsed: see parsePolicy. */
  readonly plugins?: readonly Plugin[]
  /** The day the check is made, YYYY-MM-DD; unless said, today by the clock (UTC). Given the day, the same text gives the same result. */
  readonly today?: string
  /** What a review of a change has to know besides. */
  readonly review?: ReviewSettings
}

/** The laws a policy is held against where no configuration names any: the two that reach nearly every public web site. */
export const DEFAULT_LAWS: readonly string[] = ['gdpr', 'caloppa']

/** The way to a setting from the top of a configuration: names of settings and, in lists, places from 0. */
export type ConfigPath = readonly (string | number)[]

/** Where something stands in a configuration file. */
export interface ConfigPlace {
  /** Path of the file from the root of the project. */
  readonly file: string
  readonly range: Range
}

/** A configuration that cannot be followed: names the setting, the value and the remedy. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  /** The setting it is about. */
  readonly path: ConfigPath
  /** Where it stands, for a configuration that comes from a file; the message then begins with it. */
  readonly place: ConfigPlace | undefined
  /** The message without the place. */
  readonly reason: string

  constructor(reason: string, path: ConfigPath = [], place?: ConfigPlace) {
    super(place === undefined ? reason : `${toPlaceText(place)}: ${reason}`)
    this.path = path
    this.place = place
    this.reason = reason
  }
}

/** `file:line:column`, as messages begin. */
export const toPlaceText = ({ file, range }: ConfigPlace) => `${file}:${range.start.line}:${range.start.column}`
