import type { Link } from '../../document/block.ts'
import { createFact } from '../../document/fact.ts'
import type { Policy } from '../../document/policy.ts'

/** Whether the target says nothing that the words do not: `<a@b.example>` leads to `mailto:a@b.example`. */
function isSpelledOut(policy: Policy, { href, prose }: Link): boolean {
  const words = policy.prose.text.slice(prose.start, prose.end).trim()
  return words === href || href === `mailto:${words}` || href === `https://${words}` || href === `http://${words}`
}

/** Where the links of each statement lead, by the statement's index. */
export const linkTargetsOf = createFact((policy): readonly (readonly string[])[] => {
  const links = policy.links
    .filter((link) => !link.image && link.prose.end > link.prose.start && !isSpelledOut(policy, link))
    .sort((a, b) => a.prose.start - b.prose.start)
  let next = 0
  return policy.statements.map(({ prose }) => {
    while ((links[next]?.prose.start ?? Number.POSITIVE_INFINITY) < prose.start) next += 1
    const targets: string[] = []
    for (let link = links[next]; link !== undefined && link.prose.start < prose.end; link = links[++next]) targets.push(link.href)
    return targets
  })
})

/** Where the links of two statements lead, by their indices, if that differs. Plain text has no links to compare with. */
export function changedLinks(before: Policy, after: Policy, one: number, other: number) {
  if (before.format === 'text' || after.format === 'text') return undefined
  const targets = { before: linkTargetsOf(before)[one] ?? [], after: linkTargetsOf(after)[other] ?? [] }
  const isSame = targets.before.length === targets.after.length && targets.before.every((target, at) => target === targets.after[at])
  return isSame ? undefined : targets
}
