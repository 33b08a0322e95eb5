import type { DuePromise } from '../review.ts'
import type { PromiseCheck } from './promise.ts'

/** Readers of every language are promised the same. */
export const checkTranslations: PromiseCheck = ({ after, substance, translations }): readonly DuePromise[] => {
  const behind = translations.filter(({ changed }) => !changed)
  if (after === undefined || substance.length === 0 || behind.length === 0) return []
  const names = behind.map(({ path }) => path).join(', ')
  const [what, them] = behind.length === 1 ? ['translation', 'it'] : ['translations', 'them']
  return [
    {
      type: 'translation-left-behind',
      state: 'broken',
      message: `The ${what} ${names} stayed as before. Readers of another language would be promised something else. Change ${them} in the same way.`,
    },
  ]
}
