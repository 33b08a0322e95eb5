import type { PhraseTable } from './table.ts'

/** The table of a taxonomy's phrases; its keys are the labels. */
export function phrasesOf(entries: readonly { readonly label: string; readonly phrases: readonly string[] }[]): PhraseTable {
  return { keys: entries.map((entry) => entry.label), phrases: entries.map((entry) => entry.phrases) }
}
