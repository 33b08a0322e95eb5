import type { Rule, Severity } from '../rules/rule.ts'
import type { PresetName } from './config.ts'

/** A severity, or that a rule does not run. */
export type Level = Severity | 'off'

export const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'off']

const isIn = ({ id }: Rule, category: string) => id.startsWith(`${category}/`)
const atLeastInfo = ({ recommended }: Rule): Level => (recommended === 'off' ? 'info' : recommended)

/** The level each preset gives a rule; undefined where it says nothing of it. */
export const PRESETS: Readonly<Record<PresetName, (rule: Rule) => Level | undefined>> = {
  recommended: ({ recommended }) => recommended,
  strict: ({ recommended }) => (recommended === 'error' || recommended === 'warning' ? 'error' : 'warning'),
  'plain-language': (rule) => (isIn(rule, 'clarity') ? atLeastInfo(rule) : undefined),
  layout: (rule) => (isIn(rule, 'structure') ? atLeastInfo(rule) : undefined),
  off: () => 'off',
}

export const PRESET_NAMES = Object.keys(PRESETS)

export function isPresetName(name: string): name is PresetName {
  return Object.hasOwn(PRESETS, name)
}
