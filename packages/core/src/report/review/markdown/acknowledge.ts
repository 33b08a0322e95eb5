import type { Review } from '../../../review/review.ts'
import { folded } from './page.ts'

/** What to do about each kind of thing that is told, where the team means the text as it is. */
export function acknowledgement({ summary }: Review): string {
  const { findingsNew, requirementsLost, promisesBroken, changes } = summary
  const ways = [
    ...(changes.material > 0 ? ['- **A material change** that is meant so: merge it, and tell readers of it as the policy promises.'] : []),
    ...(promisesBroken > 0 ? ['- **A broken promise**: keep it, or take the promise out of the policy in a change before this one.'] : []),
    ...(requirementsLost > 0
      ? [
          '- **A statement that this organization need not make**: declare why under `facts` in `clausal.yaml`, or leave the law out of `laws`.',
        ]
      : []),
    ...(findingsNew > 0
      ? [
          '- **A finding** that is wrong or accepted: put `<!-- clausal-disable-next-line RULE -- reason -->` above the line, or set the rule in `clausal.yaml`.',
        ]
      : []),
  ]
  return folded('How to acknowledge', ways)
}
