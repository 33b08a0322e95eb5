import type { Block } from '../block.ts'
import type { Writing } from '../writing.ts'

/** Writes one clause; nothing where the definition says nothing of it. */
export type ClauseWriter = (writing: Writing) => readonly Block[]
