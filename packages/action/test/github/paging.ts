import { type Exchange, ok, type Reply } from './exchange.ts'

const USUAL_PAGE = 30
const LARGEST_PAGE = 100

export interface Page {
  readonly page: number
  readonly size: number
}

export function readPage(query: Exchange['query']): Page {
  const size = Number(query['per_page'] ?? USUAL_PAGE)
  return { page: Math.max(1, Number(query['page'] ?? 1)), size: Math.min(LARGEST_PAGE, Math.max(1, size)) }
}

/** The Link header: how to reach the other pages. Undefined where there is one page only. */
export function toLink({ url, query }: Pick<Exchange, 'url' | 'query'>, { page }: Page, pages: number): string | undefined {
  const to = (target: number, relation: string) => `<${url}?${new URLSearchParams({ ...query, page: String(target) })}>; rel="${relation}"`
  const links = [
    ...(page > 1 ? [to(1, 'first'), to(Math.min(page - 1, pages), 'prev')] : []),
    ...(page < pages ? [to(page + 1, 'next'), to(pages, 'last')] : []),
  ]
  return links.length === 0 ? undefined : links.join(', ')
}

/** One page of a list, with the links to the others. `wrap` puts the items where the operation has them. */
export function toPage<T>(
  exchange: Exchange,
  items: readonly T[],
  show: (item: T) => unknown,
  wrap: (shown: readonly unknown[]) => unknown = (shown) => shown,
): Reply {
  const page = readPage(exchange.query)
  const from = (page.page - 1) * page.size
  const link = toLink(exchange, page, Math.max(1, Math.ceil(items.length / page.size)))
  return ok(wrap(items.slice(from, from + page.size).map(show)), link === undefined ? {} : { link })
}
