/** Longer lines are cut for editing: texts of one line have something to edit, too. */
const LONGEST_PIECE = 200

/** What editors do to every so many pieces of a policy, in turn. */
const EDITS: readonly ((piece: string) => string)[] = [
  () => '',
  (piece) => `${piece}${piece}`,
  (piece) => piece.replace(/ not /g, ' '),
  (piece) => piece.replace(/\d+/g, '7'),
  (piece) => piece.replace(/\bmay\b/g, 'will'),
  () => 'We may sell your name to Moor GmbH.\n',
  (piece) => `## Sale\n\n${piece}`,
  (piece) => piece.slice(Math.floor(piece.length / 2)),
]
/** Each so many pieces one is edited. */
const STEP = 9

/** The text as someone edits it, in many places; always in the same. */
export function mutate(text: string): string {
  const pieces = text.match(new RegExp(`[^\\n]{1,${LONGEST_PIECE}}\\n?|\\n`, 'g')) ?? []
  return pieces.map((piece, index) => (index % STEP === 0 ? (EDITS[(index / STEP) % EDITS.length]?.(piece) ?? piece) : piece)).join('')
}
