import type { Format } from '@clausal/core'

/** The formats by what editors call the languages. A document in another language is no policy, whatever its name. */
const BY_LANGUAGE: Readonly<Record<string, Format>> = {
  markdown: 'markdown',
  gfm: 'markdown',
  mdx: 'markdown',
  html: 'html',
  xhtml: 'html',
  mhtml: 'html',
  plaintext: 'text',
  text: 'text',
}

/** The format of an open document; undefined for a language policies are not written in. */
export function formatOf(languageId: string): Format | undefined {
  return Object.hasOwn(BY_LANGUAGE, languageId) ? BY_LANGUAGE[languageId] : undefined
}

const IGNORED = /\/(?:node_modules|\.git)\//
const TEXT = /\.(?:mdx?|markdown|html?|txt)$/i

/** Whether a file may be a policy by its name and place. */
export const mayBePolicy = (uri: string): boolean => TEXT.test(uri) && !IGNORED.test(uri)

/** Names a configuration can have, as core looks for them. */
const CONFIGURATIONS = /(?:^|\/)(?:clausal\.(?:yaml|yml|json)|package\.json)$/

/** Whether a file can hold a configuration. */
export const isConfiguration = (uri: string): boolean => CONFIGURATIONS.test(uri)

/** Where configurations are looked for, for policies that no open document leads to. */
export const CONFIGURATION_GLOBS: readonly string[] = ['**/clausal.{yaml,yml,json}', '**/package.json']

/** Whether a configuration is written in YAML, whose settings are completed here; for JSON there is the schema. */
export const isYamlConfiguration = (uri: string): boolean => /(?:^|\/)clausal\.ya?ml$/.test(uri)
