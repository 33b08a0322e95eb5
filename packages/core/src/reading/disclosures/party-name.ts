import { compileAtOnce } from '../../text/compile-at-once.ts'
import type { Span } from '../../text/span.ts'
import { hasLegalForm, NAME, toName } from '../organization-name.ts'

const TITLE = '(?:(?:Dr|Mr|Ms|Mrs|Prof)\\.? |the company |the firm )?'
/** What may stand between an office and who holds it: "(DPO)", "under Article 27 GDPR", "for our users in the EU". */
const ASIDE =
  '(?:\\s?\\([^()\\n]{0,80}\\))?(?: (?:under|pursuant to|within the meaning of|in the sense of|for|of|in|within|according to|responsible for|on) [^:;\\n]{0,100}?)?'
const BEHIND = new RegExp(`^${ASIDE}(?:\\s?: ?|,? (?:is|are|shall be|will be):? |\\s?[–—] )${TITLE}(?<name>${NAME})`, 'u')
const APPOSED = new RegExp(`^${ASIDE}, ${TITLE}(?<name>${NAME})`, 'u')
const APPOINTED = new RegExp(
  `(?:appointed|designated|named|nominated|engaged|mandated) ${TITLE}(?<name>${NAME})[^.;\\n]{0,80}? (?:as|to be|to act as) `,
  'u',
)
const HOLDS = new RegExp(
  `(?<name>${NAME})(?:,? ?\\([^()\\n]{0,80}\\))?(?:, [^.;\\n]{0,120},|, (?:which|who))? (?:is|are|will be|shall be|acts? as|serves? as|has been appointed as) (?:the|our|its|your|an?|jointly)? ?[^.;\\n]{0,40}$`,
  'u',
)

/** With its address between: it must be a firm's name, or any capital before the comma would do. */
const HOLDS_WITH_ADDRESS = new RegExp(`(?<name>${NAME}), [^.;\\n]{1,120}? (?:is|are|acts? as) (?:the|a|our|your) ?[^.;\\n]{0,40}$`, 'u')

/** Who stands at the head of an address: alone on it, or a firm with its legal form before the rest. */
const HOLDER = new RegExp(
  `^(?:\\s*(?:[Cc]/[Oo]|[Aa]ttn\\.?:?|Name:|Company:|Firm:))?\\s*${TITLE}(?<name>${NAME})(?<rest>[\\s,.;:(–-]*)`,
  'u',
)

function tidy(found: RegExpExecArray | null): string | undefined {
  const written = found?.groups?.['name']
  const name = written === undefined ? undefined : toName(written, { start: 0, end: written.length })?.name
  // Behind the last word of a text the full stop is the sentence's, but not in "B.V.".
  const ends = found !== null && found.input.trimEnd().length <= found.index + found[0].length
  return ends ? name?.replace(/(?<=\p{Ll})\.$/u, '') : name
}

/** Who the text behind an office's title says holds it: "... is Ann Lee", ": Ann Lee". With `apposed` also ", Ann Lee". */
export function nameBehind(text: string, apposed: boolean): string | undefined {
  return tidy(compileAtOnce(BEHIND).exec(text)) ?? (apposed ? tidy(compileAtOnce(APPOSED).exec(text)) : undefined)
}

/** Who the text before an office's title says holds it: "we have appointed Example GmbH as our", "Example Ltd is the". */
export function nameBefore(text: string): string | undefined {
  const firm = tidy(compileAtOnce(HOLDS_WITH_ADDRESS).exec(text))
  return (
    tidy(compileAtOnce(APPOINTED).exec(text)) ?? (firm !== undefined && hasLegalForm(firm) ? firm : tidy(compileAtOnce(HOLDS).exec(text)))
  )
}

/** The parts of "Acme Ltd and Bolt AG"; one name alone where the first part has no legal form. */
export function splitNames(name: string): readonly string[] {
  const parts = name.split(/,? and /)
  return parts.slice(0, -1).every(hasLegalForm) ? parts : [name]
}

/** Who holds an office, from the words before the first address below its title: "Ann Lee", "c/o Example GmbH, Quay 3". */
export function holderIn(text: string): { readonly name: string; readonly span: Span } | undefined {
  const found = compileAtOnce(HOLDER).exec(text)
  const written = found?.groups?.['name']
  if (found === null || written === undefined) return undefined
  const start = found.index + found[0].length - (found.groups?.['rest'] ?? '').length - written.length
  const named = toName(written, { start, end: start + written.length })
  return named !== undefined && (hasLegalForm(named.name) || found[0].length === text.length) ? named : undefined
}
