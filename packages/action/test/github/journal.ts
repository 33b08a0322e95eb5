import type { Fault } from './faults.ts'
import type { OperationId } from './openapi/operations.ts'

/** One request and what became of it. */
export interface JournalEntry {
  readonly method: string
  /** Without the prefix of an enterprise server, as it was sent. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** Undefined where GitHub has no such operation. */
  readonly operation: OperationId | 'graphql' | undefined
  readonly body: unknown
  readonly accept: string
  /** The status answered; 0 where the connection broke. */
  readonly status: number
  readonly fault?: Fault['kind']
  /** The page that the answer's Link header calls the last. */
  readonly lastPage?: number
}

/** Whether a request was to change something; a query in GraphQL only reads. */
export const isWrite = ({ method, operation }: JournalEntry) => method !== 'GET' && operation !== 'graphql'

const pageOf = ({ query }: JournalEntry) => Number(query['page'] ?? 1)

/** A list, whatever the page: the same path, size and filters. */
function listOf({ path, query }: JournalEntry): string {
  const { page: _page, ...rest } = query
  return `${path}?${new URLSearchParams(rest)}`
}

/** The pages that GitHub announced and nobody read, in sentences. @param operation only of this operation */
export function findUnreadPages(journal: readonly JournalEntry[], operation: OperationId): readonly string[] {
  const lists = new Map<string, { readonly read: Set<number>; last: number }>()
  for (const entry of journal) {
    if (entry.operation !== operation || entry.status !== 200) continue
    const list = lists.get(listOf(entry)) ?? { read: new Set(), last: 1 }
    lists.set(listOf(entry), list)
    list.read.add(pageOf(entry))
    list.last = Math.max(list.last, entry.lastPage ?? 1)
  }
  return [...lists].flatMap(([list, { read, last }]) =>
    Array.from({ length: last }, (_, index) => index + 1)
      .filter((page) => !read.has(page))
      .map((page) => `Page ${page} of ${last} of ${list} was never read.`),
  )
}
