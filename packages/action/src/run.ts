import { ConfigError, type FileText, type Review } from '@clausal/core'
import { GitError, LoadError } from '@clausal/core/node'
import { annotationsOf } from './annotations/of-review.ts'
import { selectAnnotations } from './annotations/select.ts'
import { writeAnnotations } from './annotations/write.ts'
import { commentBody, resolvedBody } from './comment/body.ts'
import { findComment } from './comment/find.ts'
import { planComment } from './comment/plan.ts'
import { isDenied, type WrittenComment, writeComment } from './comment/write.ts'
import { type Configuration, loadConfiguration } from './configuration/configuration.ts'
import { type Settings, toSettings } from './configuration/settings.ts'
import type { Comparison } from './event/comparison.ts'
import { findComparison } from './event/find-comparison.ts'
import { readPayload } from './event/payload.ts'
import { closedGates } from './gates/closed-gates.ts'
import { createGitHub, type GitHub, type RepositoryName, statusOf } from './github/github.ts'
import type { Wait } from './github/retries.ts'
import { InputError } from './inputs/input-error.ts'
import { type Inputs, readInputs } from './inputs/inputs.ts'
import type { Log } from './log/log.ts'
import { changesJson } from './outputs/changes.ts'
import { NO_OUTPUTS, type Outputs } from './outputs/outputs.ts'
import { reviewChanges } from './reviewing/review-changes.ts'
import { createApiSource } from './source/api/api-source.ts'
import { createGitSource } from './source/git-source.ts'
import type { Source } from './source/source.ts'
import { summaryText, writeSummary } from './summary/write-summary.ts'

/** What the runner gives, and what it takes. */
export interface Surroundings {
  readonly readInput: (name: string) => string
  readonly event: string
  readonly payload: unknown
  /** `owner/name` */
  readonly repository: string
  readonly sha: string
  /** The folder of the checkout. */
  readonly workspace: string
  readonly serverUrl: string
  readonly log: Log
  readonly setOutput: (name: string, value: string | number) => void
  readonly fail: (reason: string) => void
  readonly wait: Wait
}

function toRepositoryName(text: string): RepositoryName {
  const [owner = '', repo = ''] = text.split('/')
  return { owner, repo }
}

/** Whether there is anything a comment would tell. */
const isClean = ({ summary }: Review) => {
  const { changes, requirementsGained, requirementsLost, findingsNew, findingsFixed, promisesBroken, promisesDue } = summary
  return (
    changes.material +
      changes.minor +
      requirementsGained +
      requirementsLost +
      findingsNew +
      findingsFixed +
      promisesBroken +
      promisesDue ===
    0
  )
}

interface Job {
  readonly inputs: Inputs
  readonly github: GitHub
  readonly repository: RepositoryName
  readonly comparison: Comparison
  readonly source: Source
  readonly surroundings: Surroundings
}

async function comment(job: Job, review: Review, settings: Settings, failing: boolean): Promise<WrittenComment> {
  const { github, repository, comparison, surroundings } = job
  const number = comparison.pullRequest?.number
  if (number === undefined || settings.comment === 'never') return { written: 'skipped' }
  const wanted = settings.comment === 'always' || (settings.comment === 'on-failure' ? failing : !isClean(review))
  try {
    const existing = await findComment(github, repository, number, settings.commentKey)
    const body = wanted ? commentBody(review, settings.commentKey) : undefined
    return await writeComment(github, repository, number, planComment(existing, body, resolvedBody(settings.commentKey)))
  } catch (error) {
    if (!(error instanceof Error) || statusOf(error) === undefined) throw error
    surroundings.log.warning(`The comment could not be written: GitHub answered with ${statusOf(error)}. The job summary tells the same.`)
    return { written: isDenied(error) ? 'denied' : 'skipped' }
  }
}

async function reviewJob(job: Job): Promise<Outputs> {
  const { inputs, comparison, source, surroundings } = job
  const { points, trees } = await source.compare(comparison)
  const configuration: Configuration = await loadConfiguration((path): Promise<FileText> => source.readAt(points.baseTip, path), inputs)
  const settings = toSettings(inputs, configuration.top?.config.action)
  const { review } = await reviewChanges(trees, configuration)
  const closed = closedGates(review, settings.failOn)
  if (settings.annotations !== 'off') writeAnnotations(selectAnnotations(annotationsOf(review)).shown)
  if (settings.summary) await writeSummary(summaryText(review))
  const written = await comment(job, review, settings, closed.length > 0)
  const [first] = closed
  if (first !== undefined && !settings.warnOnly) surroundings.fail(`Clausal: ${closed.join(', ')}.`)
  return {
    ...NO_OUTPUTS,
    result: first === undefined ? 'passed' : settings.warnOnly ? 'warned' : 'failed',
    'policies-checked': review.policies.length,
    'policies-changed': review.policies.length,
    'material-changes': review.summary.changes.material,
    'missing-requirements': review.policies.reduce(
      (sum, { stillOpen, requirements }) =>
        sum +
        [...stillOpen, ...requirements.lost.map(({ after }) => ({ status: after }))].filter(({ status }) => status === 'missing').length,
      0,
    ),
    findings: review.summary.findingsNew,
    changes: changesJson(review),
    'comment-id': String(written.id ?? ''),
    'comment-url': written.url ?? '',
    'comment-written': written.written,
    'base-sha': points.base,
    'head-sha': points.head,
  }
}

async function runJob(surroundings: Surroundings): Promise<Outputs> {
  const inputs = readInputs(surroundings.readInput)
  const token = inputs['github-token']
  if (token === undefined) throw new InputError("The input 'github-token' is empty. Leave it out to take the token of the job.")
  const github = createGitHub(token, surroundings.wait)
  const repository = toRepositoryName(surroundings.repository)
  const lookUp = async (number: number) => (await github.rest.pulls.get({ ...repository, pull_number: number })).data
  const occasion = { ...surroundings, payload: readPayload(surroundings.payload) }
  const comparison = await findComparison(occasion, inputs, lookUp)
  if ('nothing' in comparison) {
    surroundings.log.info(`Nothing to compare. ${comparison.nothing}`)
    return NO_OUTPUTS
  }
  const source =
    inputs.source === 'git' ? await createGitSource(surroundings.workspace) : createApiSource(github, repository, surroundings.log)
  return reviewJob({ inputs, github, repository, comparison, source, surroundings })
}

/** Errors whose message is all there is to say. */
const EXPECTED = [InputError, ConfigError, GitError, LoadError]

/** Runs the Action once. */
export async function run(surroundings: Surroundings): Promise<void> {
  try {
    const outputs = await runJob(surroundings)
    for (const [name, value] of Object.entries(outputs)) surroundings.setOutput(name, value)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    surroundings.setOutput('result', 'failed')
    const status = statusOf(error)
    if (EXPECTED.some((type) => error instanceof type)) surroundings.fail(error.message)
    else if (status !== undefined) surroundings.fail(`GitHub answered with ${status}: ${error.message}`)
    else {
      surroundings.log.info(error.stack ?? error.message)
      surroundings.fail(`Clausal stopped for a reason it did not expect: ${error.message} Please report it with the lines above.`)
    }
  }
}
