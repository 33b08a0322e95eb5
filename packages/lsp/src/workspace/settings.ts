/** What an editor can set, per resource. Names and defaults are the table that editors' settings pages are made of. */
export interface Settings {
  /** Whether policies are checked at all. */
  readonly enable: boolean
  /** Laws to hold policies against, over those of the configuration. */
  readonly laws?: readonly string[]
  /** Whether lines above clauses tell what they satisfy. */
  readonly codeLens: boolean
  /** Whether periods and ages are shown in one form behind the words. */
  readonly inlayHints: boolean
  /** Whether terms, data, recipients, rights and modal verbs have colours of their own. */
  readonly semanticTokens: boolean
  /** The commit or branch that clauses are compared with; empty for where the branch left the main one. */
  readonly base: string
}

/** The settings where an editor says nothing else. */
export const DEFAULT_SETTINGS: Settings = { enable: true, codeLens: true, inlayHints: false, semanticTokens: false, base: '' }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((entry) => typeof entry === 'string')

/** Reads what an editor sends, or the `enable` inside one of its sections. What is absent or of another type is as by default. */
export function readSettings(sent: unknown): Settings {
  const values = isRecord(sent) ? sent : {}
  const flag = (name: 'enable' | 'codeLens' | 'inlayHints' | 'semanticTokens') => {
    const value = values[name]
    const inner = isRecord(value) ? value['enable'] : value
    return typeof inner === 'boolean' ? inner : DEFAULT_SETTINGS[name]
  }
  const { laws, base } = values
  return {
    enable: flag('enable'),
    codeLens: flag('codeLens'),
    inlayHints: flag('inlayHints'),
    semanticTokens: flag('semanticTokens'),
    base: typeof base === 'string' ? base : DEFAULT_SETTINGS.base,
    ...(isTexts(laws) && laws.length > 0 ? { laws } : {}),
  }
}
