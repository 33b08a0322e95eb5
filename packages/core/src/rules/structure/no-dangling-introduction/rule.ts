import type { Block, HeadingBlock } from '../../../document/block.ts'
import { createClauseFact } from '../../../document/clause-fact.ts'
import { createFact } from '../../../document/fact.ts'
import type { Policy, Statement } from '../../../document/policy.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { defineRule } from '../../rule.ts'
import { announces, continuesList, looksLikeItem, pointsOn } from './announcement.ts'

/** How sure it must be that the next section is about something else. */
const SURE = 0.5

/** Whether headings stand directly under others of their level: then levels do not tell what belongs to what. */
const hasLooseLevels = createFact((policy) =>
  policy.clauses.some(({ heading, statements, level }, index) => {
    const next = policy.clauses[index + 1]
    return heading !== undefined && statements.length === 0 && next !== undefined && next.level === level
  }),
)

/** Whether a section at the same level goes on with the subject, as where a document gives all its headings one level. */
function goesOn(policy: Policy, clauseIndex: number): boolean {
  const { kindsOf } = readPolicy(policy)
  const [here, next] = [policy.clauses[clauseIndex], policy.clauses[clauseIndex + 1]]
  if (here === undefined || next === undefined) return false
  const [main] = kindsOf(next)
  return main === undefined || main.confidence < SURE || kindsOf(here).some(({ kind }) => kind === main.kind)
}

function isAnsweredByHeading(policy: Policy, { clause, text }: Statement, heading: HeadingBlock): boolean {
  const level = policy.clauses[clause]?.level ?? 0
  return heading.level > level || pointsOn(text) || (heading.level === level && (hasLooseLevels(policy) || goesOn(policy, clause)))
}

/** Where the marks of a text stand, for what is told by looks. */
interface Looks {
  /** Beginnings of bold, emphasised and linked words: a paragraph that begins so is an entry. */
  readonly entryStarts: ReadonlySet<number>
  /** Where bold words end, by where they begin. */
  readonly strongEnds: ReadonlyMap<number, number>
}

const looksOf = ({ marks, links }: Policy): Looks => ({
  entryStarts: new Set([...marks, ...links].map(({ prose }) => prose.start)),
  strongEnds: new Map(marks.filter(({ type }) => type === 'strong').map(({ prose }) => [prose.start, prose.end])),
})

/** Places of the statements of each clause that announce something. */
const announcementsIn = createClauseFact(({ clause: { statements } }) =>
  statements.flatMap(({ kind, text }, place) => (kind !== 'row' && announces(text) ? [place] : [])),
)

/** Whether what the sentence announces is there: a list, a table, code, a quotation, sub-sections, or paragraphs that act as a list. */
function isAnswered(policy: Policy, statement: Statement, place: number, dangling: ReadonlySet<Block>, looks: Looks): boolean {
  const { blocks, prose } = policy
  const textOf = (block: Block) => prose.text.slice(block.prose.start, block.prose.end)
  const following = blocks[place + 1]
  const after = blocks[place + 2]
  if (following === undefined) return false
  // "**US**:" in a list is a label; what belongs to it stands below, however it is set.
  const { start, end } = statement.prose
  if (statement.block.type === 'item' && (looks.strongEnds.get(start) ?? 0) >= end - 1) return true
  if (following.type === 'heading') return looksLikeItem(textOf(following)) || isAnsweredByHeading(policy, statement, following)
  if (following.type !== 'paragraph' || following.quoted === true || looks.entryStarts.has(following.prose.start)) return true
  if (continuesList(statement.text, textOf(following), after?.type === 'paragraph' ? textOf(after) : undefined)) return true
  return pointsOn(statement.text) && announces(textOf(following)) && !dangling.has(following)
}

export default defineRule({
  id: 'structure/no-dangling-introduction',
  description: 'Finds sentences that announce a list or table which does not follow.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    dangling:
      'This sentence announces a list, but none follows. The reader cannot know what it would say. Put the list back, or end the sentence.',
  },
  check({ policy, report }) {
    const places = announcementsIn(policy)
    const announcing = policy.clauses.flatMap(({ statements }, index) =>
      (places[index] ?? []).flatMap((place) => {
        const statement = statements[place]
        return statement === undefined || statements[place + 1]?.block === statement.block ? [] : [statement]
      }),
    )
    if (announcing.length === 0) return
    const looks = looksOf(policy)
    const placeOf = new Map(policy.blocks.map((block, index) => [block, index]))
    const dangling = new Set<Block>()
    // From the end: whether an announcement is answered can depend on whether the next one is.
    for (const statement of announcing.reverse()) {
      const place = placeOf.get(statement.block)
      if (place === undefined || isAnswered(policy, statement, place, dangling, looks)) continue
      dangling.add(statement.block)
      report({ message: 'dangling', span: statement.span })
    }
  },
})
