import { getOctokit } from '@actions/github'
import { describe, expect, it } from 'vitest'
import { type Github, withGithub } from './start-github.ts'

const REPO = { owner: 'acme', repo: 'site' }

/** A pull request with that many comments, and a client that may do what the documentation asks for. */
async function prepare(github: Github, comments = 0) {
  await github.commit('main', { 'privacy.md': '# Privacy\n' })
  await github.commit('topic', { 'privacy.md': '# Privacy policy\n' }, 'main')
  const pull = await github.openPullRequest({ branch: 'topic' })
  for (let at = 0; at < comments; at++) github.comment(pull, 'bob', `Comment ${at + 1}`)
  const client = getOctokit(github.token({ contents: 'read', 'pull-requests': 'write' }), { baseUrl: github.links.api })
  return { client, issue: { ...REPO, issue_number: pull.number } }
}

const failing = (work: (github: Github) => Promise<unknown>) => expect(withGithub({}, work)).rejects

describe('the loopback GitHub fails a test', () => {
  it('on a path that GitHub does not have', () =>
    failing(async (github) => {
      const { client } = await prepare(github)
      await client.request('GET /repos/{owner}/{repo}/pull/{number}', { ...REPO, number: 7 }).catch(() => undefined)
    }).toThrow('Not as GitHub has it:\nGET /repos/acme/site/pull/7: GitHub has no such operation, or operations.ts does not list it yet.'))

  it('on a body that GitHub does not take', () =>
    failing(async (github) => {
      const { client } = await prepare(github)
      const wrong = { ...REPO, issue_number: 7, text: 'Hello' }
      await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', wrong as never).catch(() => undefined)
      expect(github.state.comments).toEqual([])
    }).toThrow(`(issues/create-comment): The body must have required property 'body', but is {"text":"Hello"}.`))

  it('on a query that GitHub does not know', () =>
    failing(async (github) => {
      const { client, issue } = await prepare(github)
      await client.rest.issues.listComments({ ...issue, perpage: 100 } as never).catch(() => undefined)
    }).toThrow('GitHub knows no query parameter "perpage" here.'))

  it('on a wrong answer of its own', () =>
    failing(async (github) => {
      const { client, issue } = await prepare(github)
      github.inject({ on: 'issues/list-comments', fault: { kind: 'reply', reply: { status: 200, body: [{ id: 'seven' }] } } })
      await client.rest.issues.listComments(issue)
    }).toThrow(/the loopback GitHub answers 200 wrongly\. The reply\/0\/id must be integer, but is "seven"\./))

  it('on a query in GraphQL that it does not answer', () =>
    failing(async (github) => {
      const { client } = await prepare(github)
      await client.graphql('query { viewer { email } }').catch(() => undefined)
    }).toThrow('this GitHub answers "query { viewer { login } }" only'))

  it('where its own code fails', () =>
    failing(async (github) => {
      const { client } = await prepare(github)
      await github.git.git(['update-ref', '-d', 'refs/pull/7/head'])
      await client.rest.pulls.get({ ...REPO, pull_number: 7 }).catch(() => undefined)
    }).toThrow(/The loopback GitHub failed on GET \/repos\/acme\/site\/pulls\/7:\nError: Pull request 7 has lost its branches\./))
})

describe('pages that nobody reads', () => {
  it('are named', () =>
    withGithub({}, async (github) => {
      const { client, issue } = await prepare(github, 120)
      await client.rest.issues.listComments({ ...issue, per_page: 50 })
      expect(() => github.expectAllPagesRead('issues/list-comments')).toThrow(
        'Page 2 of 3 of /repos/acme/site/issues/7/comments?per_page=50 was never read.\nPage 3 of 3 of',
      )
    }))

  it('are none where all were read', () =>
    withGithub({}, async (github) => {
      const { client, issue } = await prepare(github, 120)
      const comments = await client.paginate(client.rest.issues.listComments, { ...issue, per_page: 50 })
      expect(comments).toHaveLength(120)
      expect(() => github.expectAllPagesRead('issues/list-comments')).not.toThrow()
    }))
})
