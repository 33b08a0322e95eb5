import type { Policy } from '../document/policy.ts'
import type { DisclosureOf } from '../reading/disclosure.ts'
import { readPolicy } from '../reading/reading.ts'

/** A minimum age the text states. */
export type MinimumAge = DisclosureOf<'minimum-age'>

/** What an age bars from. A service may be meant for adults and say what becomes of data of small children: two bars, no conflict. */
const BARS = [
  {
    bars: 'use',
    pattern:
      /\b(?:directed|intended|aimed|designed|targeted|marketed|meant|must (?:be|have)|have to be|at least|eligible|may not use|not permitted|not allowed|register|sign up|create an account|available (?:only )?to)\b/i,
  },
  { bars: 'collection', pattern: /\b(?:collect|solicit|gather|process)\b/i },
] as const

/**
 * What makes an age hold for some only, or say something other than who may use the service: a place, a law, a parent, an exception,
 * a sale, an advertisement, a feature.
 */
const OF_SOME =
  /\b(?:resid\w*|countr\w*|states?|jurisdiction|regions?|local|located|california\w*|virginia\w*|colorado|europe\w*|eea|eu|uk|united|kingdom|australia\w*|canada|india|brazil|korea|law|laws|act|coppa|gdpr|ccpa|rule|parent\w*|guardian\w*|consent|permission|supervision|unless|except|however|or older if|between|sell|sold|sale|share|advert\w*|ads|market to|marketing|purchase\w*|buy|alcohol|gambling|features?|certain|some|child account|teen\w*|students?|school|if you|if we|where)\b/i

const KNOWINGLY = /\bknowingly (?:collect|solicit|gather)/i

function barOf(
  policy: Policy,
  { affirmed, alternative, parentalConsent, condition, exception, statement }: MinimumAge,
): 'use' | 'collection' | undefined {
  const text = policy.statements[statement]?.text ?? ''
  if (!affirmed || alternative !== undefined || parentalConsent === true || condition !== undefined || exception !== undefined)
    return undefined
  if (OF_SOME.test(text)) return undefined
  // "Nor do we knowingly collect data of children under 13, or let them register": a bar to collection.
  return KNOWINGLY.test(text) ? 'collection' : BARS.find(({ pattern }) => pattern.test(text))?.bars
}

/** Clauses that hold in one place only, and those of rights, where ages decide who may ask. */
const OF_A_PLACE: ReadonlySet<string> = new Set(['regional', 'sale', 'advertising', 'rights'])

/** The ages that bar everybody younger from the same thing, in reading order: from using the service, or from having data collected. */
export function ageBarsIn(policy: Policy): readonly { readonly bar: 'use' | 'collection'; readonly disclosure: MinimumAge }[] {
  const { disclosures, kindsOf } = readPolicy(policy)
  return disclosures.flatMap((disclosure) => {
    if (disclosure.type !== 'minimum-age') return []
    const clause = policy.clauses[policy.statements[disclosure.statement]?.clause ?? -1]
    const bar = barOf(policy, disclosure)
    return bar === undefined || clause === undefined || OF_A_PLACE.has(kindsOf(clause)[0]?.kind ?? '') ? [] : [{ bar, disclosure }]
  })
}
