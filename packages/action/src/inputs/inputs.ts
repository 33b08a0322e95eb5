import { choice, flag, key, lines, list, number, type Reader, text } from './readers.ts'

/** All inputs by their names in action.yml, and how each is read. */
export const INPUTS = {
  'github-token': text,
  'config-file': text,
  policies: lines,
  laws: list,
  source: choice('api', 'git'),
  'base-ref': text,
  'head-ref': text,
  'pr-number': number,
  mode: choice('review', 'analyze', 'publish'),
  'report-file': text,
  comment: choice('changes', 'always', 'on-failure', 'never'),
  'comment-key': key,
  annotations: choice('diff', 'file', 'all', 'off'),
  summary: flag,
  'sarif-file': text,
  'redline-file': text,
  labels: flag,
  'fail-on': list,
  'warn-only': flag,
  'require-approval': choice('material', 'never'),
  approvers: list,
} satisfies Readonly<Record<string, Reader<unknown>>>

/** The inputs of a run. What the workflow does not give is undefined: there are no defaults here, so that the configuration counts. */
export type Inputs = { readonly [Name in keyof typeof INPUTS]: ReturnType<(typeof INPUTS)[Name]> }

/**
 * Reads the inputs.
 *
 * @param read gives the text of an input; empty where the workflow gives none.
 * @throws {InputError} naming the input, its value and what to write instead.
 */
export function readInputs(read: (name: string) => string): Inputs {
  const given = <Name extends keyof Inputs>(name: Name) => {
    const reader: Reader<Inputs[Name]> = INPUTS[name] as Reader<Inputs[Name]>
    return reader(read(name).trim(), name)
  }
  return Object.fromEntries(Object.keys(INPUTS).map((name) => [name, given(name as keyof Inputs)])) as Inputs
}
