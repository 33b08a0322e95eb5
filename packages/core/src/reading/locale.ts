import type { Policy } from '../document/policy.ts'

/** Codes of languages (ISO 639-1) as names of files and folders have them. */
const LANGUAGES =
  'ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv mk ms mt nb nl nn no pl pt ro ru sk sl sq sr sv sw ta th tl tr uk ur vi zh'.replaceAll(
    ' ',
    '|',
  )
const LOCALE = `(?:${LANGUAGES})(?:[-_][a-z]{2,4})?`
export const FOLDER = new RegExp(`(^|/)${LOCALE}/`, 'i')
export const SUFFIX = new RegExp(`[._-]${LOCALE}(?=(?:\\.[a-z]{2,5})?$)`, 'i')
export const WHOLE_NAME = new RegExp(`(^|/)${LOCALE}(?=(?:\\.[a-z]{2,5})?$)`, 'i')

/** Keys of front matter that name the language. */
const KEYS: readonly string[] = ['locale', 'lang', 'language']

/** The locale in the name of a file or of its folder. */
function localeIn(path: string): string | undefined {
  const [named] = [SUFFIX, WHOLE_NAME, FOLDER].flatMap((pattern) => pattern.exec(path)?.[0] ?? [])
  return named?.replace(/[^a-z_-]/gi, '').replace(/^[_-]/, '')
}

/** The locale that the front matter of a policy gives. */
export function statedLocale({ frontMatter }: Policy): string | undefined {
  return KEYS.map((key) => frontMatter?.values[key]).find((value) => typeof value === 'string')
}

/** The locale that the format of a policy, such as HTML's `lang`, or the name of its file gives. */
export function namedLocale({ language, path = '' }: Policy): string | undefined {
  return language ?? localeIn(path)
}

/** A locale's language in two letters. */
export const languageCode = (locale: string): string => locale.toLowerCase().split(/[-_]/, 1)[0] ?? ''
