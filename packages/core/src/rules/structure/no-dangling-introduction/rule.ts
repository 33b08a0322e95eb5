import type { Block } from '../../../document/block.ts'
import type { Policy, Statement } from '../../../document/policy.ts'
import { defineRule } from '../../rule.ts'

const ENDS_OPEN = /[:：]\s*$/
/** Paragraphs that stand for list items: begun in lower case or with a number or letter in brackets, or ended by a semicolon or comma. */
const LOOKS_LIKE_ITEM = /^(?:[\p{Ll}•·–—*-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])|[;,]\s*(?:and|or)?\s*$/u
/** "Service providers: they host ..." or "Service providers – they host ...": an entry of a list written as paragraphs. */
const LOOKS_LIKE_ENTRY = /^[^.:–—]{2,60}(?::| [–—-]) \S/
/** A label such as "E-mail:" has a value beside it, not a list. */
const LONGEST_LABEL = 3
const LONGEST_VALUE = 8

const countWords = (text: string) => text.split(' ').length

/** Whether the paragraph after an introduction is part of what it announces. */
function continuesList(policy: Policy, introduction: Statement, block: Block, boldStarts: ReadonlySet<number>): boolean {
  const text = policy.prose.text.slice(block.prose.start, block.prose.end)
  if (LOOKS_LIKE_ITEM.test(text) || LOOKS_LIKE_ENTRY.test(text) || boldStarts.has(block.prose.start)) return true
  return countWords(introduction.text) <= LONGEST_LABEL && countWords(text) <= LONGEST_VALUE
}

/** Whether what the sentence announces is there: a list, a table, code, a quotation, sub-sections, or paragraphs that act as a list. */
function isAnswered(policy: Policy, statement: Statement, following: Block | undefined, boldStarts: ReadonlySet<number>): boolean {
  if (following === undefined) return false
  switch (following.type) {
    case 'item':
      return statement.block.type !== 'item' || following.depth > statement.block.depth
    case 'paragraph':
      return following.quoted === true || continuesList(policy, statement, following, boldStarts)
    case 'heading':
      return following.level > (policy.clauses[statement.clause]?.level ?? 0)
    default:
      return true
  }
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
    const { statements, blocks } = policy
    const boldStarts = new Set(policy.marks.filter((mark) => mark.type === 'strong').map((mark) => mark.prose.start))
    const placeOf = new Map(blocks.map((block, index) => [block, index]))
    for (const [index, statement] of statements.entries()) {
      if (statement.kind === 'row' || !ENDS_OPEN.test(statement.text) || statements[index + 1]?.block === statement.block) continue
      const following = blocks[(placeOf.get(statement.block) ?? blocks.length) + 1]
      if (!isAnswered(policy, statement, following, boldStarts)) report({ message: 'dangling', span: statement.span })
    }
  },
})
