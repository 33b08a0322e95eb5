import type { ClauseNode, Policy, Statement } from '../document/policy.ts'
import { toSourceSpan } from '../text/prose.ts'
import { lineAt, toRange } from '../text/source.ts'
import type { Range, Span } from '../text/span.ts'
import { type Disclosure, type Inspection, inspect } from './inspect.ts'
import { kindsOfPassage, type NamedKind, readPart, wordsFor } from './kinds/classify.ts'
import { readClause } from './kinds/classify-clause.ts'
import type { Passage } from './kinds/passage.ts'
import { isRead } from './language.ts'
import type { KindConfidence } from './reading.ts'

/** A kind, and what made it so. */
export interface ExplainedKind extends KindConfidence {
  /** The words that spoke most for it. */
  readonly evidence: readonly Range[]
  /** Wording that settles the kind whatever else is said. */
  readonly rule?: { readonly name: string; readonly range: Range }
  /** Which heading names the kind: the clause's own, or the nearest one above that. */
  readonly named?: 'heading' | 'section'
  /** How sure it would be had the text no heading; 0 where it would not be named. */
  readonly withoutHeading?: number
  /** The one paragraph it was read from, where the clause as a whole is about something else. */
  readonly paragraph?: Range
}

/** A clause or a statement, with why it has its kinds; the main kind first. */
export interface ExplainedText {
  readonly range: Range
  readonly kinds: readonly ExplainedKind[]
}

/** What was read at a line, and why. */
export interface LineExplanation {
  readonly line: number
  /** Language of the policy, as {@link Inspection} has it: kinds are told in English (`en`) only. */
  readonly language: string | null
  readonly clause: ExplainedText & { readonly id: string; readonly heading?: string }
  /** Each sentence, item or row that touches the line, read by itself. */
  readonly statements: readonly (ExplainedText & { readonly text: string })[]
  /** What these state. */
  readonly disclosures: readonly Disclosure[]
}

/** Puts a place in a clause's body to its place in the source. */
type PlaceInBody = (span: Span) => Range

function toExplained({ kind, confidence, score }: NamedKind, passage: Passage, place: PlaceInBody): ExplainedKind {
  if (score === undefined) return { kind, confidence, evidence: [] }
  const { signal, named } = score
  const inBody = ({ start, end }: Span) => place({ start: passage.start + start, end: passage.start + end })
  return {
    kind,
    confidence,
    evidence: wordsFor(score, passage).map(place),
    ...(signal === undefined ? {} : { rule: { name: signal.signal.name, range: inBody(signal.span) } }),
    ...(named === undefined ? {} : { named }),
  }
}

function isOn(policy: Policy, { start, end }: Span, line: number): boolean {
  return lineAt(policy.source, start) <= line && line <= lineAt(policy.source, Math.max(start, end - 1))
}

/** The clause a line belongs to: the one of its first statement, else the one it stands in, else the last before it. */
function clauseAt(policy: Policy, line: number, statements: readonly Statement[]): ClauseNode | undefined {
  const own = statements[0]
  if (own !== undefined) return policy.clauses[own.clause]
  const end = policy.source.lineStarts[line] ?? policy.source.text.length + 1
  return policy.clauses.findLast(({ span }) => span.start < end) ?? policy.clauses[0]
}

/** Why the text at a line, counted from 1, has its kinds; undefined where the policy has no such line or no clause at all. */
export function explainLine(policy: Policy, line: number): LineExplanation | undefined {
  if (policy.source.lineStarts[line - 1] === undefined) return undefined
  const statements = policy.statements.filter(({ span }) => isOn(policy, span, line))
  const clause = clauseAt(policy, line, statements)
  if (clause === undefined) return undefined
  const { start, body, kinds } = readClause(policy, clause)
  const place: PlaceInBody = (span) =>
    toRange(policy.source, toSourceSpan(policy.prose, { start: start + span.start, end: start + span.end }))
  const paragraphOf = ({ start: from, text }: Passage) => place({ start: from, end: from + text.length })

  const alone = new Map(
    kindsOfPassage(readPart(body, { start: 0, end: body.text.length })).map(({ kind, confidence }) => [kind, confidence]),
  )
  const { id, heading } = clause
  const { language, disclosures } = inspect(policy)
  const isEnglish = isRead(policy)
  return {
    line,
    language,
    clause: {
      id,
      ...(heading === undefined ? {} : { heading }),
      range: toRange(policy.source, clause.span),
      kinds: (isEnglish ? kinds : []).map(({ passage, ...named }) => ({
        ...toExplained(named, passage, place),
        ...(heading === undefined || passage !== body ? {} : { withoutHeading: alone.get(named.kind) ?? 0 }),
        ...(passage === body ? {} : { paragraph: paragraphOf(passage) }),
      })),
    },
    statements: statements.map(({ span, text, prose, clause: holder }) => {
      const passage = readPart(body, { start: prose.start - start, end: prose.end - start })
      return {
        range: toRange(policy.source, span),
        text,
        kinds: isEnglish && holder === clause.index ? kindsOfPassage(passage).map((named) => toExplained(named, passage, place)) : [],
      }
    }),
    disclosures: disclosures.filter(({ range }) => range.start.line <= line && line <= range.end.line),
  }
}
