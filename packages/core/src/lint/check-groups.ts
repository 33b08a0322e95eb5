import type { DeclaredFact, DeclaredFacts } from '../laws/declared-facts.ts'
import { isPolicyRule, type SetRule } from '../rules/set-rule.ts'
import type { Checks } from './check-policy.ts'
import { documentOf } from './policy-sets.ts'

/** What is known of a policy before it is read. */
export interface UnreadPolicy {
  readonly path: string
  readonly checks: Pick<Checks, 'facts' | 'rules'>
  /** Whether its front matter may declare a fact. */
  readonly mayDeclare: (fact: DeclaredFact) => boolean
}

/** Policies that have to be checked together, because rules may compare them. */
export interface CheckGroup {
  /** What they have in common: stays the same when policies are added to the run. */
  readonly key: string
  /** Their places in the run, in order. */
  readonly members: readonly number[]
}

/** Policies that a rule over the whole project looks at are all in one group. */
const PROJECT = ''

const isOver = (scope: SetRule['scope'], { checks }: UnreadPolicy, concerns: (rule: SetRule) => boolean = () => true) =>
  checks.rules.some(({ rule }) => !isPolicyRule(rule) && rule.scope === scope && concerns(rule))

/** Whether a rule over the whole project may look at a policy. */
function isInProject(policy: UnreadPolicy): boolean {
  const facts: DeclaredFacts = policy.checks.facts
  return isOver(
    'project',
    policy,
    ({ declaring }) => declaring === undefined || facts[declaring] !== undefined || policy.mayDeclare(declaring),
  )
}

/**
 * Divides the policies of a run into groups that can be checked one by one, on several threads or machines: the result is that of checking
 * all together. Groups may be larger than the sets that are compared, never smaller.
 */
export function groupForChecks(policies: readonly UnreadPolicy[]): readonly CheckGroup[] {
  const documents = new Map<string, number[]>()
  const inProject = new Set<string>()
  for (const [index, policy] of policies.entries()) {
    const document = isOver('translations', policy) ? documentOf(policy.path, policy.checks) : policy.path
    const members = documents.get(document)
    if (members === undefined) documents.set(document, [index])
    else members.push(index)
    if (isInProject(policy)) inProject.add(document)
  }
  const groups = new Map<string, number[]>()
  for (const [document, members] of documents) {
    const key = inProject.has(document) ? PROJECT : document
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [...members])
    else for (const member of members) group.push(member)
  }
  return [...groups].map(([key, members]) => ({ key, members: members.sort((a, b) => a - b) }))
}
