import { decodeHTML } from 'entities/decode'

/** A character reference in a text: how many code units it takes, and what it stands for. */
export interface CharacterReference {
  readonly length: number
  readonly text: string
}

/** HTML's longest names have 31 characters; a number may have any count of digits, of which more than these mean nothing. */
const REFERENCE = /&(?:#(?:\d{1,64}|[xX][\da-fA-F]{1,64});?|[a-zA-Z][a-zA-Z\d]{1,31};?)/y

function toReference(candidate: string): CharacterReference | undefined {
  const text = decodeHTML(candidate)
  if (text === candidate) return undefined
  // A name that HTML knows without its semicolon may be followed by more letters: `&copyright` is © and "right". Each of
  // those names stands for a single code unit.
  const rest = text.slice(1)
  const partial = !candidate.startsWith('&#') && rest !== '' && candidate.endsWith(rest)
  return partial ? { length: candidate.length - rest.length, text: text.slice(0, 1) } : { length: candidate.length, text }
}

/** Reads character references as HTML does in text, each with its exact extent; undefined where `&` is only an ampersand. */
export function createReferenceReader(source: string): (at: number, end: number) => CharacterReference | undefined {
  const known = new Map<string, CharacterReference | undefined>()
  return (at, end) => {
    REFERENCE.lastIndex = at
    const match = REFERENCE.exec(source)?.[0]
    if (match === undefined) return undefined
    const candidate = match.slice(0, Math.max(0, end - at))
    if (!known.has(candidate)) known.set(candidate, toReference(candidate))
    return known.get(candidate)
  }
}
