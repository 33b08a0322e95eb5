import type { Policy } from '../document/policy.ts'
import type { Span } from '../text/span.ts'

/** Where something about the whole policy is said: its title, else its first line of text. Empty for an empty text. */
export function headOf(policy: Policy): Span {
  const first = policy.blocks.find((block) => block.prose.end > block.prose.start)
  return policy.statements[0] !== undefined && first?.type !== 'heading' ? policy.statements[0].span : (first?.span ?? { start: 0, end: 0 })
}
