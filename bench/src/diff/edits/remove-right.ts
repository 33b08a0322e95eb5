import type { Policy } from '@clausal/core'
import type { Edit } from '../edit.ts'
import { introductions, type Statement } from '../structure.ts'

/** What a statement has to say to give a right, and what no other statement may say for the right to be gone without it. */
const RIGHTS: readonly { readonly gives: RegExp; readonly names: RegExp }[] = [
  {
    gives: /\b(?:right to|you (?:can|may)|ask us to|request)\b.{0,60}\b(?:erase|erasure|delete|deletion)\b|^(?:erasure|deletion)\b/i,
    names: /\b(?:eras\w+|delet\w+)/i,
  },
  {
    gives: /\b(?:right to|you (?:can|may)|ask us to|request)\b.{0,60}\b(?:rectif\w+|correct\w*)\b|^(?:rectification|correction)\b/i,
    names: /\b(?:rectif\w+|correct\w*)/i,
  },
  { gives: /\b(?:right to|you (?:can|may)|ask us to|request)\b.{0,60}\brestrict\w*\b|^restriction\b/i, names: /\brestrict\w*/i },
  { gives: /\b(?:right to|you (?:can|may))\b.{0,40}\bobject to\b|^objection\b/i, names: /\bobject(?:ion)?\b/i },
  {
    gives: /\b(?:right to|you (?:can|may)|ask us to|request)\b.{0,60}\b(?:portab\w+|machine-readable)\b|^(?:data )?portability\b/i,
    names: /\b(?:portab\w+|machine-readable)/i,
  },
  { gives: /\b(?:right to|you (?:can|may))\b.{0,60}\bwithdraw\b/i, names: /\bwithdraw\w*/i },
  {
    gives: /\b(?:right to|you (?:can|may))\b.{0,60}\b(?:complain|lodge a complaint)\b/i,
    names: /\b(?:complain\w*|supervisory authorit\w+)/i,
  },
]
const NO_RIGHT = /\b(?:reserves?|cookies?|browser|not have the right|app|account settings|newsletter|our information|help)\b/i

/** Whether the statement can go without anything around it hanging in the air. */
function standsAlone(policy: Policy, statement: Statement, index: number, announcing: ReadonlySet<number>): boolean {
  const siblings = policy.statements.filter(({ block }) => block === statement.block)
  if (announcing.has(index) || statement.kind === 'row') return false
  return statement.kind === 'item' ? siblings.length === 1 : siblings.length > 1
}

/** The statement's whole source with the space that parts it from the next: for an item its marker and line too. */
function extent(policy: Policy, statement: Statement): { start: number; end: number } {
  const { text } = policy.source
  const next = policy.statements[policy.statements.indexOf(statement) + 1]
  const { start, end } = statement.kind === 'item' ? statement.block.span : statement.span
  const goesOn = statement.kind === 'item' ? next?.block.type === 'item' : next?.block === statement.block
  if (goesOn) return { start, end: end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0) }
  return { start: text.slice(0, start).trimEnd().length, end }
}

/** The only sentence or list item that gives a right is taken out. */
export const removeRight: Edit = {
  name: 'remove a right',
  group: 'meaning',
  apply(policy, random) {
    const announcing = introductions(policy)
    const found = RIGHTS.flatMap(({ gives, names }) => {
      const naming = policy.statements.filter(({ text }) => names.test(text))
      const [statement] = naming
      if (naming.length !== 1 || statement === undefined || !gives.test(statement.text) || NO_RIGHT.test(statement.text)) return []
      return standsAlone(policy, statement, policy.statements.indexOf(statement), announcing) ? [statement] : []
    })
    const statement = random.pick(found)
    const clause = statement === undefined ? undefined : policy.clauses[statement.clause]
    if (statement === undefined || clause === undefined || clause.statements.length < 2) return undefined
    return {
      splices: [{ ...extent(policy, statement), text: '' }],
      expected: {
        changes: [
          {
            operations: [['modified']],
            before: [clause.index],
            after: [{ at: clause.span.start }],
            materiality: ['material'],
            direction: ['organization'],
            shifts: { some: ['right'], besides: ['contact'] },
            lines: 1,
          },
        ],
        besides: 'nothing',
      },
      touched: [clause.index],
    }
  },
}
