import { createFact } from '../../document/fact.ts'
import type { ClauseNode, Policy } from '../../document/policy.ts'
import type { ClauseKind } from '../../taxonomy/clause-kinds.ts'
import { kindsOfPassage, readText } from './classify.ts'
import { kindsOfHeading } from './heading-kinds.ts'
import { partOf } from './passage.ts'

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

type KindsOfHeading = (heading: string) => readonly ClauseKind[]

/** Asks each heading once: sections share those above them. */
function createHeadingReader(): KindsOfHeading {
  const known = new Map<string, readonly ClauseKind[]>()
  return (heading) => {
    const kinds = known.get(heading) ?? kindsOfHeading(heading)
    known.set(heading, kinds)
    return kinds
  }
}

/** What the nearest heading above a clause says of it that says anything. */
function kindsOfSection({ path }: ClauseNode, kindsOf: KindsOfHeading): readonly ClauseKind[] {
  return path.map(kindsOf).findLast((kinds) => kinds.some((kind) => !SAID_OF_ALL.has(kind))) ?? []
}

function classifyClause({ prose }: Policy, clause: ClauseNode, kindsOf: KindsOfHeading): readonly KindConfidence[] {
  const { heading, blocks } = clause
  const start = blocks[0]?.prose.start ?? 0
  const end = Math.max(blocks[0]?.prose.end ?? 0, blocks.at(-1)?.prose.end ?? 0)
  const body = readText(prose.text.slice(start, end), heading)
  const above = { heading: heading === undefined ? [] : kindsOf(heading), section: kindsOfSection(clause, kindsOf) }

  const known = new Map(kindsOfPassage(body, above).map(({ kind, confidence }) => [kind, confidence]))
  for (const block of blocks) {
    if (block.type !== 'paragraph' || blocks.length === 1) continue
    const paragraph = partOf(body, { start: block.prose.start - start, end: block.prose.end - start })
    for (const { kind, confidence } of kindsOfPassage(paragraph)) {
      if (kind !== 'other' && confidence >= SURE_PARAGRAPH) known.set(kind, Math.max(known.get(kind) ?? 0, confidence * PARAGRAPH_SHARE))
    }
  }
  if (known.size > 1) known.delete('other')
  return [...known].map(([kind, confidence]) => ({ kind, confidence })).sort((a, b) => b.confidence - a.confidence)
}

/** What each clause of a policy is about, by its place among `policy.clauses`; the main kind first. */
export const clauseKindsOf: (policy: Policy) => readonly (readonly KindConfidence[])[] = createFact((policy) => {
  const kindsOf = createHeadingReader()
  return policy.clauses.map((clause) => classifyClause(policy, clause, kindsOf))
})
