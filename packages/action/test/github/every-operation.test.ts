import { getOctokit } from '@actions/github'
import { expect, it } from 'vitest'
import { OPERATIONS } from './openapi/operations.ts'
import { withGithub } from './start-github.ts'

const REPO = { owner: 'acme', repo: 'site' }

it('answers every operation as GitHub describes it', async () => {
  await withGithub({}, async (github) => {
    await github.commit('main', {
      'privacy.md': '# Privacy\n',
      'large.txt': 'x'.repeat(1024 * 1024 + 1),
      'legal/terms.md': '# Terms\n',
      link: { mode: '120000', content: 'privacy.md' },
      'link-out': { mode: '120000', content: '../elsewhere' },
      module: { submodule: '1'.repeat(40) },
    })
    const sha = await github.commit(
      'topic',
      { 'privacy.md': '# Privacy policy\n', 'terms.md': '# Terms\n', 'legal/terms.md': null },
      'main',
    )
    const opened = await github.openPullRequest({ branch: 'topic', labels: ['legal'] })
    const { number } = opened
    await github.review(opened, 'carol', 'APPROVED')
    github.team('legal', 'carol')
    github.state.workflowRuns.set(3, {
      id: 3,
      event: 'pull_request',
      branch: 'topic',
      commit: sha,
      from: { owner: 'acme', name: 'site' },
      conclusion: 'success',
      numbers: [number],
    })
    const permissions = { actions: 'read', checks: 'write', contents: 'read', 'pull-requests': 'write', statuses: 'write' } as const
    const { rest } = getOctokit(github.token(permissions), { baseUrl: github.links.api })
    const { rest: person } = getOctokit(github.token({ members: 'read' }, 'carol'), { baseUrl: github.links.api })
    const issue = { ...REPO, issue_number: number }
    const pull = { ...REPO, pull_number: number }

    await rest.repos.get(REPO)
    await rest.pulls.get(pull)
    await rest.pulls.list(REPO)
    await rest.pulls.listFiles(pull)
    await rest.pulls.listReviews(pull)
    await rest.repos.compareCommitsWithBasehead({ ...REPO, basehead: 'main...topic' })
    for (const path of ['privacy.md', 'large.txt', 'link', 'link-out', 'module', 'legal', ''])
      await rest.repos.getContent({ ...REPO, path, ref: 'main' })
    await rest.repos.getCommit({ ...REPO, ref: sha })
    await rest.repos.listPullRequestsAssociatedWithCommit({ ...REPO, commit_sha: sha })
    await rest.git.getCommit({ ...REPO, commit_sha: sha })
    const { data: tree } = await rest.git.getTree({ ...REPO, tree_sha: sha, recursive: '1' })
    await rest.git.getBlob({ ...REPO, file_sha: tree.tree.find(({ path }) => path === 'privacy.md')?.sha ?? '' })
    await rest.git.getRef({ ...REPO, ref: 'heads/topic' })
    const { data: comment } = await rest.issues.createComment({ ...issue, body: 'Hello' })
    await rest.issues.updateComment({ ...REPO, comment_id: comment.id, body: 'Hello again' })
    await rest.issues.getComment({ ...REPO, comment_id: comment.id })
    await rest.issues.listComments(issue)
    await rest.issues.deleteComment({ ...REPO, comment_id: comment.id })
    await rest.issues.get(issue)
    await rest.issues.createLabel({ ...REPO, name: 'policy: material', color: 'b60205' })
    await rest.issues.addLabels({ ...issue, labels: ['policy: material'] })
    await rest.issues.listLabelsOnIssue(issue)
    await rest.issues.listLabelsForRepo(REPO)
    await rest.issues.getLabel({ ...REPO, name: 'Policy: Material' })
    await rest.issues.removeLabel({ ...issue, name: 'policy: material' })
    await rest.repos.createCommitStatus({ ...REPO, sha, state: 'success', context: 'clausal' })
    await rest.repos.getCombinedStatusForRef({ ...REPO, ref: sha })
    await rest.repos.listCommitStatusesForRef({ ...REPO, ref: sha })
    const { data: run } = await rest.checks.create({ ...REPO, name: 'Clausal', head_sha: sha })
    await rest.checks.update({ ...REPO, check_run_id: run.id, conclusion: 'success' })
    await rest.checks.listForRef({ ...REPO, ref: sha })
    await rest.users.getByUsername({ username: 'ada' })
    await rest.repos.getCollaboratorPermissionLevel({ ...REPO, username: 'ada' })
    await rest.rateLimit.get()
    await rest.actions.getWorkflowRun({ ...REPO, run_id: 3 })
    await expect(rest.apps.getAuthenticated()).rejects.toThrow('A JSON web token could not be decoded')
    await person.users.getAuthenticated()
    await person.teams.getByName({ org: 'acme', team_slug: 'legal' })
    await person.teams.listMembersInOrg({ org: 'acme', team_slug: 'legal' })
    await person.teams.getMembershipForUserInOrg({ org: 'acme', team_slug: 'legal', username: 'carol' })

    expect(new Set(github.journal.map(({ operation }) => operation))).toEqual(new Set(OPERATIONS))
  })
})
