import type { Block } from '../../../document/block.ts'
import { createClauseFact } from '../../../document/clause-fact.ts'
import type { Policy } from '../../../document/policy.ts'
import type { DisclosureType } from '../../../reading/disclosure.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import type { Span } from '../../../text/span.ts'
import { defineRule } from '../../rule.ts'

/** Shorter paragraphs may repeat with reason: "Legal basis: consent." */
const FEWEST_WORDS = 4
/** Far-apart repetition of a short line is often a template's doing; of a long one seldom. */
const LONG_WORDS = 12
/** What stands this often is a refrain, repeated on purpose under each heading. */
const REFRAIN = 3
/** From so many on, the document is written that way, as where it holds one part for each region: one finding speaks for all. */
const MANY = 4
/** An introduction may repeat: the lists below it differ. */
const ENDS_OPEN = /[:：]$/
/** What points at the text before it says something else each time: "for this purpose", "the processing is necessary". */
const POINTS_BACK =
  /\b(?:(?:this|these|such|that) (?:purposes?|data|information|processing|collection|use|section|right)|(?:the|this) processing is|le traitement est|die verarbeitung ist|legal bas[ie]s)\b/i
/** What a page puts under every part: no words of the policy. */
const FURNITURE = /^(?:©|\(c\)|copyright\b)/

/** What Art. 13 GDPR asks for each purpose: said again under the next one, it is no copy. */
const OF_EACH_PURPOSE: ReadonlySet<DisclosureType> = new Set(['legal-basis', 'mandatory-provision', 'legitimate-interest'])

/** Makes a test whether a paragraph tells the legal basis of one purpose, or the consequences of not giving data for it. */
function createPurposeTest(policy: Policy): (block: Block) => boolean {
  const told = new Set(readPolicy(policy).disclosures.flatMap(({ type, statement }) => (OF_EACH_PURPOSE.has(type) ? statement : [])))
  const blocks = new Set(policy.statements.flatMap(({ block }, index) => (told.has(index) ? block : [])))
  return (block) => blocks.has(block)
}

/** The texts of the blocks of each clause, its heading first. */
const blockTexts = createClauseFact(({ policy, clause: { heading, blocks } }) => [
  ...(heading === undefined ? [] : [heading.toLowerCase()]),
  ...blocks.map(({ prose: { start, end } }) => policy.prose.text.slice(start, end).toLowerCase()),
])

export default defineRule({
  id: 'structure/no-repeated-paragraph',
  description: 'Finds paragraphs that stand in the policy twice, word for word.',
  recommended: 'warning',
  messages: {
    repeated:
      'This paragraph repeats line {line} word for word. When one copy is edited the policy contradicts itself. Keep one, and refer to it where needed.',
    'repeated-often':
      'This paragraph repeats line {line} word for word, and {more} more below repeat others. When one copy is edited the policy contradicts itself. Keep one of each, and refer to it where needed.',
  },
  check({ policy, report }) {
    const { source, blocks } = policy
    const texts = blockTexts(policy).flat()
    const times = new Map<string, number>()
    for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)
    if (times.size === texts.length) return
    const isOfOnePurpose = createPurposeTest(policy)
    const isKnown = isRead(policy)
    const seen = new Map<string, { readonly index: number; readonly line: number }>()
    const distant: { readonly span: Span; readonly line: number }[] = []
    let line = 1
    /** Where a stretch of text is repeated, its first paragraph speaks for all. */
    let reported = false
    for (const [index, block] of blocks.entries()) {
      const text = texts[index] ?? ''
      while ((source.lineStarts[line] ?? Number.POSITIVE_INFINITY) <= block.span.start) line++
      const before = seen.get(text)
      seen.set(text, { index, line })
      if (before === undefined || texts[before.index - 1] !== texts[index - 1]) reported = false
      if (before === undefined || reported || block.type !== 'paragraph' || ENDS_OPEN.test(text) || FURNITURE.test(text)) continue
      if (POINTS_BACK.test(text) || isOfOnePurpose(block)) continue
      const words = text.split(' ').length
      const adjacent = index === before.index + 1
      if (adjacent ? words < FEWEST_WORDS : words < LONG_WORDS || (times.get(text) ?? 0) >= REFRAIN) continue
      reported = true
      if (adjacent) report({ message: 'repeated', data: { line: before.line }, span: block.span })
      // In a language whose clauses are not read nobody can tell a copy from what is said again of each purpose.
      else if (isKnown) distant.push({ span: block.span, line: before.line })
    }
    const [first] = distant
    if (first !== undefined && distant.length >= MANY)
      report({ message: 'repeated-often', data: { line: first.line, more: distant.length - 1 }, span: first.span })
    else for (const { span, line } of distant) report({ message: 'repeated', data: { line }, span })
  },
})
