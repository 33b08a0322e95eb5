import type { Authority, Token } from './authority.ts'
import type { State } from './state.ts'
import type { Links } from './views/links.ts'

/** How much of a file GitHub gives away, in bytes. Tests lower them. */
export interface Limits {
  /** Above it, contents come without their text. */
  readonly inlineContent: number
  /** Above it, neither contents nor blobs come at all. */
  readonly blob: number
}

/** A request that fits GitHub's description and is allowed. */
export interface Exchange {
  readonly state: State
  readonly links: Links
  readonly limits: Limits
  readonly token: Token
  readonly parameters: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
  /** The media type asked for, in short. */
  readonly accept: 'json' | 'raw' | 'object' | 'diff'
  /** The request's own address without its query. */
  readonly url: string
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** An object or list is sent as JSON, bytes as they are, undefined as nothing. */
  readonly body?: unknown
}

export interface Route {
  readonly authority: Authority
  readonly reply: (exchange: Exchange) => Reply | Promise<Reply>
}

export const ok = (body: unknown, headers: Readonly<Record<string, string>> = {}): Reply => ({ status: 200, body, headers })
export const created = (body: unknown): Reply => ({ status: 201, body })
export const done: Reply = { status: 204 }

/** An error as GitHub words it. */
export function problem(status: number, message: string, more: Readonly<Record<string, unknown>> = {}): Reply {
  return { status, body: { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) } }
}

export const notFound = problem(404, 'Not Found')
