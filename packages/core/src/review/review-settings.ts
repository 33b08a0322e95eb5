/** What a review has to know besides the policies. */
export interface ReviewSettings {
  /** The day on which the change lands, YYYY-MM-DD; unless said, the day of the check. Notice periods run from it. */
  readonly mergeDate?: string
  /** How many days a new "last updated" may lie before or behind the day on which the change lands. 31 unless said. */
  readonly toleranceDays?: number
}

/** A pull request is open for some weeks at most. */
export const DEFAULT_TOLERANCE = 31
