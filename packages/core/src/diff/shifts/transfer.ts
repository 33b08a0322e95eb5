import type { TransferDisclosure } from '../../reading/disclosure.ts'
import type { Fact, FactShifts } from './fact.ts'

const MECHANISMS: Readonly<Record<NonNullable<TransferDisclosure['mechanism']>, string>> = {
  adequacy: 'an adequacy decision',
  scc: 'standard contractual clauses',
  bcr: 'binding corporate rules',
  dpf: 'a framework such as the Data Privacy Framework',
  consent: 'consent',
  derogation: 'a derogation',
  other: 'appropriate safeguards',
}

const isOrAre = (facts: readonly Fact[]) => (new Set(facts.map(({ label }) => label)).size > 1 ? 'are' : 'is')

/** To which countries data goes. */
export const TRANSFER: FactShifts = {
  type: 'transfer',
  read: (disclosure) =>
    disclosure.type === 'transfer'
      ? (disclosure.countries ?? []).map(
          (country): Fact => ({
            subject: 'country',
            value: country,
            label: country,
            affirmed: disclosure.affirmed,
            favours: 'neutral',
            about: [],
          }),
        )
      : [],
  tell({ before: lost, after: gained }, before, after) {
    if (before === '') return `${after} ${isOrAre(gained)} now named where transfers to other countries are spoken of.`
    if (after === '') return `${before} ${isOrAre(lost)} no longer named where transfers to other countries are spoken of.`
    return `${after} ${isOrAre(gained)} now named instead of ${before} where transfers to other countries are spoken of.`
  },
}

/** What protects data that goes to other countries. */
export const TRANSFER_SAFEGUARD: FactShifts = {
  type: 'transfer',
  read: (disclosure) =>
    disclosure.type === 'transfer' && disclosure.mechanism !== undefined
      ? [
          {
            subject: 'safeguard',
            value: disclosure.mechanism,
            label: MECHANISMS[disclosure.mechanism],
            affirmed: disclosure.affirmed,
            favours: 'reader',
            about: [],
          },
        ]
      : [],
  tell(_, before, after) {
    if (before === '') return `Transfers to other countries now rest on ${after}.`
    if (after === '') return `Transfers to other countries no longer rest on ${before}.`
    return `Transfers to other countries now rest on ${after} instead of ${before}.`
  },
}
