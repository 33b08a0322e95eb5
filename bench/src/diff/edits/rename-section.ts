import type { Policy } from '@clausal/core'
import type { Edit, Edited } from '../edit.ts'
import { type Clause, headingWords, isSingular, pieces, wordCount } from '../structure.ts'
import { moveTo } from './move-section.ts'

/** Other words for the headings that policies have. */
const OTHER_HEADINGS: readonly (readonly [heading: RegExp, other: string])[] = [
  [/retention|how long|keep .*(?:data|information)|storage period|store/i, 'Storage periods'],
  [/secur|protect|safe/i, 'How access is guarded'],
  [/cookie|tracking/i, 'Small files on your device'],
  [/child|minor|young|under 1\d/i, 'Readers who are not of age'],
  [/transfer|international|abroad|countr/i, 'When data crosses a border'],
  [/right|choice|control/i, 'What you can ask for'],
  [/contact|reach|find us|question|complain/i, 'Getting in touch'],
  [/change|update|revis|amend/i, 'New versions of this text'],
  [/legal|lawful|bas[ie]s/i, 'Grounds in law'],
  [/shar|disclos|recipient|third part|who (?:else|receives|sees)|processor/i, 'Who else sees it'],
  [/collect|gather|information we|data we|you give/i, 'What reaches us'],
  [/use|purpose|why/i, 'What we do with it'],
  [/defin|meaning|terms/i, 'What our words mean'],
  [/who we are|controller|about us|responsible/i, 'The people behind the service'],
  [/scope|appl(?:y|ies)|cover|introduc|overview/i, 'Where this text holds'],
]

/** Another heading for a clause, of the same meaning where there is one of that meaning. */
export function otherHeading(policy: Policy, clause: Clause, words: string): string | undefined {
  const found =
    OTHER_HEADINGS.find(([heading]) => heading.test(words))?.[1] ?? `In more detail: ${words.charAt(0).toLowerCase()}${words.slice(1)}`
  const shown = words === words.toUpperCase() ? found.toUpperCase() : found
  const taken = policy.clauses.some((other) => other !== clause && other.heading?.toLowerCase().includes(shown.toLowerCase()))
  return taken || shown === words ? undefined : shown
}

/** A section's heading gets other words of the same meaning. */
export const renameSection: Edit = {
  name: 'rename a section',
  group: 'structure',
  apply(policy, random): Edited | undefined {
    const clause = random.pick(pieces(policy).filter((piece) => isSingular(policy, piece.clause)))?.clause
    const own = clause === undefined ? undefined : headingWords(policy, clause)
    if (clause === undefined || own === undefined) return undefined
    const text = otherHeading(policy, clause, own.words)
    if (text === undefined) return undefined
    const splice = { start: own.start, end: own.end, text }
    return {
      splices: [splice],
      expected: {
        changes: [
          {
            operations: [['renamed']],
            before: [clause.index],
            after: [{ splice, at: 0 }],
            materiality: ['editorial', 'minor'],
            shifts: 'none',
          },
        ],
        besides: 'nothing',
      },
      touched: [clause.index],
      clauses: 0,
    }
  },
}

/** A section gets another heading and moves past others. Its body tells which one it is, so it has to have one. */
export const renameAndMove: Edit = {
  name: 'rename and move',
  group: 'structure',
  apply: (policy, random) =>
    moveTo(
      policy,
      random,
      ['moved', 'renamed'],
      ({ clause }) => wordCount(clause.statements.map(({ text }) => text).join(' ')) >= 12,
      (piece) => {
        const own = headingWords(policy, piece.clause)
        const other = own === undefined ? undefined : otherHeading(policy, piece.clause, own.words)
        if (own === undefined || other === undefined) return undefined
        const { text } = policy.source
        return text.slice(piece.start, own.start) + other + text.slice(own.end, piece.end)
      },
    ),
}
