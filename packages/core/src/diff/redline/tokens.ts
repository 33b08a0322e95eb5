/** A word, number, address or sign, with the white space before it. */
export interface Token {
  readonly lead: string
  readonly text: string
  readonly isWord: boolean
}

/**
 * Words with what holds them together (`don't`, `opt-out`, `3.5`, `a@b.example`, `https://a.example/b`), one character of scripts
 * written without spaces, or one other character.
 */
const TOKEN =
  /\s+|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+(?:(?:[-–.,'’@_/&+:?=#~%]|:\/\/)[\p{L}\p{M}\p{N}]+)*|[\s\S]/gu
const SPACE = /^\s/
const WORD = /[\p{L}\p{N}]/u

/** Cuts a text into tokens, which joined with `rest`, the white space at its end, give it back. */
export function cutIntoTokens(text: string): { readonly tokens: readonly Token[]; readonly rest: string } {
  const tokens: Token[] = []
  let lead = ''
  for (const piece of text.match(TOKEN) ?? []) {
    if (SPACE.test(piece)) {
      lead += piece
      continue
    }
    tokens.push({ lead, text: piece, isWord: WORD.test(piece) })
    lead = ''
  }
  return { tokens, rest: lead }
}
