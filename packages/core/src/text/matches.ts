const NONE: readonly RegExpExecArray[] = []

/**
 * All matches of an expression in a text, in order: what `matchAll` tells, without a copy of the expression for each text. Most texts
 * have none.
 *
 * @param pattern carries the flag `g`.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NONE
  const matches: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1
  }
  return matches
}

/** An expression with what tells cheaply where it is not worth trying. */
export interface SignedPattern {
  /** Carries the flag `g`. */
  readonly pattern: RegExp
  /** What every match has in it, without the flag `g`; none for an expression that fails quickly. */
  readonly sign?: RegExp
}

/** The same, of an expression that costs time at each place it is tried: it is tried only in a text that has its sign. */
export const matchesOfSigned = (text: string, { pattern, sign }: SignedPattern): readonly RegExpExecArray[] =>
  sign === undefined || sign.test(text) ? matchesOf(text, pattern) : NONE
