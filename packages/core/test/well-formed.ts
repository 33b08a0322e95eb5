import type { Policy } from '../src/index.ts'
import { containsSpan, type Span } from '../src/text/span.ts'

/** What is wrong with the places of a policy, in words; nothing for a well-formed one. */
export function findMisplacements(policy: Policy): string[] {
  const { source, prose, blocks, clauses, statements, links, marks, anchors, comments, problems } = policy
  const wrong: string[] = []
  const whole: Span = { start: 0, end: source.text.length }
  const allProse: Span = { start: 0, end: prose.text.length }
  const hold = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what)
  }
  const placed = (what: string, span: Span, outer: Span) =>
    hold(
      span.start <= span.end && containsSpan(outer, span),
      `${what} at ${span.start}-${span.end} lies outside ${outer.start}-${outer.end}`,
    )

  for (const [name, list] of Object.entries({ block: blocks, statement: statements, link: links, mark: marks })) {
    for (const one of list) {
      placed(name, one.span, whole)
      placed(`${name} prose`, one.prose, allProse)
    }
  }
  for (const [name, list] of Object.entries({ clause: clauses, anchor: anchors, comment: comments, problem: problems }))
    for (const one of list) placed(name, one.span, whole)

  for (const [index, clause] of clauses.entries()) {
    const next = clauses[index + 1]
    hold(next === undefined || clause.span.end <= next.span.start, `clauses ${clause.id} and ${next?.id} overlap`)
    for (const block of clause.blocks) placed(`block of ${clause.id}`, block.span, clause.span)
    for (const statement of clause.statements) placed(`statement of ${clause.id}`, statement.span, clause.span)
  }
  hold(new Set(clauses.map(({ id }) => id)).size === clauses.length, 'two clauses have one id')

  const inClauses = clauses.flatMap((clause) => clause.blocks).length + blocks.filter(({ type }) => type === 'heading').length
  hold(inClauses === blocks.length, `${blocks.length} blocks, but ${inClauses} in clauses and headings`)

  let covered = 0
  for (const { prose: span } of statements) {
    hold(
      /^\s*$/.test(prose.text.slice(covered, span.start)) || isHeadingText(policy, covered, span.start),
      `prose ${covered}-${span.start} is in no statement`,
    )
    hold(span.start >= covered || span.end <= covered, `statements overlap at ${span.start}`)
    covered = Math.max(covered, span.end)
  }
  return wrong
}

/** Whether all text between two statements belongs to headings or to the header rows of tables. */
function isHeadingText({ blocks, prose }: Policy, start: number, end: number): boolean {
  const spans = blocks.flatMap((block) =>
    block.type === 'heading' ? [block.prose] : block.type === 'table' && block.header ? [block.header.prose] : [],
  )
  let rest = prose.text.slice(start, end)
  for (const span of spans) {
    if (span.start >= start && span.end <= end) rest = rest.replace(prose.text.slice(span.start, span.end), '')
  }
  return /^\s*$/.test(rest)
}
