import type { Token } from './authority.ts'
import { ok, problem, type Reply } from './exchange.ts'
import type { Links } from './views/links.ts'

/** GitHub's description does not cover GraphQL, so this is all of it that may be asked: who the token writes as. */
const VIEWER = /^query \{ viewer \{ login \} \}$/

/** Beside the API, and on an enterprise server beside its version: `/api/graphql`. */
export const graphqlPath = ({ api, web }: Links) => `${api.slice(web.length).replace(/\/v3$/, '')}/graphql`

/** @param complain told of any other query */
export function answerGraphql(body: unknown, token: Token | undefined, complain: (problem: string) => void): Reply {
  const query = typeof body === 'object' && body !== null && 'query' in body ? String(body.query) : ''
  if (token === undefined) return problem(401, 'Bad credentials')
  if (!VIEWER.test(query.trim().replace(/\s+/g, ' '))) {
    complain(`POST /graphql: this GitHub answers "query { viewer { login } }" only, not ${JSON.stringify(query)}.`)
    return ok({ errors: [{ message: 'Parse error' }] })
  }
  return ok({ data: { viewer: { login: token.actor.login } } })
}
