import type { Review } from '@clausal/core'
import type { CheckedFile } from '@clausal/core/report'
import type { Settings } from '../configuration/settings.ts'
import type { Annotation } from './annotation.ts'
import { ofFinding, ofReview } from './of-review.ts'

/** What to mark for each setting: what the change brings, and besides it the findings of some or all policies. */
const CHECKED: Readonly<Record<Exclude<Settings['annotations'], 'off'>, (path: string, review: Review) => boolean>> = {
  diff: () => false,
  file: (path, { policies }) => policies.some((policy) => policy.path === path),
  all: () => true,
}

/** The marks of a review, and of the findings that policies have besides. */
export function chooseAnnotations(
  review: Review,
  checked: readonly CheckedFile[],
  setting: Settings['annotations'],
): readonly Annotation[] {
  if (setting === 'off') return []
  const isWanted = CHECKED[setting]
  const told = ofReview(review)
  const keyOf = ({ path, startLine, title, message }: Annotation) => [path, startLine, title, message].join('\n')
  const known = new Set(told.map(keyOf))
  const besides = checked
    .filter(({ file }) => isWanted(file, review))
    .flatMap(({ file, result }) => result.findings.map((finding) => ofFinding(file, finding)))
  return [...told, ...besides.filter((annotation) => !known.has(keyOf(annotation)))]
}
