import { type GitHub, statusOf } from '../github/github.ts'
import { type Approver, approverName } from './approver.ts'

/** Who of the given logins is an approver, and which teams the token cannot look into. */
export interface Membership {
  readonly members: ReadonlySet<string>
  readonly hidden: readonly string[]
}

type Team = Extract<Approver, { readonly team: string }>

/** Answers that say no, and those that may only say that the token may not know. */
const UNKNOWN: ReadonlySet<number | undefined> = new Set([401, 403, 404])

async function isInTeam(github: GitHub, { organization: org, team: team_slug }: Team, username: string): Promise<boolean> {
  try {
    return (await github.rest.teams.getMembershipForUserInOrg({ org, team_slug, username })).data.state === 'active'
  } catch (error) {
    if (UNKNOWN.has(statusOf(error))) return false
    throw error
  }
}

async function isVisible(github: GitHub, { organization: org, team: team_slug }: Team): Promise<boolean> {
  try {
    await github.rest.teams.getByName({ org, team_slug })
    return true
  } catch (error) {
    if (UNKNOWN.has(statusOf(error))) return false
    throw error
  }
}

/** Finds the approvers among some logins. A team that cannot be looked into has no members here: the gate stays closed. */
export async function findMembers(github: GitHub, approvers: readonly Approver[], logins: readonly string[]): Promise<Membership> {
  const members = new Set<string>()
  const hidden: string[] = []
  for (const approver of approvers) {
    if ('user' in approver) {
      const found = logins.find((login) => login.toLowerCase() === approver.user.toLowerCase())
      if (found !== undefined) members.add(found)
      continue
    }
    const before = members.size
    for (const login of logins) if (!members.has(login) && (await isInTeam(github, approver, login))) members.add(login)
    if (members.size === before && logins.length > 0 && !(await isVisible(github, approver))) hidden.push(approverName(approver))
  }
  return { members, hidden }
}
