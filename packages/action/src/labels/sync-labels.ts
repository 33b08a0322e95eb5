import type { Review } from '@clausal/core'
import { type GitHub, type RepositoryName, statusOf } from '../github/github.ts'
import { isOurs, LABELS, type Label } from './label.ts'

/** Makes sure that a label exists as ours; false where people have one of the same name. */
async function ensureLabel(github: GitHub, repository: RepositoryName, { name, color, description }: Label): Promise<boolean> {
  try {
    const { data } = await github.rest.issues.getLabel({ ...repository, name })
    return isOurs(data.description)
  } catch (error) {
    if (statusOf(error) !== 404) throw error
    await github.rest.issues.createLabel({ ...repository, name, color, description })
    return true
  }
}

async function removeLabel(github: GitHub, repository: RepositoryName, issue_number: number, name: string): Promise<void> {
  try {
    await github.rest.issues.removeLabel({ ...repository, issue_number, name })
  } catch (error) {
    // Somebody was quicker.
    if (statusOf(error) !== 404) throw error
  }
}

/** Gives a pull request the labels of ours that are due and takes the others of ours away. Labels of people stay as they are. */
export async function syncLabels(github: GitHub, repository: RepositoryName, pullRequest: number, review: Review): Promise<void> {
  const there = await github.paginate(github.rest.issues.listLabelsOnIssue, { ...repository, issue_number: pullRequest, per_page: 100 })
  const own = new Set(there.filter(({ description }) => isOurs(description)).map(({ name }) => name))
  const others = new Set(there.map(({ name }) => name).filter((name) => !own.has(name)))
  const due = LABELS.filter(({ isDue }) => isDue(review))
  const missing: string[] = []
  for (const label of due)
    if (!own.has(label.name) && !others.has(label.name) && (await ensureLabel(github, repository, label))) missing.push(label.name)
  if (missing.length > 0) await github.rest.issues.addLabels({ ...repository, issue_number: pullRequest, labels: missing })
  for (const { name } of LABELS)
    if (own.has(name) && !due.some((label) => label.name === name)) await removeLabel(github, repository, pullRequest, name)
}
