import { CLAUSE_KINDS, type ClauseKind } from '../../taxonomy/clause-kinds.ts'

/** Kinds that speak of the same and so do not speak against each other. */
export interface Family {
  readonly kinds: readonly ClauseKind[]
  /** Log-odds before any word is read: how much more often, or less, policies speak of it than the training data let expect. */
  readonly prior: number
}

/**
 * The kinds by what they speak of. A sentence mostly has one subject: families compete for it, the kinds of one family
 * share it.
 */
export const FAMILIES: readonly Family[] = [
  {
    kinds: [
      'collection',
      'sources',
      'user-content',
      'sensitive-data',
      'platform-data',
      'use',
      'legal-basis',
      'automated-decisions',
      'cookies',
    ],
    prior: -0.75,
  },
  { kinds: ['sharing', 'sale', 'advertising', 'analytics'], prior: 0 },
  { kinds: ['scope', 'definitions', 'summary', 'effective-date'], prior: -0.5 },
  { kinds: ['controller', 'contact', 'complaints'], prior: -0.25 },
  { kinds: ['children', 'regional', 'transfers'], prior: 0.5 },
  { kinds: ['rights'], prior: 0 },
  { kinds: ['choices'], prior: 0.25 },
  { kinds: ['do-not-track'], prior: 0 },
  { kinds: ['retention'], prior: 0 },
  { kinds: ['security'], prior: 0.5 },
  { kinds: ['changes'], prior: 0 },
  { kinds: ['third-party-links', 'terms', 'breach', 'other'], prior: 0.5 },
]

/** The kinds of each family as places among {@link CLAUSE_KINDS}. */
export const FAMILY_MEMBERS: readonly (readonly number[])[] = FAMILIES.map(({ kinds }) => kinds.map((kind) => CLAUSE_KINDS.indexOf(kind)))

/** Logarithm of the sum of exponentials, without overflow. */
function logSumExp(values: readonly number[]): number {
  const most = Math.max(...values)
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}

/** The smaller, the more the strongest rival alone counts. */
const RIVALRY = 0.5

/** What wording that settles a kind adds to its log-odds. */
const SIGNAL_BONUS = 2

/** Log-odds of each family against its rivals, from the log-odds of the kinds and the kinds that wording settles. */
export function compete(scores: Float64Array, settled: ReadonlySet<number>): Float64Array {
  const scoreOf = (kind: number) => (scores[kind] ?? 0) + (settled.has(kind) ? SIGNAL_BONUS : 0)
  const own = FAMILIES.map(({ prior }, family) => prior + logSumExp((FAMILY_MEMBERS[family] ?? []).map(scoreOf)))
  return Float64Array.from(own, (score, family) => {
    const rivals = own.filter((_, other) => other !== family).map((rival) => rival / RIVALRY)
    return score - RIVALRY * logSumExp(rivals)
  })
}
