import type { Policy } from '../../document/policy.ts'
import { languageCodeOf } from '../../reading/translations.ts'
import { clauseFactsOf } from '../../reading/versions/clause-facts.ts'
import { type ClausePair, pairClauses } from '../../reading/versions/clause-pairs.ts'
import { lineAt } from '../../text/source.ts'
import type { DuePromise } from '../review.ts'
import type { PromiseCheck, PromiseContext, Translation } from './promise.ts'

const WHY = 'Readers of another language would be promised something else.'

function wholeTranslations(behind: readonly Translation[]): readonly DuePromise[] {
  if (behind.length === 0) return []
  const names = behind.map(({ path }) => path).join(', ')
  const [what, them] = behind.length === 1 ? ['translation', 'it'] : ['translations', 'them']
  const message = `The ${what} ${names} stayed as before. ${WHY} Change ${them} in the same way.`
  return [{ type: 'translation-left-behind', state: 'broken', message }]
}

function pairsOf(after: Policy, { policy }: Translation): readonly ClausePair[] {
  const side = (one: Policy) => {
    const language = languageCodeOf(one) ?? ''
    return { facts: clauseFactsOf(one, language), language }
  }
  return pairClauses(side(after), side(policy)).pairs
}

const nameOf = ({ heading, id }: { readonly heading?: string | undefined; readonly id: string }) => `"${heading ?? id}"`

/** Clauses that change while their counterpart in a translation, of which other clauses change, stays as it was. */
function singleClauses(after: Policy, substance: PromiseContext['substance'], translation: Translation): readonly DuePromise[] {
  const pairs = pairsOf(after, translation)
  return substance.flatMap((change) =>
    change.after.flatMap((clause): readonly DuePromise[] => {
      const counterpart = pairs.find(({ original }) => original.clause.id === clause.id)?.version.clause
      if (counterpart === undefined || translation.reworded.has(counterpart.id)) return []
      const place = `${translation.path}, line ${lineAt(translation.policy.source, counterpart.span.start)}`
      const message = `The clause ${nameOf(clause)} changes, and its counterpart ${nameOf(counterpart)} (${place}) stays as before. ${WHY} Change it in the same way.`
      return [{ type: 'translation-left-behind', state: 'broken', message, range: clause.range }]
    }),
  )
}

/** Readers of every language are promised the same. */
export const checkTranslations: PromiseCheck = ({ after, substance, translations }): readonly DuePromise[] => {
  if (after === undefined || substance.length === 0) return []
  const behind = translations.filter(({ reworded }) => reworded.size === 0)
  const moving = translations.filter(({ reworded }) => reworded.size > 0)
  return [...wholeTranslations(behind), ...moving.flatMap((translation) => singleClauses(after, substance, translation))]
}
