/** What is used of diff-match-patch, which has no types of its own. */
declare module 'diff-match-patch' {
  type Difference = [operation: -1 | 0 | 1, text: string]
  export class diff_match_patch {
    /** Seconds after which it settles for less; 0 for never. */
    Diff_Timeout: number
    diff_main(before: string, after: string): Difference[]
    diff_cleanupSemantic(differences: Difference[]): void
  }
}
