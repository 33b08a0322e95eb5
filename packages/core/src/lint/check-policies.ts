import { guarded, type PluginFailure } from '../document/plugin-failure.ts'
import type { Policy } from '../document/policy.ts'
import { defaultsOf } from '../rules/default-options.ts'
import { isPolicyRule, type SetMember, type SetRule } from '../rules/set-rule.ts'
import { toRange } from '../text/source.ts'
import { type CheckedAlone, type Checks, type Compared, checkAlone, finishCheck } from './check-policy.ts'
import type { CheckResult } from './check-result.ts'
import type { Finding } from './finding.ts'
import { concernedBy, setsOf, toComparable } from './policy-sets.ts'
import { type EnabledRule, toFinding } from './run-rules.ts'

/** What rules over several policies found in one of them. */
interface Collected {
  readonly found: Finding[]
  readonly ran: string[]
  readonly failures: PluginFailure[]
}

const rulesOver = (scope: SetRule['scope'], { rules }: Checks): readonly EnabledRule<SetRule>[] =>
  rules.flatMap(({ rule, ...settings }) => (!isPolicyRule(rule) && rule.scope === scope ? [{ rule, ...settings }] : []))

/** A member of a set, and what was said of it alone. */
type Members = ReadonlyMap<SetMember, CheckedAlone>

/** Runs the rules of one scope over a set. A finding has the severity that its own policy's configuration gives the rule. */
function compareSet(
  scope: SetRule['scope'],
  set: readonly SetMember[],
  members: Members,
  results: ReadonlyMap<CheckedAlone, Collected>,
): void {
  const enabled = new Map(
    set.map((member) => {
      const checks = members.get(member)?.checks
      return [member, new Map(checks && rulesOver(scope, checks).map((one) => [one.rule.id, one]))] as const
    }),
  )
  const rules = new Map([...enabled.values()].flatMap((byId) => [...byId]))
  const resultOf = (member: SetMember) => {
    const alone = members.get(member)
    return alone && results.get(alone)
  }
  const [first] = set
  for (const [id, { rule, options }] of rules) {
    for (const member of set) if (enabled.get(member)?.has(id) === true) resultOf(member)?.ran.push(id)
    const concerned = concernedBy(rule, set)
    if (concerned.length === 0) continue
    const run = () =>
      rule.check({
        members: concerned,
        today: (first && members.get(first)?.checks.today) ?? '',
        options: { ...defaultsOf(rule), ...options },
        report({ member, related = [], ...report }) {
          const own = enabled.get(member)?.get(id)
          if (own === undefined) return
          const finding = toFinding(member.policy, own, report)
          const places = related.map((place) => ({ file: place.member.file, range: toRange(place.member.policy.source, place.span) }))
          resultOf(member)?.found.push(places.length === 0 ? finding : { ...finding, related: places })
        },
      })
    guarded(rule.plugin, id, (first && resultOf(first)?.failures) ?? [], run, undefined)
  }
}

/**
 * Runs the rules over several policies: over the language versions of each that has several, then over all of them. What they found
 * comes in the order of the policies.
 */
export function compareChecked(all: readonly CheckedAlone[]): readonly Compared[] {
  const results = all.map((alone): readonly [CheckedAlone, Collected] => [alone, { found: [], ran: [], failures: [] }])
  const comparable = all.flatMap((alone) => {
    const one = toComparable(alone.policy, alone.declared)
    return one === undefined ? [] : [{ ...one, alone }]
  })
  const members: Members = new Map(comparable.map(({ member, alone }) => [member, alone]))
  for (const scope of ['translations', 'project'] as const)
    for (const set of setsOf(scope, comparable)) compareSet(scope, set, members, new Map(results))
  return results.map(([, collected]) => collected)
}

/** Runs rules and laws over several policies: over each alone, then over all together. The results come in the order of the policies. */
export function checkPolicySet(policies: readonly Policy[], checksFor: (policy: Policy) => Checks): readonly CheckResult[] {
  const all = policies.map((policy) => checkAlone(policy, checksFor(policy)))
  const compared = compareChecked(all)
  return all.map((alone, index) => finishCheck(alone, compared[index]))
}
