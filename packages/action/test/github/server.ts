import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { isAllowed, type Token } from './authority.ts'
import { type Exchange, type Limits, problem, type Reply } from './exchange.ts'
import { type FaultPlan, toFaultReply } from './faults.ts'
import { answerGraphql, graphqlPath } from './graphql.ts'
import type { JournalEntry } from './journal.ts'
import type { Contract, Operation } from './openapi/contract.ts'
import { findRoute } from './routes/index.ts'
import type { State } from './state.ts'
import type { Links } from './views/links.ts'

export interface ServerOptions {
  readonly state: State
  readonly contract: Contract
  readonly faults: FaultPlan
  readonly limits: Limits
  /** Before every path, e.g. `/api/v3` on an enterprise server. */
  readonly prefix: string
  readonly tokens: ReadonlyMap<string, Token>
  readonly record: (entry: JournalEntry) => void
  /** Told what should never have been asked or answered. */
  readonly complain: (problem: string) => void
}

export interface RunningServer {
  readonly links: Links
  readonly close: () => Promise<void>
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function parseJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

function readAccept(header: string): Exchange['accept'] {
  if (header.includes('raw')) return 'raw'
  if (header.includes('object')) return 'object'
  return header.includes('diff') || header.includes('patch') ? 'diff' : 'json'
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The page that a Link header calls the last. */
function readLastPage(link: string | undefined): number | undefined {
  const last = /<([^>]*)>; rel="last"/.exec(link ?? '')?.[1]
  return last === undefined ? undefined : Number(new URL(last).searchParams.get('page'))
}

function send(response: ServerResponse, { status, headers = {}, body }: Reply) {
  const bytes = body === undefined ? undefined : body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body))
  const type = body === undefined || body instanceof Uint8Array ? {} : { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(status, {
    'x-github-request-id': 'C0DE:1234',
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    ...type,
    ...headers,
  })
  response.end(bytes)
}

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { state, contract, faults, limits, prefix, tokens, record, complain } = options
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      complain(`The loopback GitHub failed on ${request.method} ${request.url}:\n${error instanceof Error ? error.stack : error}`)
      if (!response.headersSent) send(response, problem(500, 'The loopback GitHub failed.'))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The loopback GitHub has no port.')
  const web = `http://127.0.0.1:${address.port}`
  const links: Links = { web, api: `${web}${prefix}` }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const method = request.method ?? 'GET'
    const { pathname, searchParams } = new URL(request.url ?? '/', web)
    const query = Object.fromEntries(searchParams)
    const text = await readBody(request)
    const body = parseJson(text)
    const accept = request.headers.accept ?? ''
    const told = `${method} ${request.url}`
    const path = pathname.slice(prefix.length)
    const note = { method, path, query, body, accept }

    if (method === 'POST' && pathname === graphqlPath(links)) {
      const reply = answerGraphql(body, readToken(request, tokens), complain)
      record({ ...note, operation: 'graphql', status: reply.status })
      return send(response, reply)
    }
    const found = pathname.startsWith(`${prefix}/`) ? contract.match(method, path) : undefined
    if (found === undefined) {
      complain(`${told}: GitHub has no such operation, or operations.ts does not list it yet.`)
      record({ ...note, operation: undefined, status: 404 })
      return send(response, problem(404, 'Not Found'))
    }
    const { operation, parameters } = found
    const misfits = [
      ...(text !== '' && body === undefined ? ['The body is no JSON.'] : []),
      ...(request.headers['user-agent'] === undefined ? ['GitHub refuses requests without a User-Agent.'] : []),
      ...operation.checkRequest({ parameters, query, body }),
    ]
    for (const misfit of misfits) complain(`${told} (${operation.id}): ${misfit}`)

    const fault = faults.next(operation.id)
    const noted = { ...note, operation: operation.id, ...(fault === undefined ? {} : { fault: fault.kind }) }
    if (fault?.kind === 'reset') {
      record({ ...noted, status: 0 })
      return request.socket.destroy()
    }
    if (fault?.kind === 'slow') await wait(fault.delay)
    const faulty = fault === undefined ? undefined : toFaultReply(fault)
    const token = readToken(request, tokens)
    const exchange = { state, links, limits, parameters, query, body: isMap(body) ? body : { labels: body }, accept: readAccept(accept) }
    const reply =
      faulty ??
      (token === undefined
        ? problem(401, 'Bad credentials')
        : misfits.length > 0
          ? problem(422, 'Invalid request.')
          : await reach(operation, { ...exchange, token, url: `${web}${pathname}` }))
    if (fault?.kind === 'lost-reply') {
      record({ ...noted, status: 0 })
      return request.socket.destroy()
    }
    if (fault?.kind !== 'nonsense') {
      const type = reply.headers?.['content-type'] ?? (reply.body === undefined ? undefined : 'application/json')
      const wrong = operation.checkReply({ status: reply.status, type: type?.split(';')[0], body: reply.body })
      for (const misfit of wrong) complain(`${told} (${operation.id}): the loopback GitHub answers ${reply.status} wrongly. ${misfit}`)
    }
    const lastPage = readLastPage(reply.headers?.['link'])
    record({ ...noted, status: reply.status, ...(lastPage === undefined ? {} : { lastPage }) })
    send(response, reply)
  }

  async function reach(operation: Operation, exchange: Exchange): Promise<Reply> {
    const { owner, repo } = exchange.parameters
    // Names on GitHub are the same in capitals and small letters; any other repository is one this token cannot see.
    if (repo !== undefined && `${owner}/${repo}`.toLowerCase() !== `${state.owner}/${state.name}`.toLowerCase())
      return problem(404, 'Not Found')
    const route = findRoute(operation.id)
    if (route === undefined) throw new Error(`No route answers ${operation.id}.`)
    if (!isAllowed(exchange.token, route.authority))
      return problem(403, `Resource not accessible by ${exchange.token.kind === 'user' ? 'personal access token' : 'integration'}`)
    return route.reply(exchange)
  }

  return {
    links,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function readToken(request: IncomingMessage, tokens: ReadonlyMap<string, Token>): Token | undefined {
  const [, value = ''] = /^(?:token|bearer) (.*)$/i.exec(request.headers.authorization ?? '') ?? []
  return tokens.get(value)
}
