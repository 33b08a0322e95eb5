import { InputError } from '../inputs/input-error.ts'

/** Who may approve. */
export type Approver = { readonly user: string } | { readonly organization: string; readonly team: string }

const NAME = '[a-z\\d](?:[a-z\\d_.-]{0,99})'
const USER = new RegExp(`^@?(${NAME}(?:\\[bot\\])?)$`, 'i')
const TEAM = new RegExp(`^@?(${NAME})/(${NAME})$`, 'i')

/**
 * Reads `octocat` and `acme/legal`, with or without an @ before it.
 *
 * @throws {InputError} for anything else.
 */
export function toApprover(text: string): Approver {
  const [, user] = USER.exec(text) ?? []
  if (user !== undefined) return { user }
  const [, organization, team] = TEAM.exec(text) ?? []
  if (organization !== undefined && team !== undefined) return { organization, team }
  throw new InputError(`The approver '${text}' is no name. Write a user such as octocat, or a team such as acme/legal.`)
}

/** As the workflow has it. */
export function approverName(approver: Approver): string {
  return 'user' in approver ? approver.user : `${approver.organization}/${approver.team}`
}
