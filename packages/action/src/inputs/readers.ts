import { InputError } from './input-error.ts'

/** Reads one input as the workflow has it, white space around it gone; an empty one counts as not given. */
export type Reader<T> = (text: string, name: string) => T | undefined

/** Any text. */
export const text: Reader<string> = (given) => (given === '' ? undefined : given)

/** Several values, on lines of their own or separated by commas. */
export const list: Reader<readonly string[]> = (given) => {
  const entries = given
    .split(/[\n,]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  return entries.length === 0 ? undefined : entries
}

/** Globs, on lines of their own: a comma may stand between the braces of one. */
export const lines: Reader<readonly string[]> = (given) => {
  const entries = given
    .split('\n')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  return entries.length === 0 ? undefined : entries
}

const FLAGS: Readonly<Record<string, boolean>> = { true: true, false: false }

/** `true` or `false`. */
export const flag: Reader<boolean> = (given, name) => {
  if (given === '') return undefined
  const value = Object.hasOwn(FLAGS, given.toLowerCase()) ? FLAGS[given.toLowerCase()] : undefined
  if (value === undefined) throw new InputError(`The input '${name}' is '${given}'. Write true or false.`)
  return value
}

/** The number of a pull request. */
export const number: Reader<number> = (given, name) => {
  if (given === '') return undefined
  if (!/^#?[1-9]\d{0,9}$/.test(given)) throw new InputError(`The input '${name}' is '${given}'. Write the number of a pull request.`)
  return Number(given.replace('#', ''))
}

/** One of several words. */
export const choice =
  <T extends string>(...words: readonly T[]): Reader<T> =>
  (given, name) => {
    if (given === '') return undefined
    const found = words.find((word) => word === given.toLowerCase())
    if (found === undefined) throw new InputError(`The input '${name}' is '${given}'. Write one of: ${words.join(', ')}.`)
    return found
  }

/** A name that can stand in a mark inside a comment. */
export const key: Reader<string> = (given, name) => {
  if (given === '') return undefined
  if (!/^[\w.-]{1,64}$/.test(given))
    throw new InputError(`The input '${name}' is '${given}'. Write up to 64 letters, digits, dots, dashes and underscores.`)
  return given
}
