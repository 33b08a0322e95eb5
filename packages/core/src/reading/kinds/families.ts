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

/** Logarithm of the sum of exponentials of the values at some places, without overflow. */
function logSumExp(values: readonly number[], places: readonly number[]): number {
  const [first = 0] = places
  if (places.length === 1) return values[first] ?? 0
  let most = Number.NEGATIVE_INFINITY
  for (const place of places) most = Math.max(most, values[place] ?? 0)
  let sum = 0
  for (const place of places) sum += Math.exp((values[place] ?? 0) - most)
  return most + Math.log(sum)
}

/** The families but one, for each. */
const RIVALS: readonly (readonly number[])[] = FAMILIES.map((_, own) => [...FAMILIES.keys()].filter((other) => other !== own))

/** For each family the logarithm of the sum of the exponentials of its rivals: each exponential is computed once. */
function logSumExpOfRivals(values: readonly number[]): number[] {
  let strongest = 0
  for (let family = 1; family < values.length; family++) if ((values[family] ?? 0) > (values[strongest] ?? 0)) strongest = family
  const most = values[strongest] ?? 0
  const powers: number[] = []
  for (let family = 0; family < values.length; family++) powers.push(Math.exp((values[family] ?? 0) - most))
  const sums: number[] = []
  for (let own = 0; own < values.length; own++) {
    let sum = 0
    for (let rival = 0; rival < values.length; rival++) if (rival !== own) sum += powers[rival] ?? 0
    sums.push(own === strongest ? logSumExp(values, RIVALS[own] ?? []) : most + Math.log(sum))
  }
  return sums
}

/** The smaller, the more the strongest rival alone counts. */
const RIVALRY = 0.6

/** What wording that settles a kind adds to its log-odds. */
const SIGNAL_BONUS = 2

function raise(scores: readonly number[], settled: readonly number[]): readonly number[] {
  const raised = scores.slice()
  for (const kind of settled) raised[kind] = (raised[kind] ?? 0) + SIGNAL_BONUS
  return raised
}

/** Log-odds of each family by itself. */
function scoreFamilies(scores: readonly number[]): number[] {
  const families: number[] = []
  for (let family = 0; family < FAMILIES.length; family++)
    families.push((FAMILIES[family]?.prior ?? 0) + logSumExp(scores, FAMILY_MEMBERS[family] ?? []))
  return families
}

/** Log-odds of each family against its rivals, from the log-odds of the kinds and the kinds that wording settles. */
function compete(scores: readonly number[], settled: readonly number[]): readonly number[] {
  const own = scoreFamilies(settled.length === 0 ? scores : raise(scores, settled))
  const shared: number[] = []
  for (let family = 0; family < own.length; family++) shared.push((own[family] ?? 0) / RIVALRY)
  const rivals = logSumExpOfRivals(shared)
  for (let family = 0; family < own.length; family++) own[family] = (own[family] ?? 0) - RIVALRY * (rivals[family] ?? 0)
  return own
}

/** What words say of their subject. */
export interface Scores {
  /** Log-odds of each kind by itself. */
  readonly kinds: readonly number[]
  /** Log-odds of each family against the others. */
  readonly families: readonly number[]
}

/** The scores of words, by the places of the kinds that wording settles, each once. */
export type SettledScores = (settled: readonly number[]) => Scores

const NONE_SETTLED: readonly number[] = []

const toScores = (kinds: readonly number[], settled: readonly number[]): Scores => ({ kinds, families: compete(kinds, settled) })

/** Scores words when first asked, and once where no wording settles a kind. */
export function createSettledScores(scoreKinds: () => readonly number[]): SettledScores {
  let kinds: readonly number[] | undefined
  let unsettled: Scores | undefined
  return (settled) => {
    kinds ??= scoreKinds()
    if (settled.length > 0) return toScores(kinds, settled)
    unsettled ??= toScores(kinds, NONE_SETTLED)
    return unsettled
  }
}
