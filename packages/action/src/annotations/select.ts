import type { Annotation, Level } from './annotation.ts'

/** GitHub shows ten of each level from one step. */
const MOST_OF_LEVEL = 10

const ORDER: readonly Level[] = ['error', 'warning', 'notice']

/** Those that GitHub will show, the most severe first, in the order in which they come. */
export function selectAnnotations(annotations: readonly Annotation[]): { readonly shown: readonly Annotation[]; readonly left: number } {
  const shown = ORDER.flatMap((level) => annotations.filter((annotation) => annotation.level === level).slice(0, MOST_OF_LEVEL))
  return { shown, left: annotations.length - shown.length }
}
