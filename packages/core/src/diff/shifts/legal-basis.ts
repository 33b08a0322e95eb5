import type { LegalBasis } from '../../reading/disclosure.ts'
import type { Fact, FactShifts, Gain } from './fact.ts'

interface BasisWords {
  readonly label: string
  /** How much say it leaves to the reader. */
  readonly say: number
}

const BASES: Readonly<Record<LegalBasis, BasisWords>> = {
  consent: { label: 'consent', say: 2 },
  contract: { label: 'the performance of a contract', say: 1 },
  'legal-obligation': { label: 'a legal obligation', say: 1 },
  'vital-interests': { label: 'vital interests', say: 1 },
  'public-task': { label: 'a public task', say: 1 },
  'legitimate-interests': { label: 'legitimate interests', say: 0 },
}
const FAVOURS: readonly Gain[] = ['organization', 'neutral', 'reader']
const sayOf = (fact: Fact) => FAVOURS.indexOf(fact.favours)

/** That processing rests on a basis. */
export const basisFact = (basis: LegalBasis, affirmed: boolean): Fact => {
  const { label, say } = BASES[basis]
  return { subject: 'legal basis', value: basis, label, affirmed, favours: FAVOURS[say] ?? 'neutral', about: [] }
}

/** What processing rests on. Who has to ask for consent gives the reader a say; who relies on legitimate interests does not. */
export const LEGAL_BASIS: FactShifts = {
  type: 'legal-basis',
  exclusive: true,
  absorbs: true,
  read: (disclosure) => (disclosure.type === 'legal-basis' ? [basisFact(disclosure.basis, disclosure.affirmed)] : []),
  gainBetween(before, after) {
    const difference = sayOf(after) - sayOf(before)
    return difference === 0 ? 'neutral' : difference > 0 ? 'reader' : 'organization'
  },
  tell(_, before, after) {
    if (before === '') return `Processing now rests on ${after}.`
    if (after === '') return `Processing no longer rests on ${before}.`
    return `Processing now rests on ${after} instead of ${before}.`
  },
  say: (names, affirmed) => `processing ${affirmed ? 'rests' : 'does not rest'} on ${names}`,
}
