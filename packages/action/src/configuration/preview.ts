import { type ChangedFile, ConfigError, type FileText, type Review } from '@clausal/core'
import { verdictOf } from '@clausal/core/report'
import type { Inputs } from '../inputs/inputs.ts'
import type { Note } from '../notes/note.ts'
import { type Configuration, loadConfiguration } from './configuration.ts'

const NAMES = /(?:^|\/)(?:clausal\.(?:ya?ml|json)|package\.json)$/

/** Whether a file may be a configuration. */
export function isConfiguration({ path, pathBefore = path }: ChangedFile, named: string | undefined): boolean {
  return [path, pathBefore].some((one) => one === named || NAMES.test(one))
}

export interface PreviewQuestion {
  /** Reads a file of the head. */
  readonly readHead: (path: string) => Promise<FileText>
  readonly inputs: Inputs
  /** The review under the configuration of the base. */
  readonly review: Review
  readonly reviewUnder: (configuration: Configuration) => Promise<Review>
}

/**
 * Tells what the configuration of the head would make of the review, where the pull request changes it. It is read as data and only
 * previewed: a pull request does not choose what it is held against.
 */
export async function previewHead({ readHead, inputs, review, reviewUnder }: PreviewQuestion): Promise<Note[]> {
  try {
    const configuration = await loadConfiguration(readHead, inputs)
    const would = await reviewUnder(configuration)
    const [is, becomes] = [verdictOf(review.policies), verdictOf(would.policies)]
    if (is === becomes) return []
    return [
      {
        text: `This pull request changes the configuration. This review follows the one of the base; with the new one it would say: ${becomes}.`,
        weighs: true,
      },
    ]
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return [
      {
        text: `This pull request breaks the configuration; this review follows the one of the base. ${error.message}`,
        weighs: true,
      },
    ]
  }
}
