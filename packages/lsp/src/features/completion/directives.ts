import type { RuleChoice } from '../../workspace/rule-choices.ts'
import { CompletionItemKind, type Proposal } from './item.ts'

const DIRECTIVES: readonly { readonly name: string; readonly about: string }[] = [
  { name: 'clausal-disable-next-line', about: 'Keeps findings of a rule on the next line silent.' },
  { name: 'clausal-disable', about: 'Keeps findings of a rule silent in this section; above the first heading, in the whole file.' },
]

const OPEN_COMMENT = /(?:<!--|\{\/\*)((?:(?!-->|\*\/|<!--|\{\/\*)[^\n])*)$/
const AFTER_DIRECTIVE = /^\s*clausal-disable(?:-next-line)?\s+(?!\s)([^\n]*)$/
const HAS_REASON = /(?:^|\s)--(?:\s|$)/

/**
 * Inside a comment: directives, the rules that have findings here first among all there are, and the reason. Undefined outside of comments.
 *
 * @param reported the rules that report something in this policy.
 */
export function directiveProposals(
  line: string,
  reported: ReadonlySet<string>,
  rules: () => readonly RuleChoice[],
): Proposal[] | undefined {
  const inside = OPEN_COMMENT.exec(line)?.[1]
  if (inside === undefined) return undefined
  const named = AFTER_DIRECTIVE.exec(inside)?.[1]
  if (named === undefined) {
    if (!/^\s*[\w-]*$/.test(inside)) return []
    return DIRECTIVES.map(({ name, about }) => ({
      label: name,
      text: `${name} \${1:rule} -- \${2:reason}`,
      kind: CompletionItemKind.Keyword,
      documentation: about,
      rank: 0,
      isSnippet: true,
    }))
  }
  if (HAS_REASON.test(named)) return []
  const written = new Set(named.split(/[\s,]+/).slice(0, -1))
  const proposals = rules()
    .filter(({ id }) => !written.has(id))
    .map(
      ({ id, description }): Proposal => ({
        label: id,
        text: id,
        kind: CompletionItemKind.Value,
        documentation: description,
        rank: reported.has(id) ? 0 : 1,
      }),
    )
  const reason: Proposal[] =
    written.size > 0
      ? [
          {
            label: '-- reason',
            text: `-- \${1:reason}`,
            kind: CompletionItemKind.Snippet,
            documentation: 'Without a reason nothing is kept silent.',
            rank: 0,
            isSnippet: true,
          },
        ]
      : []
  return [...reason, ...proposals]
}
