import type { Annotation, Level } from './annotation.ts'

/** GitHub shows ten of each level from one step. Room is kept for what the run itself has to say: why it fails, what it could not write. */
const MOST_OF_LEVEL: Readonly<Record<Level, number>> = { error: 9, warning: 7, notice: 10 }

const ORDER: readonly Level[] = ['error', 'warning', 'notice']

/** Those that GitHub will show, the most severe first, in the order in which they come. */
export function selectAnnotations(annotations: readonly Annotation[]): { readonly shown: readonly Annotation[]; readonly left: number } {
  const shown = ORDER.flatMap((level) => annotations.filter((annotation) => annotation.level === level).slice(0, MOST_OF_LEVEL[level]))
  return { shown, left: annotations.length - shown.length }
}
