import { ConfigError } from '@clausal/core'
import { GitError, LoadError } from '@clausal/core/node'
import { findComparison } from './event/find-comparison.ts'
import { readPayload } from './event/payload.ts'
import { createGitHub, type RepositoryName, statusOf } from './github/github.ts'
import { InputError } from './inputs/input-error.ts'
import { readInputs } from './inputs/inputs.ts'
import type { Job } from './job.ts'
import { NO_OUTPUTS, type Outputs } from './outputs/outputs.ts'
import { runPublish } from './run-publish.ts'
import { runReview } from './run-review.ts'
import { createApiSource } from './source/api/api-source.ts'
import { createGitSource } from './source/git-source.ts'
import type { Surroundings } from './surroundings.ts'

function toRepositoryName(text: string): RepositoryName {
  const [owner, repo] = text.split('/')
  if (owner === undefined || repo === undefined) throw new InputError('GITHUB_REPOSITORY names no repository. Run this in GitHub Actions.')
  return { owner, repo }
}

async function runJob(surroundings: Surroundings): Promise<Outputs> {
  const inputs = readInputs(surroundings.readInput)
  const token = inputs['github-token']
  if (token === undefined) throw new InputError("The input 'github-token' is empty. Leave it out to take the token of the job.")
  const github = createGitHub(token, surroundings.wait)
  const repository = toRepositoryName(surroundings.repository)
  const job: Job = { inputs, github, repository, surroundings }
  const payload = readPayload(surroundings.payload)
  const api = createApiSource(github, repository, surroundings.log)
  if (inputs.mode === 'publish') return runPublish(job, api, payload)
  const lookUp = async (number: number) => (await github.rest.pulls.get({ ...repository, pull_number: number })).data
  const comparison = await findComparison({ ...surroundings, payload }, inputs, lookUp)
  if ('nothing' in comparison) {
    surroundings.log.info(`Nothing to compare. ${comparison.nothing}`)
    return NO_OUTPUTS
  }
  return runReview(job, inputs.source === 'git' ? await createGitSource(surroundings.workspace) : api, comparison)
}

/** Errors whose message is all there is to say. */
const EXPECTED = [InputError, ConfigError, GitError, LoadError]

function reasonOf(error: Error, { log }: Surroundings): string {
  if (EXPECTED.some((type) => error instanceof type)) return error.message
  const status = statusOf(error)
  if (status !== undefined) return `GitHub answered with ${status}: ${error.message}`
  log.info(error.stack ?? error.message)
  return `Clausal stopped for a reason it did not expect: ${error.message}. Please report it with the lines above.`
}

/** Runs the Action once. Whatever goes wrong is told in one line. */
export async function run(surroundings: Surroundings): Promise<void> {
  try {
    const outputs = await runJob(surroundings)
    for (const [name, value] of Object.entries(outputs)) surroundings.setOutput(name, value)
  } catch (error) {
    surroundings.setOutput('result', 'failed')
    surroundings.fail(reasonOf(error instanceof Error ? error : new Error(String(error)), surroundings))
  }
}
