import type { Review } from '@clausal/core'
import { type CheckedFile, formatHtmlDiff, formatSarif } from '@clausal/core/report'
import type { Inputs } from '../inputs/inputs.ts'
import type { Outputs } from '../outputs/outputs.ts'
import type { Surroundings } from '../surroundings.ts'
import { writeOutputFile } from './write-file.ts'

/** Every change in its wording, on one page. */
function redlinePage({ policies }: Review): string {
  return formatHtmlDiff(
    ...policies.map(({ path, pathBefore = path, changes, diff }) => ({
      before: pathBefore,
      after: path,
      diff: { changes, summary: diff },
    })),
  )
}

/** Writes the files that the inputs ask for, and gives their paths as outputs. */
export async function writeFiles(
  inputs: Inputs,
  { workspace, version }: Surroundings,
  review: Review,
  checked: readonly CheckedFile[],
): Promise<Pick<Outputs, 'sarif-file' | 'redline-file'>> {
  const { 'sarif-file': sarif, 'redline-file': redline } = inputs
  return {
    'sarif-file': sarif === undefined ? '' : await writeOutputFile(workspace, sarif, formatSarif(checked, version)),
    'redline-file': redline === undefined ? '' : await writeOutputFile(workspace, redline, redlinePage(review)),
  }
}
