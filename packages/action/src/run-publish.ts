import { loadConfiguration } from './configuration/configuration.ts'
import { toSettings } from './configuration/settings.ts'
import { deliver } from './deliver.ts'
import { ofPullRequest } from './event/comparison.ts'
import type { Payload } from './event/payload.ts'
import { closedGates } from './gates/verdict.ts'
import { InputError } from './inputs/input-error.ts'
import type { Job } from './job.ts'
import { NO_OUTPUTS, type Outputs } from './outputs/outputs.ts'
import { reviewOutputs } from './outputs/review-outputs.ts'
import { readReport } from './report/report.ts'
import type { Source } from './source/source.ts'

/**
 * `mode: publish`: writes the comment and the labels from the report of another run. The report is of the head that the pull
 * request still has and, on workflow_run, that the run was for; what it tells is text and nothing else. The settings are those of
 * the base. Approvals are looked for by `review` alone: a report does not vouch for itself.
 *
 * @throws {InputError} for a report of something else.
 */
export async function runPublish(job: Job, source: Source, payload: Payload): Promise<Outputs> {
  const { inputs, github, repository, surroundings } = job
  const { 'report-file': path = 'clausal-report.json' } = inputs
  const { repository: of, pullRequest: number, base, head, review, notes } = await readReport(surroundings.workspace, path)
  const run = payload.workflow_run
  if (of !== surroundings.repository) throw new InputError(`${path}: this report is of another repository. Publish those of this one.`)
  if (run !== undefined && run.head_sha !== head)
    throw new InputError(`${path}: this report is of another commit than the run it comes from. Run the analyzing workflow again.`)
  const { data } = await github.rest.pulls.get({ ...repository, pull_number: number })
  const { pullRequest } = ofPullRequest(data, surroundings.repository)
  if (data.head.sha !== head) {
    surroundings.log.info(`Nothing to publish: pull request ${number} has another head by now. Its own run will publish.`)
    return NO_OUTPUTS
  }
  const configuration = await loadConfiguration((file) => source.readAt(data.base.sha, file), inputs)
  const settings = toSettings(inputs, configuration.top?.config.action)
  const failing = closedGates(review, settings.failOn).length > 0
  const told = await deliver({ review, notes, points: { baseTip: data.base.sha, base, head }, pullRequest, settings, failing }, job)
  return {
    ...NO_OUTPUTS,
    ...reviewOutputs(review),
    ...told,
    result: 'passed',
    'policies-checked': review.policies.length,
    'base-sha': base,
    'head-sha': head,
  }
}
