import type { Format, Locale, PresetName } from '@clausal/core'

/** A stretch of the text, in UTF-16 code units, and the line it begins at, from 1. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly line: number
}

export interface ShownClause extends Place {
  readonly id: string
  readonly heading: string | undefined
  /** The main kind first. */
  readonly kinds: readonly { readonly kind: string; readonly confidence: number }[]
}

export interface ShownFinding extends Place {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly citation: string | undefined
}

export interface ShownRequirement {
  readonly law: string
  readonly id: string
  readonly citation: string
  readonly title: string
  readonly status: 'present' | 'partial' | 'missing' | 'unclear' | 'not-applicable'
  readonly explanation: string
  readonly evidence: readonly Place[]
}

export interface ShownFact extends Place {
  readonly type: string
  readonly words: string
  readonly affirmed: boolean
}

export interface CheckRequest {
  readonly type: 'check'
  readonly text: string
  readonly format: Format
  readonly laws: readonly string[]
  readonly preset: PresetName
}

export interface Checked {
  readonly title: string | undefined
  readonly organization: string | undefined
  readonly language: string | undefined
  readonly clauses: readonly ShownClause[]
  readonly findings: readonly ShownFinding[]
  readonly requirements: readonly ShownRequirement[]
  readonly facts: readonly ShownFact[]
  readonly hints: readonly string[]
}

export interface CompareRequest {
  readonly type: 'compare'
  readonly before: string
  readonly after: string
  readonly format: Format
}

export interface Compared {
  /** The page of `clausal diff --html`. */
  readonly html: string
  readonly changes: number
}

export interface RenderRequest {
  readonly type: 'render'
  readonly definition: string
  readonly format: Format
  readonly locale: Locale
}

export interface Rendered {
  /** The policy; undefined where the definition cannot be followed. */
  readonly text: string | undefined
  readonly problems: readonly { readonly line: number; readonly column: number; readonly reason: string }[]
  readonly questions: readonly {
    readonly path: string
    readonly question: string
    readonly why: string
    readonly citation: string | undefined
  }[]
}

/** What can be asked, and what is answered. */
export interface Answers {
  readonly check: Checked
  readonly compare: Compared
  readonly render: Rendered
}
export type Request = CheckRequest | CompareRequest | RenderRequest

/** What the page sends. A newer question makes the older ones void. */
export interface Question {
  readonly id: number
  readonly request: Request
}

/** What the worker sends: that it begins, and the answer; no answer to a question that a newer one overtook. */
export type Reply = { readonly id: number } & (
  | { readonly begun: true }
  | { readonly answer: Answers[keyof Answers] }
  | { readonly failure: string }
)
