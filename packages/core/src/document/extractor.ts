import type { Span } from '../text/span.ts'
import type { Policy } from './policy.ts'

/** What a plug-in reads from a policy: a typed fact of its own. */
export interface ExtractedFact {
  /** The words that state it, in the source. */
  readonly span: Span
  /** False where the text denies it. */
  readonly affirmed: boolean
  /** What it says, by name. */
  readonly fields?: Readonly<Record<string, ExtractedValue>>
}

/** What a field of a fact can hold. */
export type ExtractedValue = string | number | boolean | readonly string[]

/** Reads one type of fact. */
export interface Extractor {
  /** `plug-in/type`: what the facts are called where disclosures are listed. */
  readonly type: string
  /** The plug-in it belongs to. */
  readonly plugin: string
  /** Finds the facts that a text states. */
  extract(policy: Policy): readonly ExtractedFact[]
}
