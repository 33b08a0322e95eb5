import type { Policy } from '../../../document/policy.ts'
import type { Disclosure } from '../../../reading/disclosure.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { opposedDenialsOf } from '../../opposed-denials.ts'
import { defineRule } from '../../rule.ts'

const ALL_DATA = 'personal data'
/** Data that names somebody: whoever says that no personal data is collected does not collect these. */
const IDENTIFYING: ReadonlySet<string> = new Set([
  'name',
  'email address',
  'phone number',
  'postal address',
  'date of birth',
  'payment card',
])
/** To collect these is to collect what they are a kind of. */
const BROADER: Readonly<Record<string, string>> = {
  'gps location': 'location',
  'payment card': 'payment data',
  'browser type': 'device information',
  'operating system': 'device information',
  'device identifiers': 'device information',
}
/** Data of others, of nobody, or less of it: to collect these is not to collect what is denied. */
const NOT_THE_SAME =
  /\b(?:child|children|minors?|aggregat\w*|anonym\w*|de-?identified|non-?personal\w*|approximate|general|coarse|rough|truncated|hashed|third[- ]part(?:y|ies)|without|right|consent|permission|employees?|applicants?|optional\w*|only)\b|[“”"?]/iu
const COLLECTS = /\b(?:collect|gather|obtain|ask)/i
/** Countries that "outside the EU" leaves out. */
const EUROPE: ReadonlySet<string> = new Set(['European Union', 'European Economic Area', 'Europe'])
const OUTSIDE = /\boutside (?:of )?(?:the )?(?:EU|EEA|European (?:Union|Economic Area)|Europe)\b/i
const INTO_EUROPE = /\b(?:to|into|within|in) (?:the )?(?:EU|EEA|European|Europe)\b/i

/** What a disclosure is about, as it is compared: `collect location`. */
function subjectsOf({ statements }: Policy, disclosure: Disclosure): readonly string[] {
  const { text = '' } = statements[disclosure.statement] ?? {}
  switch (disclosure.type) {
    case 'collects': {
      const labels = disclosure.data.map(({ label }) => label)
      // What is not stored may still pass through: a card number on its way to the bank.
      if (!disclosure.affirmed) return COLLECTS.test(text) ? labels.map((label) => `collect ${label}`) : []
      // "We collect the following data:" names none.
      if (NOT_THE_SAME.test(text) || !COLLECTS.test(text) || /:$/.test(text)) return []
      const isNaming = labels.some((label) => IDENTIFYING.has(label)) && disclosure.source !== 'third-party'
      return [...labels, ...labels.flatMap((label) => BROADER[label] ?? []), ...(isNaming ? [ALL_DATA] : [])].map(
        (label) => `collect ${label}`,
      )
    }
    case 'cookie':
      // To deny one kind of cookie leaves the others; to use one is to use cookies.
      if (disclosure.party === 'third' || disclosure.category === 'necessary') return []
      return disclosure.affirmed || (disclosure.category === undefined && disclosure.name === undefined) ? ['use cookies'] : []
    case 'uses':
      return disclosure.purpose.iri === undefined ? [] : [`use for ${disclosure.purpose.label}`]
    case 'transfer':
      if (!disclosure.affirmed) return OUTSIDE.test(text) ? ['transfer outside Europe'] : []
      return disclosure.countries?.some((country) => !EUROPE.has(country)) === true && !INTO_EUROPE.test(text)
        ? ['transfer outside Europe']
        : []
    default:
      return []
  }
}

/** Cookies that are needed, and those of others, are no use of cookies to many who deny it; a plain sentence is. */
const PLAINLY =
  /\b(?:we|our (?:site|website|app|service)s?|this (?:site|website|app)) (?:(?:may|also|will|do) ){0,2}(?:use|set|place|employ)s? (?:\w+ )?cookies\b/i

function isAffirmed({ statements }: Policy, disclosure: Disclosure): boolean {
  const { affirmed, exception, condition, statement, type } = disclosure
  if (!affirmed || exception !== undefined) return false
  const { text = '', kind } = statements[statement] ?? {}
  if (type === 'cookie') return condition === undefined && PLAINLY.test(text)
  // Data is given when one registers or pays: that is no lesser collecting. A purpose or a transfer may hold for some only.
  return type === 'collects' ? !/\b(?:if|unless)\b/i.test(condition ?? '') : condition === undefined && kind !== 'row'
}

export default defineRule({
  id: 'consistency/no-contradiction',
  description: 'Finds flat denials of collecting, using or transferring data that the policy affirms elsewhere.',
  recommended: 'warning',
  sources: [
    {
      citation: 'Andow et al. 2019, PolicyLint',
      url: 'https://www.usenix.org/conference/usenixsecurity19/presentation/andow',
    },
    { citation: 'GDPR Art. 5(1)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_5' },
  ],
  messages: {
    contradiction:
      "This denies what line {line} says: '{words}'. Readers cannot know which of the two holds. Correct one, or name the exception here.",
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const { disclosures } = readPolicy(policy)
    const affirmed = new Map<string, Disclosure>()
    for (const one of disclosures)
      if (isAffirmed(policy, one)) for (const subject of subjectsOf(policy, one)) if (!affirmed.has(subject)) affirmed.set(subject, one)
    const contraryTo = (denial: Disclosure) => subjectsOf(policy, denial).flatMap((subject) => affirmed.get(subject) ?? [])[0]
    for (const opposed of opposedDenialsOf(policy, disclosures, contraryTo)) report({ message: 'contradiction', ...opposed })
  },
})
