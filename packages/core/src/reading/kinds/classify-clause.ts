import { createClauseFact } from '../../document/clause-fact.ts'
import type { ClauseNode, Policy } from '../../document/policy.ts'
import type { ClauseKind } from '../../taxonomy/clause-kinds.ts'
import { segmentSentences } from '../../text/sentences.ts'
import type { Span } from '../../text/span.ts'
import { kindsOfPassage, likelyKinds, type NamedKind, readPart, readText } from './classify.ts'
import { kindsOfHeading } from './heading-kinds.ts'
import type { Passage } from './passage.ts'

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

/** What the nearest heading above a clause says of it that says anything. */
function kindsOfSection({ path }: ClauseNode): readonly ClauseKind[] {
  return path.map(kindsOfHeading).findLast((kinds) => kinds.some((kind) => !SAID_OF_ALL.has(kind))) ?? []
}

/** A kind of a clause, with the part of the clause it was read from. */
export interface ReadKind extends NamedKind {
  readonly passage: Passage
}

/** A clause's kinds, and what they were read from. */
export interface ClauseReading {
  /** Where its body begins in the policy's prose: the passages' places count from there. */
  readonly start: number
  readonly body: Passage
  /** The main kind first. */
  readonly kinds: readonly ReadKind[]
}

/** The sentences of a clause's body, by their places behind `start`: statements are sentences already, but for rows of tables. */
function sentencesOf({ prose }: Policy, { blocks, statements }: ClauseNode, start: number): Span[] {
  const sentences: Span[] = []
  let next = 0
  const add = (from: number, span: Span) => sentences.push({ start: from + span.start - start, end: from + span.end - start })
  for (const block of blocks) {
    const isCut = block.type === 'paragraph' || block.type === 'item'
    for (; statements[next]?.block === block; next++) if (isCut) add(0, statements[next]?.prose ?? block.prose)
    if (isCut) continue
    for (const sentence of segmentSentences(prose.text.slice(block.prose.start, block.prose.end))) add(block.prose.start, sentence)
  }
  return sentences
}

/** Reads one clause by itself, and tells why it has its kinds. */
export function readClause(policy: Policy, clause: ClauseNode): ClauseReading {
  const { heading, blocks } = clause
  const start = blocks[0]?.prose.start ?? 0
  const end = Math.max(blocks[0]?.prose.end ?? 0, blocks.at(-1)?.prose.end ?? 0)
  const body = readText(policy.prose.text.slice(start, end), heading, sentencesOf(policy, clause, start))
  const above = { heading: heading === undefined ? [] : kindsOfHeading(heading), section: kindsOfSection(clause) }

  const known = new Map(kindsOfPassage(body, above).map((named): [ClauseKind, ReadKind] => [named.kind, { ...named, passage: body }]))
  for (const block of blocks) {
    if (block.type !== 'paragraph' || blocks.length === 1) continue
    const paragraph = readPart(body, { start: block.prose.start - start, end: block.prose.end - start })
    for (const named of likelyKinds(paragraph)) {
      const confidence = named.confidence * PARAGRAPH_SHARE
      if (named.kind === 'other' || named.score.confidence < SURE_PARAGRAPH || confidence <= (known.get(named.kind)?.confidence ?? 0))
        continue
      known.set(named.kind, { ...named, confidence, passage: paragraph })
    }
  }
  if (known.size > 1) known.delete('other')
  return { start, body, kinds: [...known.values()].sort((a, b) => b.confidence - a.confidence) }
}

/** What each clause of a policy is about, by its place among `policy.clauses`; the main kind first. */
export const clauseKindsOf: (policy: Policy) => readonly (readonly KindConfidence[])[] = createClauseFact(({ policy, clause }) =>
  readClause(policy, clause).kinds.map(({ kind, confidence }) => ({ kind, confidence })),
)
