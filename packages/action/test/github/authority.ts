import type { Person } from './state.ts'

export const SCOPES = ['actions', 'checks', 'contents', 'issues', 'members', 'metadata', 'pull-requests', 'statuses'] as const
export type Scope = (typeof SCOPES)[number]
export type Permissions = Readonly<Partial<Record<Scope, 'read' | 'write'>>>

/** `actions`: the token of a workflow's job; `app`: of an installed GitHub App; `user`: a person's. */
export interface Token {
  readonly kind: 'actions' | 'app' | 'user'
  readonly actor: Person
  readonly permissions: Permissions
}

/** What a route asks for: any one of the scopes at this level; `public` where any valid token will do; `user` where only a person's will. */
export type Authority = { readonly level: 'read' | 'write'; readonly anyOf: readonly Scope[] } | 'public' | 'user'

export const reading = (...anyOf: readonly Scope[]): Authority => ({ level: 'read', anyOf })
export const writing = (...anyOf: readonly Scope[]): Authority => ({ level: 'write', anyOf })

/** Whether the token may do what the route asks for. Every token may read the repository's metadata, and no job's token an organization's members. */
export function isAllowed({ kind, permissions }: Token, authority: Authority): boolean {
  if (authority === 'public') return true
  if (authority === 'user') return kind === 'user'
  return authority.anyOf.some((scope) => {
    if (scope === 'metadata' && authority.level === 'read') return true
    if (scope === 'members' && kind === 'actions') return false
    const held = permissions[scope]
    return held === 'write' || held === authority.level
  })
}
