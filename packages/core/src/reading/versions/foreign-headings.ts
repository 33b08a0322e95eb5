import type { ClauseKind } from '../../taxonomy/clause-kinds.ts'
import { HEADING_WORDS } from '../../taxonomy/heading-words.ts'
import { toLowerCaseInPlace } from '../../text/lower-case.ts'
import { kindsOfHeading } from '../kinds/heading-kinds.ts'

/** What a heading in any language says its clause is about, the main kind first; none where no word of it is known. */
export function kindsOfForeignHeading(heading: string, language: string | undefined): readonly ClauseKind[] {
  if (language === undefined || language === 'en') return kindsOfHeading(heading)
  const lower = toLowerCaseInPlace(heading)
  return HEADING_WORDS.filter(({ words }) => (words[language] ?? []).some((word) => lower.includes(word))).map(({ kind }) => kind)
}
