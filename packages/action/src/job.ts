import type { GitHub, RepositoryName } from './github/github.ts'
import type { Inputs } from './inputs/inputs.ts'
import type { Surroundings } from './surroundings.ts'

/** What every mode works with. */
export interface Job {
  readonly inputs: Inputs
  readonly github: GitHub
  readonly repository: RepositoryName
  readonly surroundings: Surroundings
}
