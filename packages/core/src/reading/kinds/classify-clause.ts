import { createFact } from '../../document/fact.ts'
import type { ClauseNode, Policy } from '../../document/policy.ts'
import type { ClauseKind } from '../../taxonomy/clause-kinds.ts'
import { classify } from './classify.ts'
import { kindsOfHeading } from './heading-kinds.ts'

/** A kind with how sure it is, from 0 to 1. */
export interface KindConfidence {
  readonly kind: ClauseKind
  readonly confidence: number
}

/** A paragraph must be this sure of its subject to speak for a clause of several. */
const SURE_PARAGRAPH = 0.75
/** How far a paragraph's word goes for the whole clause. */
const PARAGRAPH_SHARE = 0.8

/** Headings above that name only these are titles: they say nothing of a single clause. */
const SAID_OF_ALL: ReadonlySet<ClauseKind> = new Set(['scope', 'effective-date', 'summary'])

/** The nearest heading above a clause that says anything of it. */
const tellingSection = ({ path }: ClauseNode) =>
  path.toReversed().find((heading) => kindsOfHeading(heading).some((kind) => !SAID_OF_ALL.has(kind)))

function classifyClause(policy: Policy, clause: ClauseNode): readonly KindConfidence[] {
  const section = tellingSection(clause)
  const options = {
    ...(clause.heading === undefined ? {} : { heading: clause.heading }),
    ...(section === undefined ? {} : { section }),
  }
  const text = (span: { readonly start: number; readonly end: number }) => policy.prose.text.slice(span.start, span.end)
  const first = clause.blocks[0]
  const last = clause.blocks.at(-1)
  const body =
    first === undefined || last === undefined ? '' : text({ start: first.prose.start, end: Math.max(first.prose.end, last.prose.end) })

  const whole = classify(body, options)
  const known = new Map(whole.map(({ kind, confidence }) => [kind, confidence]))
  for (const block of clause.blocks) {
    if (block.type !== 'paragraph' || clause.blocks.length === 1) continue
    for (const { kind, confidence } of classify(text(block.prose))) {
      if (kind !== 'other' && confidence >= SURE_PARAGRAPH) known.set(kind, Math.max(known.get(kind) ?? 0, confidence * PARAGRAPH_SHARE))
    }
  }
  if (known.size > 1) known.delete('other')
  return [...known].map(([kind, confidence]) => ({ kind, confidence })).sort((a, b) => b.confidence - a.confidence)
}

/** What each clause of a policy is about, by its place among `policy.clauses`; the main kind first. */
export const clauseKindsOf: (policy: Policy) => readonly (readonly KindConfidence[])[] = createFact((policy) =>
  policy.clauses.map((clause) => classifyClause(policy, clause)),
)
