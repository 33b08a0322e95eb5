import { defineRule } from '../../rule.ts'

/** Shorter paragraphs may repeat with reason: "Legal basis: consent." */
const FEWEST_WORDS = 4
/** Far-apart repetition of a short line is often a template's doing; of a long one never. */
const LONG_WORDS = 12

export default defineRule({
  id: 'structure/no-repeated-paragraph',
  description: 'Finds paragraphs that stand in the policy twice, word for word.',
  recommended: 'warning',
  messages: {
    repeated:
      'This paragraph repeats line {line} word for word. When one copy is edited the policy contradicts itself. Keep one, and refer to it where needed.',
  },
  check({ policy, report }) {
    const { prose, source } = policy
    const seen = new Map<string, { readonly index: number; readonly line: number }>()
    let line = 1
    for (const [index, block] of policy.blocks.entries()) {
      if (block.type !== 'paragraph') continue
      const text = prose.text.slice(block.prose.start, block.prose.end).toLowerCase()
      const words = text.split(' ').length
      if (words < FEWEST_WORDS) continue
      while ((source.lineStarts[line] ?? Number.POSITIVE_INFINITY) <= block.span.start) line++
      const before = seen.get(text)
      seen.set(text, { index, line })
      if (before !== undefined && (words >= LONG_WORDS || index === before.index + 1)) {
        report({ message: 'repeated', data: { line: before.line }, span: block.span })
      }
    }
  },
})
