import type { Policy } from '../../../document/policy.ts'
import type { DisclosureOf } from '../../../reading/disclosure.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { lineAt } from '../../../text/source.ts'
import { defineRule } from '../../rule.ts'

type MinimumAge = DisclosureOf<'minimum-age'>

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

function barOf(
  policy: Policy,
  { affirmed, alternative, parentalConsent, condition, exception, statement }: MinimumAge,
): string | undefined {
  const text = policy.statements[statement]?.text ?? ''
  if (!affirmed || alternative !== undefined || parentalConsent === true || condition !== undefined || exception !== undefined)
    return undefined
  return OF_SOME.test(text) ? undefined : BARS.find(({ pattern }) => pattern.test(text))?.bars
}

/** Clauses that hold in one place only, and those of rights, where ages decide who may ask. */
const OF_A_PLACE: ReadonlySet<string> = new Set(['regional', 'sale', 'advertising', 'rights'])

export default defineRule({
  id: 'consistency/no-conflicting-ages',
  description: 'Finds policies that give two different minimum ages for the same thing.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 8(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_8' }],
  messages: {
    conflict:
      'The minimum age is {age} here and {other} on line {line}. Parents and children cannot tell which holds, and neither can you when you are asked. Give one age, or say where each applies.',
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const { disclosures, kindsOf } = readPolicy(policy)
    const firsts = new Map<string, MinimumAge>()
    const reported = new Set<string>()
    for (const disclosure of disclosures) {
      if (disclosure.type !== 'minimum-age') continue
      const clause = policy.clauses[policy.statements[disclosure.statement]?.clause ?? -1]
      const bar = barOf(policy, disclosure)
      if (bar === undefined || clause === undefined || OF_A_PLACE.has(kindsOf(clause)[0]?.kind ?? '')) continue
      const first = firsts.get(bar)
      if (first === undefined) firsts.set(bar, disclosure)
      else if (first.age !== disclosure.age && !reported.has(`${bar} ${disclosure.age}`)) {
        reported.add(`${bar} ${disclosure.age}`)
        report({
          message: 'conflict',
          data: { age: disclosure.age, other: first.age, line: lineAt(policy.source, first.span.start) },
          span: disclosure.span,
        })
      }
    }
  },
})
