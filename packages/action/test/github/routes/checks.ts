import { reading, writing } from '../authority.ts'
import { created, notFound, ok, problem } from '../exchange.ts'
import { toPage } from '../paging.ts'
import type { CheckRun, Person, State } from '../state.ts'
import { type Links, nodeId, repositoryApi, repositoryWeb } from '../views/links.ts'
import { toApp } from '../views/person.ts'
import type { RouteTable } from './route-table.ts'

const ACTIONS: Person = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' }

function toCheckRun({ id, commit, name, fields, annotations, startedAt }: CheckRun, state: State, links: Links) {
  const url = `${repositoryApi(links, state)}/check-runs/${id}`
  const output = isMap(fields['output']) ? fields['output'] : {}
  const conclusion = fields['conclusion'] ?? null
  return {
    id,
    node_id: nodeId('CR', id),
    head_sha: commit,
    external_id: fields['external_id'] ?? '',
    url,
    html_url: `${repositoryWeb(links, state)}/runs/${id}`,
    details_url: fields['details_url'] ?? `${repositoryWeb(links, state)}/runs/${id}`,
    status: conclusion === null ? (fields['status'] ?? 'queued') : 'completed',
    conclusion,
    started_at: startedAt,
    completed_at: conclusion === null ? null : startedAt,
    output: {
      title: output['title'] ?? null,
      summary: output['summary'] ?? null,
      text: output['text'] ?? null,
      annotations_count: annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name,
    check_suite: { id: 7000 },
    app: toApp(ACTIONS, links),
    pull_requests: [],
  }
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readAnnotations(body: Readonly<Record<string, unknown>>): readonly unknown[] {
  const listed = isMap(body['output']) ? body['output']['annotations'] : undefined
  return Array.isArray(listed) ? listed : []
}

export const CHECKS: RouteTable = {
  'checks/create': {
    authority: writing('checks'),
    async reply({ state, links, body }) {
      const commit = await state.git.resolve(String(body['head_sha']))
      if (commit === undefined) return problem(422, `No commit found for SHA: ${body['head_sha']}`)
      const id = state.nextId()
      const run: CheckRun = {
        id,
        commit,
        name: String(body['name']),
        fields: body,
        annotations: readAnnotations(body),
        startedAt: state.tick(),
      }
      state.checkRuns.set(id, run)
      return created(toCheckRun(run, state, links))
    },
  },
  'checks/update': {
    authority: writing('checks'),
    reply({ state, links, parameters, body }) {
      const known = state.checkRuns.get(Number(parameters['check_run_id']))
      if (known === undefined) return notFound
      const run: CheckRun = {
        ...known,
        name: String(body['name'] ?? known.name),
        fields: { ...known.fields, ...body },
        // Each request adds to what is there; that is how more than fifty come together.
        annotations: [...known.annotations, ...readAnnotations(body)],
      }
      state.checkRuns.set(run.id, run)
      return ok(toCheckRun(run, state, links))
    },
  },
  'checks/list-for-ref': {
    authority: reading('checks'),
    async reply(exchange) {
      const { state, links, parameters, query } = exchange
      const commit = await state.git.resolve(parameters['ref'] ?? '')
      if (commit === undefined) return notFound
      const name = query['check_name']
      const runs = [...state.checkRuns.values()].filter((run) => run.commit === commit && (name === undefined || run.name === name))
      return toPage(
        exchange,
        runs,
        (run) => toCheckRun(run, state, links),
        (check_runs) => ({ total_count: runs.length, check_runs }),
      )
    },
  },
}
