import { reading, writing } from '../authority.ts'
import { created, done, type Exchange, notFound, ok, problem } from '../exchange.ts'
import { toPage } from '../paging.ts'
import type { Comment } from '../state.ts'
import { toComment } from '../views/comment.ts'
import type { RouteTable } from './route-table.ts'

/** The longest comment GitHub takes, in characters. */
const LONGEST_BODY = 65_536

function refuse(body: string) {
  const message =
    [...body].length > LONGEST_BODY
      ? `body is too long (maximum is ${LONGEST_BODY} characters)`
      : body.trim() === ''
        ? "body can't be blank"
        : undefined
  return message === undefined
    ? undefined
    : problem(422, 'Validation Failed', { errors: [{ resource: 'IssueComment', code: 'custom', field: 'body', message }] })
}

const text = ({ body }: Exchange) => String(body['body'])
const find = ({ state, parameters }: Exchange): Comment | undefined =>
  state.comments.find(({ id }) => id === Number(parameters['comment_id']))
const read = reading('issues', 'pull-requests')
const write = writing('issues', 'pull-requests')

export const COMMENTS: RouteTable = {
  'issues/list-comments': {
    authority: read,
    reply(exchange) {
      const { state, links, parameters, query } = exchange
      const number = Number(parameters['issue_number'])
      if (!state.pulls.has(number)) return notFound
      const since = query['since'] ?? ''
      const comments = state.comments.filter((comment) => comment.number === number && comment.updatedAt >= since)
      return toPage(exchange, comments, (comment) => toComment(comment, state, links))
    },
  },
  'issues/get-comment': {
    authority: read,
    reply(exchange) {
      const comment = find(exchange)
      return comment === undefined ? notFound : ok(toComment(comment, exchange.state, exchange.links))
    },
  },
  'issues/create-comment': {
    authority: write,
    reply(exchange) {
      const { state, links, parameters, token } = exchange
      const number = Number(parameters['issue_number'])
      if (!state.pulls.has(number)) return notFound
      const refused = refuse(text(exchange))
      if (refused !== undefined) return refused
      const now = state.tick()
      const comment: Comment = { id: state.nextId(), number, author: token.actor, body: text(exchange), createdAt: now, updatedAt: now }
      state.comments.push(comment)
      return created(toComment(comment, state, links))
    },
  },
  'issues/update-comment': {
    authority: write,
    reply(exchange) {
      const { state, links } = exchange
      const comment = find(exchange)
      if (comment === undefined) return notFound
      const refused = refuse(text(exchange))
      if (refused !== undefined) return refused
      comment.body = text(exchange)
      comment.updatedAt = state.tick()
      return ok(toComment(comment, state, links))
    },
  },
  'issues/delete-comment': {
    authority: write,
    reply(exchange) {
      const { comments } = exchange.state
      const comment = find(exchange)
      if (comment === undefined) return notFound
      comments.splice(comments.indexOf(comment), 1)
      return done
    },
  },
}
