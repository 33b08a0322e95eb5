import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { formatJson } from '@clausal/core/report'
import * as v from 'valibot'
import { InputError } from '../inputs/input-error.ts'
import { type Report, ReportSchema } from './report-schema.ts'

/** In bytes. */
const LARGEST = 20 * 1024 * 1024

export function formatReport(report: Report): string {
  return formatJson(report)
}

/** The place of the first thing that is not as it should be: `review.policies.0.path`. */
function placeOf([issue]: readonly v.BaseIssue<unknown>[]): string {
  return issue === undefined ? '' : (v.getDotPath(issue) ?? '')
}

/**
 * Reads a report of another run. Whoever shaped that run may have shaped the report: only what has the form of a report passes, and
 * nothing of it is taken for more than text.
 *
 * @throws {InputError} where it cannot be read or has another form.
 */
export async function readReport(folder: string, path: string): Promise<Report> {
  const file = resolve(folder, path)
  const refuse = (why: string): never => {
    throw new InputError(
      `${path}: ${why} Download the artifact that the analyzing workflow uploaded, and give the path of the report in it.`,
    )
  }
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  )
  if (size === undefined) return refuse('there is no such report.')
  if (size > LARGEST) return refuse('this is larger than a report can be (20 MB).')
  let json: unknown
  try {
    json = JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return refuse('this is not JSON.')
  }
  const { success, output, issues } = v.safeParse(ReportSchema, json, { abortEarly: true })
  return success ? output : refuse(`this is no report of this version of the Action (see ${placeOf(issues) || 'its top'}).`)
}
