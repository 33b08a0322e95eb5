import { reading } from '../authority.ts'
import { notFound, ok } from '../exchange.ts'
import { readCommits } from '../git/objects.ts'
import { nodeId, repositoryApi, repositoryWeb } from '../views/links.ts'
import { readHeads } from '../views/pull-request.ts'
import { toRepository } from '../views/repository.ts'
import type { RouteTable } from './route-table.ts'

const LIMIT = { limit: 5000, remaining: 4999, reset: 1_800_000_000, used: 1 }

export const REPOSITORIES: RouteTable = {
  'repos/get': {
    authority: reading('metadata'),
    reply: ({ state, links }) => ok({ ...toRepository(state, links), network_count: 0, subscribers_count: 0 }),
  },
  'rate-limit/get': {
    authority: 'public',
    reply: () => ok({ resources: { core: LIMIT, search: LIMIT }, rate: LIMIT }),
  },
  'actions/get-workflow-run': {
    authority: reading('actions'),
    async reply({ state, links, parameters }) {
      const run = state.workflowRuns.get(Number(parameters['run_id']))
      if (run === undefined) return notFound
      const url = `${repositoryApi(links, state)}/actions/runs/${run.id}`
      const [commit] = await readCommits(state.git.git, [run.commit])
      const pulls = await Promise.all(
        run.numbers.map(async (number) => {
          const pull = state.pulls.get(number)
          if (pull === undefined) throw new Error(`The run names pull request ${number}, which is not there.`)
          const heads = await readHeads(state, pull)
          const repo = { id: 2001, url: repositoryApi(links, state), name: state.name }
          return {
            id: 5000 + number,
            number,
            url: `${repositoryApi(links, state)}/pulls/${number}`,
            head: { ref: pull.branch, sha: heads.head, repo },
            base: { ref: pull.base, sha: heads.base, repo },
          }
        }),
      )
      return ok({
        id: run.id,
        name: 'Review',
        node_id: nodeId('WFR', run.id),
        head_branch: run.branch,
        head_sha: run.commit,
        path: '.github/workflows/review.yml',
        run_number: 1,
        event: run.event,
        display_title: 'Review',
        status: 'completed',
        conclusion: run.conclusion,
        workflow_id: 1,
        url,
        html_url: `${repositoryWeb(links, state)}/actions/runs/${run.id}`,
        pull_requests: pulls,
        created_at: '2026-01-12T09:00:00Z',
        updated_at: '2026-01-12T09:00:00Z',
        jobs_url: `${url}/jobs`,
        logs_url: `${url}/logs`,
        check_suite_url: `${repositoryApi(links, state)}/check-suites/1`,
        artifacts_url: `${url}/artifacts`,
        cancel_url: `${url}/cancel`,
        rerun_url: `${url}/rerun`,
        workflow_url: `${repositoryApi(links, state)}/actions/workflows/1`,
        head_commit:
          commit === undefined
            ? null
            : {
                id: commit.id,
                tree_id: commit.tree,
                message: commit.message,
                timestamp: commit.date,
                author: { name: commit.author, email: commit.email },
                committer: { name: commit.author, email: commit.email },
              },
        repository: toRepository(state, links),
        head_repository: toRepository(state, links, run.from),
      })
    },
  },
}
