import type { Policy } from '../document/policy.ts'
import { languageOf } from './language.ts'
import { FOLDER, languageCode, SUFFIX, statedLocale, WHOLE_NAME } from './locale.ts'

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

/**
 * The language a policy is in, as two letters: as it declares itself, else as it reads, else as the format or the name of the file
 * says.
 */
export function languageCodeOf(policy: Policy): string | undefined {
  const locale = statedLocale(policy) ?? languageOf(policy)?.tag
  return locale === undefined ? undefined : languageCode(locale)
}

/** Whether two policies are one document in two languages. */
export function areTranslations(a: Policy, b: Policy): boolean {
  const [one, other] = [languageCodeOf(a), languageCodeOf(b)]
  if (one === undefined || other === undefined || one === other || a.path === undefined || b.path === undefined) return false
  return documentName(a.path) === documentName(b.path)
}
