import { categoryOf, type RuleHead, type Severity } from './rule.ts'

/** Named sets of rules and severities. */
export type PresetName = 'recommended' | 'strict' | 'plain-language' | 'layout' | 'off'

/** A severity, or that a rule does not run. */
export type Level = Severity | 'off'

export const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'off']

const atLeastInfo = ({ recommended }: RuleHead): Level => (recommended === 'off' ? 'info' : recommended)

/** The level each preset gives a rule; undefined where it says nothing of it. */
export const PRESETS: Readonly<Record<PresetName, (rule: RuleHead) => Level | undefined>> = {
  recommended: ({ recommended }) => recommended,
  strict: ({ recommended }) => (recommended === 'error' || recommended === 'warning' ? 'error' : 'warning'),
  'plain-language': (rule) => (categoryOf(rule) === 'clarity' ? atLeastInfo(rule) : undefined),
  layout: (rule) => (categoryOf(rule) === 'structure' ? atLeastInfo(rule) : undefined),
  off: () => 'off',
}

export const PRESET_NAMES = Object.keys(PRESETS)

export function isPresetName(name: string): name is PresetName {
  return Object.hasOwn(PRESETS, name)
}

/** The level each preset gives a rule, by the name of the preset; without those that say nothing of it. */
export function levelsOf(rule: RuleHead): Readonly<Record<string, Level>> {
  const levels = Object.entries(PRESETS).map(([name, levelOf]) => [name, levelOf(rule)] as const)
  return Object.fromEntries(levels.flatMap(([name, level]) => (level === undefined ? [] : [[name, level]])))
}
