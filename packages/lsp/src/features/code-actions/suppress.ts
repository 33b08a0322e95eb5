import { type Finding, firstAt } from '@clausal/core'
import { lineRangeOf, toLspPosition } from '../../positions.ts'
import type { PolicyDocument } from '../../workspace/policies.ts'
import { KINDS, type PolicyAction } from './action.ts'

const REASON = 'enter the reason'

interface Comment {
  readonly text: string
  readonly snippet: string
}

/** A directive as a comment of the policy's format. */
function commentOf(isMdx: boolean, directive: string, rule: string, before: string, behind: string): Comment {
  const write = (reason: string) => (isMdx ? `{/* ${directive} ${rule} -- ${reason} */}` : `<!-- ${directive} ${rule} -- ${reason} -->`)
  return {
    text: `${before}${write(REASON)}${behind}`,
    snippet: `${before}${write(`\${1:${REASON}}`).replace(/\}$/, isMdx ? '\\}' : '}')}${behind}`,
  }
}

/** Keep a finding silent, on its line, in its section or in the file. In plain text only the configuration can. */
export function suppressActions(document: PolicyDocument, finding: Finding): PolicyAction[] {
  const { policy, configuration } = document
  const { rule, range, law } = finding
  if (policy.format === 'text' || rule.startsWith('suppressions/')) return []
  const { source, blocks } = policy
  const isMdx = configuration.path.endsWith('.mdx')
  const eol = source.text.includes('\r\n') ? '\r\n' : '\n'
  const findings = [finding]
  const insert = (title: string, offset: number, directive: string, before: string, behind: string): PolicyAction => {
    const position = toLspPosition(source, offset)
    return {
      title,
      kind: KINDS.quickFix,
      edits: [{ range: { start: position, end: position }, ...commentOf(isMdx, directive, rule, before, behind) }],
      findings,
    }
  }

  const { offset } = range.start
  const line = lineRangeOf(source, range.start.line)
  const nearest = blocks[firstAt(offset + 1, 0, blocks.length, (index) => blocks[index]?.span.start ?? 0) - 1]
  const block = nearest !== undefined && offset <= nearest.span.end ? nearest : undefined
  const actions: PolicyAction[] = []
  // A line of its own would end a list, split a paragraph or part a table; there the comment stands behind the line before.
  const startsBlock = block !== undefined && block.type !== 'item' && block.type !== 'table' && block.span.start >= line.start
  const previous = range.start.line > 1 ? lineRangeOf(source, range.start.line - 1) : undefined
  const previousText = previous === undefined ? '' : source.text.slice(previous.start, previous.end)
  const previousIsWords = previousText.trim() !== '' && !/^\s*(?:#|\||<|>|---|\{)/.test(previousText)
  const title = `Suppress ${rule} on this line`
  if (law === undefined && startsBlock) {
    const indent = /^[ \t]*/.exec(source.text.slice(line.start, line.end))?.[0] ?? ''
    actions.push(insert(title, line.start, 'clausal-disable-next-line', indent, `${eol}`))
  } else if (law === undefined && block?.type !== 'table' && previous !== undefined && previousIsWords)
    actions.push(insert(title, previous.end, 'clausal-disable-next-line', ' ', ''))

  const { clauses } = document.inspection()
  let at = firstAt(offset + 1, 0, clauses.length, (index) => clauses[index]?.range.start.offset ?? 0) - 1
  while (at >= 0 && clauses[at]?.headingRange === undefined) at--
  const clause = clauses[at]
  const isFirst = clause === clauses.find(({ headingRange }) => headingRange !== undefined)
  if (law === undefined && clause?.headingRange !== undefined && !isFirst)
    actions.push(insert(`Suppress ${rule} in '${clause.heading}'`, clause.headingRange.end.offset, 'clausal-disable', `${eol}${eol}`, ''))
  const top =
    policy.frontMatter === undefined
      ? source.text.startsWith('\uFEFF')
        ? 1
        : 0
      : lineRangeOf(source, toLspPosition(source, policy.frontMatter.span.end).line + 1).next
  actions.push(insert(`Suppress ${rule} in this file`, top, 'clausal-disable', policy.frontMatter === undefined ? '' : eol, `${eol}${eol}`))
  return actions
}
