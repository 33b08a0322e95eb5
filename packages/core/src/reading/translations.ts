import type { Policy } from '../document/policy.ts'
import { languageOf } from './language.ts'

/** Codes of languages (ISO 639-1) as names of files and folders have them. */
const LANGUAGES =
  'ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv mk ms mt nb nl nn no pl pt ro ru sk sl sq sr sv sw ta th tl tr uk ur vi zh'.replaceAll(
    ' ',
    '|',
  )
const LOCALE = `(?:${LANGUAGES})(?:[-_][a-z]{2,4})?`
const FOLDER = new RegExp(`(^|/)${LOCALE}/`, 'i')
const SUFFIX = new RegExp(`[._-]${LOCALE}(?=(?:\\.[a-z]{2,5})?$)`, 'i')
const WHOLE_NAME = new RegExp(`(^|/)${LOCALE}(?=(?:\\.[a-z]{2,5})?$)`, 'i')

/**
 * The name of a document without its language, so that its translations share it: `privacy.de.md`, `de/privacy.md` and
 * `privacy.md` are one document.
 *
 * @example
 * documentName('legal/de/privacy.md') // 'legal/privacy.md'
 */
export function documentName(path: string): string {
  const name = path.replace(WHOLE_NAME, '$1').replace(SUFFIX, '')
  return name.replace(FOLDER, '$1')
}

/** Keys of front matter that name the language. */
const KEYS: readonly string[] = ['locale', 'lang', 'language']

/** The locale in the name of a file or of its folder. */
function localeIn(path: string): string | undefined {
  const [named] = [SUFFIX, WHOLE_NAME, FOLDER].flatMap((pattern) => pattern.exec(path)?.[0] ?? [])
  return named?.replace(/[^a-z_-]/gi, '').replace(/^[_-]/, '')
}

/**
 * The language a policy is in, as two letters: as it declares itself, else as it reads, else as the format or the name of the file
 * says.
 */
export function languageCodeOf(policy: Policy): string | undefined {
  const declared = KEYS.map((key) => policy.frontMatter?.values[key]).find((value) => typeof value === 'string')
  const tag = typeof declared === 'string' ? declared : (languageOf(policy)?.tag ?? policy.language ?? localeIn(policy.path ?? ''))
  return tag?.toLowerCase().split(/[-_]/, 1)[0]
}

/** Whether two policies are one document in two languages. */
export function areTranslations(a: Policy, b: Policy): boolean {
  const [one, other] = [languageCodeOf(a), languageCodeOf(b)]
  if (one === undefined || other === undefined || one === other || a.path === undefined || b.path === undefined) return false
  return documentName(a.path) === documentName(b.path)
}
