import { reading, writing } from '../authority.ts'
import { created, type Exchange, notFound, ok, problem } from '../exchange.ts'
import { toPage } from '../paging.ts'
import { ensureLabel, findLabel, toLabel } from '../views/label.ts'
import { nodeId, repositoryApi, repositoryWeb } from '../views/links.ts'
import { toAssociation, toUser } from '../views/person.ts'
import type { RouteTable } from './route-table.ts'

/** The most labels GitHub lets one issue carry. */
const MOST_LABELS = 100

const read = reading('issues', 'pull-requests')
const write = writing('issues', 'pull-requests')

const findPull = ({ state, parameters }: Exchange) => state.pulls.get(Number(parameters['issue_number']))
const showAll = ({ state, links }: Exchange, names: Iterable<string>) => [...names].map((name) => toLabel(name, state, links))

/** GitHub takes a list of names, or an object that holds one, or objects with names. */
function readNames(body: unknown): readonly string[] {
  const list = Array.isArray(body) ? body : typeof body === 'object' && body !== null && 'labels' in body ? body.labels : []
  return Array.isArray(list) ? list.map((label) => (typeof label === 'string' ? label : String(label.name))) : []
}

export const LABELS: RouteTable = {
  'issues/get': {
    authority: read,
    reply(exchange) {
      const { state, links } = exchange
      const pull = findPull(exchange)
      if (pull === undefined) return notFound
      const url = `${repositoryApi(links, state)}/issues/${pull.number}`
      const page = `${repositoryWeb(links, state)}/pull/${pull.number}`
      return ok({
        id: 6000 + pull.number,
        node_id: nodeId('I', pull.number),
        url,
        repository_url: repositoryApi(links, state),
        labels_url: `${url}/labels{/name}`,
        comments_url: `${url}/comments`,
        events_url: `${url}/events`,
        html_url: page,
        number: pull.number,
        state: pull.state,
        title: pull.title,
        body: pull.body,
        user: toUser(pull.author, links),
        labels: showAll(exchange, pull.labels),
        assignee: null,
        milestone: null,
        locked: false,
        comments: state.comments.filter(({ number }) => number === pull.number).length,
        author_association: toAssociation(pull.author, state),
        pull_request: { url: url.replace('/issues/', '/pulls/'), html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` },
        created_at: pull.createdAt,
        updated_at: pull.createdAt,
        closed_at: null,
      })
    },
  },
  'issues/list-labels-on-issue': {
    authority: read,
    reply(exchange) {
      const pull = findPull(exchange)
      return pull === undefined ? notFound : toPage(exchange, showAll(exchange, pull.labels), (label) => label)
    },
  },
  'issues/list-labels-for-repo': {
    authority: read,
    reply: (exchange) => toPage(exchange, [...exchange.state.labels.values()], ({ name }) => toLabel(name, exchange.state, exchange.links)),
  },
  'issues/get-label': {
    authority: read,
    reply({ state, links, parameters }) {
      const label = findLabel(state, parameters['name'] ?? '')
      return label === undefined ? notFound : ok(toLabel(label.name, state, links))
    },
  },
  'issues/create-label': {
    authority: write,
    reply({ state, links, body }) {
      const name = String(body['name'])
      if (findLabel(state, name) !== undefined)
        return problem(422, 'Validation Failed', { errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }] })
      const color = body['color'] === undefined ? undefined : String(body['color'])
      if (color !== undefined && !/^[0-9a-fA-F]{6}$/.test(color))
        return problem(422, 'Validation Failed', { errors: [{ resource: 'Label', code: 'invalid', field: 'color' }] })
      if (name.length > 50) return problem(422, 'Validation Failed', { errors: [{ resource: 'Label', code: 'invalid', field: 'name' }] })
      ensureLabel(state, name, color, body['description'] === undefined ? '' : String(body['description']))
      return created(toLabel(name, state, links))
    },
  },
  'issues/add-labels': {
    authority: write,
    reply(exchange) {
      const pull = findPull(exchange)
      if (pull === undefined) return notFound
      for (const name of readNames(exchange.body)) pull.labels.add(ensureLabel(exchange.state, name).name)
      if (pull.labels.size > MOST_LABELS) return problem(422, 'Validation Failed')
      return ok(showAll(exchange, pull.labels))
    },
  },
  'issues/remove-label': {
    authority: write,
    reply(exchange) {
      const pull = findPull(exchange)
      const label = findLabel(exchange.state, exchange.parameters['name'] ?? '')
      if (pull === undefined || label === undefined || !pull.labels.delete(label.name)) return problem(404, 'Label does not exist')
      return ok(showAll(exchange, pull.labels))
    },
  },
}
