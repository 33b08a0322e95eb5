import type { Format, Locale, PresetName } from '@clausal/core'

/** What the playground shows: all of it can stand in the address. */
export interface State {
  readonly tab: Tab
  readonly text: string
  readonly format: Format
  readonly laws: readonly string[]
  readonly preset: PresetName
  readonly before: string
  readonly after: string
  readonly comparedFormat: Format
  readonly definition: string
  readonly renderedFormat: Format
  readonly locale: Locale
}

export const TABS = ['check', 'compare', 'write'] as const
export type Tab = (typeof TABS)[number]

export const FORMATS: readonly Format[] = ['markdown', 'html', 'text']
export const PRESET_CHOICES: readonly PresetName[] = ['recommended', 'strict', 'plain-language', 'layout']

/** The languages that policies are written in, by their own names. */
export const LOCALES: Readonly<Record<Locale, string>> = { en: 'English', de: 'Deutsch', fr: 'Français' }

const oneOf =
  <T>(choices: readonly T[]) =>
  (value: unknown): value is T =>
    choices.includes(value as T)
const isText = (value: unknown): value is string => typeof value === 'string'
const isFormat = oneOf(FORMATS)
const LAW_ID = /^[a-z0-9-]{1,40}$/

/** What each part of the state may be. An address comes from anywhere, so what it says is looked at first. */
const GUARDS: { readonly [Key in keyof State]: (value: unknown) => value is State[Key] } = {
  tab: oneOf(TABS),
  text: isText,
  format: isFormat,
  laws: (value): value is readonly string[] => Array.isArray(value) && value.every((law) => isText(law) && LAW_ID.test(law)),
  preset: oneOf(PRESET_CHOICES),
  before: isText,
  after: isText,
  comparedFormat: isFormat,
  definition: isText,
  renderedFormat: isFormat,
  locale: (value): value is Locale => isText(value) && Object.hasOwn(LOCALES, value),
}

/** The parts of a state that differ from `usual`. */
export function differences(state: State, usual: State): Partial<State> {
  return Object.fromEntries(Object.entries(state).filter(([key, value]) => String(value) !== String(usual[key as keyof State])))
}

/** A state from what an address says; what it does not say, or says wrongly, is as usual. */
export function toState(said: unknown, usual: State): State {
  if (typeof said !== 'object' || said === null) return usual
  const known = Object.entries(said).filter(([key, value]) => Object.hasOwn(GUARDS, key) && GUARDS[key as keyof State](value))
  return { ...usual, ...Object.fromEntries(known) }
}
