import type { SubjectCutter } from '../document/outline.ts'

/** Where the subject changes in a run of blocks without headings. */
export const findSubjectChanges: SubjectCutter = () => []
