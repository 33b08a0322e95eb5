import { createMemory } from '../document/memory.ts'
import { parseDocument } from '../document/parse.ts'
import type { Format, Policy } from '../document/policy.ts'
import { findSubjectChanges } from '../reading/subjects.ts'

/** How a part of its own begins, and another before the text. */
const BEFORE: Readonly<Record<Format, (words: string) => string>> = {
  markdown: (words) => `# Pens\n\nThe desk has ${words}.\n\n# Rest\n\n`,
  html: (words) => `<h1>Pens</h1>\n<p>The desk has ${words}.</p>\n<h1>Rest</h1>\n`,
  text: (words) => `PENS\n\nThe desk has ${words}.\n\nREST\n\n`,
}

/** A text behind another part, after that part was edited; and the same text read anew. */
export interface EditedText {
  readonly edited: Policy
  readonly anew: Policy
}

/**
 * Puts a text behind another part and edits that part.
 *
 * @param look what is done with the version before the edit.
 */
export function editedBefore(text: string, format: Format, look: (policy: Policy) => void): EditedText {
  const memory = createMemory()
  const parse = (words: string) => parseDocument(BEFORE[format](words) + text, { format, memory }, findSubjectChanges)
  look(parse('a pen'))
  const edited = parse('two pens and more')
  return { edited, anew: parseDocument(edited.source.text, { format }, findSubjectChanges) }
}
