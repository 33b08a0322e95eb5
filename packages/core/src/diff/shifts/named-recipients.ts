import type { Statement } from '../../document/policy.ts'
import type { Fact } from './fact.ts'

/** "disclose purchase records to Pellworth Credit Agency": to whom something is given, under a name of several words. */
const GIVEN_TO =
  /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|pass(?:es|ed)?|provid(?:e|es|ed)|sen[dt]s?|transfer(?:s|red)?|gives?|given|report(?:s|ed)?|releas(?:e|es|ed))\b[^.;:|]{0,80}?\b(?:to|with) (?<name>\p{Lu}[\p{L}&’'-]{1,30}(?: \p{Lu}[\p{L}&’'-]{1,30}){1,4})/u
const DENIED = /\b(?:not|never|nor|no)\b|n['’]t\b/i
/** Names of things and places. */
const NO_RECIPIENT =
  /\b(?:Policy|Terms|Information|Data|Privacy|Statement|Notice|Officer|Services?|Users?|Accounts?|Act|States|Union|Kingdom|Area|Agreement|Code|Law|Section|Settings|Parties|Party|Members?|Content|Commission|Authority|Republic)\b/

/** A recipient whom only capitals tell to be one. `known` are the values of those read from the statement otherwise. */
export function namedRecipientsIn({ text }: Statement, known: readonly string[]): readonly Fact[] {
  const match = GIVEN_TO.exec(text)
  const name = match?.groups?.['name']
  if (match === null || name === undefined || NO_RECIPIENT.test(name) || DENIED.test(text.slice(0, match.index))) return []
  const value = name.toLowerCase()
  if (known.some((one) => value.includes(one) || one.includes(value))) return []
  return [{ subject: 'recipient', value, label: name, affirmed: true, favours: 'organization', about: [] }]
}
