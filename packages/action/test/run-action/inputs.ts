import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

export interface ActionManifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string } | null>>
  readonly outputs: Readonly<Record<string, unknown>>
  readonly runs: { readonly using: string; readonly main: string }
}

export const ACTION_FOLDER = fileURLToPath(new URL('../../', import.meta.url))

/** action.yml of this package. */
export const readManifest = (): ActionManifest => parse(readFileSync(`${ACTION_FOLDER}action.yml`, 'utf8'))

/** The only expression that action.yml may use. */
const TOKEN_OF_JOB = ['${', '{ github.token }}'].join('')

/**
 * The variables through which the runner hands inputs on: every declared one, empty where it has neither a value nor a default.
 *
 * @throws where an input is given that action.yml does not declare
 */
export function toInputVariables(
  { inputs }: ActionManifest,
  given: Readonly<Record<string, string>>,
  token: string,
): Readonly<Record<string, string>> {
  for (const name of Object.keys(given)) if (!Object.hasOwn(inputs, name)) throw new Error(`action.yml declares no input "${name}".`)
  const value = (name: string, declared: string) => given[name] ?? (declared === TOKEN_OF_JOB ? token : declared)
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value(name, input?.default ?? '')]),
  )
}
