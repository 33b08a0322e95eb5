import { type ClauseFacts, clauseFactsOf, type NeutralValue } from '../reading/versions/clause-facts.ts'
import { type PairedClauses, pairClauses } from '../reading/versions/clause-pairs.ts'
import type { Span } from '../text/span.ts'
import { placeName, type SetContext, type SetMember } from './set-rule.ts'

/** The original of a policy beside one of its other language versions. */
export interface VersionPair {
  readonly original: SetMember
  readonly version: SetMember
  readonly clauses: PairedClauses
}

const factsOf = ({ policy, language = '' }: SetMember) => ({ facts: clauseFactsOf(policy, language), language })

/** The original, which comes first, beside each of the others. */
export function versionPairs([original, ...versions]: readonly SetMember[]): readonly VersionPair[] {
  if (original === undefined) return []
  const known = factsOf(original)
  return versions.map((version) => ({ original, version, clauses: pairClauses(known, factsOf(version)) }))
}

/** Where a clause is spoken of: its heading, else its first words. */
export function clausePlace({ clause }: ClauseFacts): Span {
  return clause.headingSpan ?? clause.statements[0]?.span ?? { start: clause.span.start, end: clause.span.start }
}

/** A value that one version gives and the other does not. */
type Difference<Value extends NeutralValue> =
  | { readonly type: 'differs'; readonly original: Value; readonly version: Value }
  | { readonly type: 'missing'; readonly original: Value; readonly in: ClauseFacts }
  | { readonly type: 'added'; readonly version: Value; readonly in: ClauseFacts }

/** How the values of one kind are compared. */
export interface ValueComparison<Value extends NeutralValue> {
  valuesOf(facts: ClauseFacts): readonly Value[]
  /** Whether a clause gives the value, in whatever form. */
  isSaid(value: Value, facts: ClauseFacts): boolean
  /** Whether it can be told of a language that its text does not give a value. */
  canLack?(language: string | undefined): boolean
}

function unique<Value extends NeutralValue>(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [value.key, value])).values()]
}

/** Whether a value stands elsewhere is looked up this often at most; beyond, nothing is said to lack. */
const MOST_LOOKUPS = 200_000

/**
 * What counterparts give differently: values that stand against each other; else those that are nowhere in the other version.
 */
function differencesIn<Value extends NeutralValue>(pair: VersionPair, comparison: ValueComparison<Value>): readonly Difference<Value>[] {
  const { pairs } = pair.clauses
  const { valuesOf, isSaid, canLack = () => true } = comparison
  let lookups = 0
  const isNowhere = (value: Value, side: 'original' | 'version') => {
    lookups += pairs.length
    return lookups <= MOST_LOOKUPS && pairs.every((one) => !isSaid(value, one[side]))
  }
  return pairs.flatMap(({ original, version }): readonly Difference<Value>[] => {
    const left = unique(valuesOf(original).filter((value) => !isSaid(value, version)))
    const right = unique(valuesOf(version).filter((value) => !isSaid(value, original)))
    const both = Math.min(left.length, right.length)
    const differing = left.slice(0, both).flatMap((value, index): readonly Difference<Value>[] => {
      const other = right[index]
      return other === undefined ? [] : [{ type: 'differs', original: value, version: other }]
    })
    const missing = left.slice(both).filter((value) => canLack(pair.version.language) && isNowhere(value, 'version'))
    const added = right.slice(both).filter((value) => canLack(pair.original.language) && isNowhere(value, 'original'))
    return [
      ...differing,
      ...missing.map((value) => ({ type: 'missing', original: value, in: version }) as const),
      ...added.map((value) => ({ type: 'added', version: value, in: original }) as const),
    ]
  })
}

/** Reports what the versions give differently, each in the version and naming the place in the original. */
export function reportDifferences<Value extends NeutralValue>(
  { members, report }: SetContext<'differs' | 'missing' | 'added'>,
  comparison: ValueComparison<Value>,
): void {
  for (const pair of versionPairs(members)) {
    const { original, version } = pair
    for (const difference of differencesIn(pair, comparison)) {
      const place = difference.type === 'added' ? clausePlace(difference.in) : difference.original.span
      const span = difference.type === 'missing' ? clausePlace(difference.in) : difference.version.span
      report({
        message: difference.type,
        data: {
          ...(difference.type === 'missing' ? {} : { here: difference.version.text }),
          ...(difference.type === 'added' ? {} : { there: difference.original.text }),
          place: placeName(original, place),
        },
        member: version,
        span,
        related: [{ member: original, span: place }],
      })
    }
  }
}
