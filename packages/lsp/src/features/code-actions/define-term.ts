import type { Finding } from '@clausal/core'
import { toLspPosition } from '../../positions.ts'
import type { PolicyDocument } from '../../workspace/policies.ts'
import { inSnippet, KINDS, type PolicyAction } from './action.ts'

const MEANING = 'enter what it means'

/** Adds a definition for a term that is used like one: where the policy defines its terms, else behind the words that use it first. */
export function defineTermAction(document: PolicyDocument, finding: Finding): PolicyAction | undefined {
  if (finding.rule !== 'terms/no-undefined-term') return undefined
  const { policy } = document
  const { terms, clauses } = document.inspection()
  const { offset } = finding.range.start
  const term = terms.find(
    ({ definition, uses }) => definition === undefined && uses.some(({ start, end }) => start.offset <= offset && offset <= end.offset),
  )
  if (term === undefined) return undefined
  const clause = clauses.find(({ kinds }) => kinds[0]?.kind === 'definitions')
  const body = policy.clauses.find(({ id }) => id === clause?.id)?.blocks
  const last = body?.at(-1) ?? policy.blocks.find(({ span }) => span.start <= offset && offset <= span.end)
  if (last === undefined) return undefined
  const eol = policy.source.text.includes('\r\n') ? '\r\n' : '\n'
  const isItem = body !== undefined && last.type === 'item' && policy.format !== 'html'
  const lineStart = policy.source.text.lastIndexOf('\n', last.span.start - 1) + 1
  const marker = isItem ? (/^\s*[-*+•]\s+/.exec(policy.source.text.slice(lineStart))?.[0] ?? '- ') : ''
  const before = isItem ? `${eol}${marker}` : `${eol}${eol}${policy.format === 'html' ? '<p>' : ''}`
  const behind = policy.format === 'html' && !isItem ? '</p>' : ''
  const position = toLspPosition(policy.source, last.span.end)
  return {
    title: `Add a definition of '${term.term}'`,
    kind: KINDS.quickFix,
    edits: [
      {
        range: { start: position, end: position },
        text: `${before}"${term.term}" means [${MEANING}].${behind}`,
        snippet: `${inSnippet(`${before}"${term.term}" means `)}\${1:[${MEANING}]}.${behind}`,
      },
    ],
    findings: [finding],
  }
}
