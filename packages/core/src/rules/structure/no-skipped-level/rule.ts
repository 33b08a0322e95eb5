import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'structure/no-skipped-level',
  description: 'Finds headings that are more than one level below the heading above them.',
  recommended: 'warning',
  sources: [{ citation: 'WCAG 2.2, technique G141', url: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G141' }],
  messages: {
    skipped:
      'This heading jumps from level {above} to level {level}. Screen readers and tables of contents take it for a gap. Make it level {expected}.',
  },
  check({ policy, report }) {
    let above: number | undefined
    for (const block of policy.blocks) {
      if (block.type !== 'heading' || block.origin !== 'markup') continue
      const { level } = block
      if (above !== undefined && level > above + 1) {
        report({ message: 'skipped', data: { above, level, expected: above + 1 }, span: block.span })
      }
      above = level
    }
  },
})
