import type { CheckedFile } from '@clausal/core/report'
import { chooseAnnotations } from './annotations/choose.ts'
import { selectAnnotations } from './annotations/select.ts'
import { approvalNote, approvalWords } from './approvals/approval-words.ts'
import { type RequiredApproval, requireApproval } from './approvals/require-approval.ts'
import { type Configuration, loadConfiguration } from './configuration/configuration.ts'
import { isConfiguration, previewHead } from './configuration/preview.ts'
import { type Settings, toSettings } from './configuration/settings.ts'
import { deliver } from './deliver.ts'
import { type Comparison, ofPullRequest } from './event/comparison.ts'
import { writeOutputFile } from './files/write-file.ts'
import { writeFiles } from './files/write-files.ts'
import { closedGates, verdictOn } from './gates/verdict.ts'
import { InputError } from './inputs/input-error.ts'
import type { Job } from './job.ts'
import type { Note } from './notes/note.ts'
import { notesOf } from './notes/of-changed.ts'
import { NO_OUTPUTS, type Outputs } from './outputs/outputs.ts'
import { reviewOutputs } from './outputs/review-outputs.ts'
import { formatReport } from './report/report.ts'
import { checkWholePolicies, readAllPolicies } from './reviewing/check-policies.ts'
import { fingerprintOf } from './reviewing/fingerprint.ts'
import { type Reviewed, reviewChanges, reviewUnder } from './reviewing/review-changes.ts'
import type { Compared, Source } from './source/source.ts'

/** A review under way. */
interface Under {
  readonly job: Job
  readonly source: Source
  readonly comparison: Comparison
  readonly compared: Compared
  readonly configuration: Configuration
  readonly settings: Settings
  readonly reviewed: Reviewed
}

async function checkedFiles({ job, compared: { trees }, configuration, settings, reviewed }: Under): Promise<CheckedFile[]> {
  const { after } = reviewed.changed
  const all = settings.annotations === 'all' || job.inputs['sarif-file'] !== undefined
  if (all) return checkWholePolicies(await readAllPolicies(await trees.pathsAfter(), trees.readAfter, configuration, after), configuration)
  if (settings.annotations !== 'file') return []
  const changed = new Set(reviewed.review.policies.map(({ path }) => path))
  return checkWholePolicies(
    after.filter(({ path = '' }) => changed.has(path)),
    configuration,
  )
}

/** What the configuration of the head would change, where the pull request touches it. */
async function preview({ job, source, compared, reviewed }: Under): Promise<Note[]> {
  const files = await compared.trees.changedFiles()
  if (!files.some((file) => isConfiguration(file, job.inputs['config-file']))) return []
  return previewHead({
    readHead: (path) => source.readAt(compared.points.head, path),
    inputs: job.inputs,
    review: reviewed.review,
    reviewUnder: (configuration) => reviewUnder(reviewed.changed, configuration),
  })
}

/** The fingerprint of the material changes between two states; undefined where they cannot be compared any more. */
async function fingerprintAt(base: string, head: string, { source, configuration }: Under): Promise<string | undefined> {
  try {
    const { trees } = await source.compare({ base, head })
    return fingerprintOf((await reviewChanges(trees, configuration)).review)
  } catch {
    return undefined
  }
}

/** Looks for the approval of the pull request, or of the one that a merge queue tests here. */
async function approvalOf(under: Under): Promise<RequiredApproval | undefined> {
  const { job, comparison, compared, settings, reviewed } = under
  const { github, repository, surroundings } = job
  if (settings.requireApproval === 'never') return undefined
  const common = { approvers: settings.approvers, key: settings.commentKey, shownOn: compared.points.head }
  const { pullRequest, queued } = comparison
  if (pullRequest !== undefined)
    return requireApproval(github, repository, {
      ...common,
      pullRequest: pullRequest.number,
      head: compared.points.head,
      fingerprint: fingerprintOf(reviewed.review),
      fingerprintAt: (commit) => fingerprintAt(comparison.base, commit, under),
    })
  if (queued === undefined) return undefined
  const { data } = await github.rest.pulls.get({ ...repository, pull_number: queued })
  const { base, head } = ofPullRequest(data, surroundings.repository)
  return requireApproval(github, repository, {
    ...common,
    pullRequest: queued,
    head,
    fingerprint: await fingerprintAt(base, head, under),
    fingerprintAt: (commit) => fingerprintAt(base, commit, under),
  })
}

/** What `analyze` has no right to do, and leaves to `publish`. */
const READ_ONLY: Partial<Settings> = { comment: 'never', labels: false, requireApproval: 'never' }

async function start(job: Job, source: Source, comparison: Comparison): Promise<Under> {
  const compared = await source.compare(comparison)
  const configuration = await loadConfiguration((path) => source.readAt(compared.points.baseTip, path), job.inputs)
  const given = toSettings(job.inputs, configuration.top?.config.action)
  const settings = job.inputs.mode === 'analyze' ? { ...given, ...READ_ONLY } : given
  const reviewed = await reviewChanges(compared.trees, configuration)
  return { job, source, comparison, compared, configuration, settings, reviewed }
}

/** Leaves a report for `publish`. */
async function writeReport({ job, comparison, compared: { points }, reviewed }: Under, notes: readonly Note[]): Promise<string> {
  const { inputs, surroundings } = job
  if (inputs.mode !== 'analyze') return ''
  if (comparison.pullRequest === undefined)
    throw new InputError("mode: analyze is for pull requests. Run it on pull_request, or give the input 'pr-number'.")
  const { base, head } = points
  const { repository } = surroundings
  const report = { version: 1, repository, pullRequest: comparison.pullRequest.number, base, head, review: reviewed.review, notes } as const
  return writeOutputFile(surroundings.workspace, inputs['report-file'] ?? 'clausal-report.json', formatReport(report))
}

function mark({ job, settings, reviewed }: Under, checked: readonly CheckedFile[]): void {
  const { shown, left } = selectAnnotations(chooseAnnotations(reviewed.review, checked, settings.annotations))
  job.surroundings.annotate(shown)
  if (left > 0)
    job.surroundings.log.info(`${left} more annotations than GitHub shows from one step; the summary of the job has what they say.`)
}

/** An approval that lacks fails the check only where no status of the commit can show it. */
function reasonsToFail({ settings, reviewed }: Under, required: RequiredApproval | undefined): string[] {
  const lacks = required !== undefined && !required.shown && required.approval?.met === false
  return [...closedGates(reviewed.review, settings.failOn), ...(lacks ? [approvalWords(required.approval).replace(/\.$/, '')] : [])]
}

/** `mode: review` and `mode: analyze`: reads, reviews, tells everybody it may, and fails for what the team asked for. */
export async function runReview(job: Job, source: Source, comparison: Comparison): Promise<Outputs> {
  const under = await start(job, source, comparison)
  const { settings, compared, reviewed } = under
  const { review, changed } = reviewed
  const { surroundings } = job
  const checked = await checkedFiles(under)
  const files = await writeFiles(job.inputs, surroundings, review, checked)
  const required = await approvalOf(under)
  const { result, because } = verdictOn(reasonsToFail(under, required), settings.warnOnly)
  const fingerprint = fingerprintOf(review)
  const found = [...(await preview(under)), ...notesOf(changed)]
  const report = await writeReport(under, found)
  const notes = [...(required === undefined || fingerprint === undefined ? [] : [approvalNote(required.approval, fingerprint)]), ...found]
  mark(under, checked)
  for (const { text, code = '' } of notes) surroundings.log.info(`${text} ${code}`.trimEnd())
  const { pullRequest } = comparison
  const told = await deliver({ review, notes, points: compared.points, pullRequest, settings, failing: result !== 'passed' }, job)
  if (result === 'failed') surroundings.fail(because)
  if (result === 'warned') surroundings.log.warning(because)
  return {
    ...NO_OUTPUTS,
    ...reviewOutputs(review),
    ...files,
    ...told,
    result,
    'report-file': report,
    'policies-checked': checked.length === 0 ? review.policies.length : checked.length,
    'approvals-met': required === undefined ? '' : `${required.approval?.met ?? true}`,
    'base-sha': compared.points.base,
    'head-sha': compared.points.head,
  }
}
