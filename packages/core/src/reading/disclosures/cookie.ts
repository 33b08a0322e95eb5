import type { DisclosureExtractor, StatedAssertion } from '../context.ts'
import type { CookieDisclosure, Disclosure } from '../disclosure.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { isOwn, spanning, stateAt, underHeading } from './statement.ts'

const COOKIE = definePhrases({
  cookie: [
    'cookie~',
    'web beacon~',
    'pixel tag~',
    'tracking pixel~',
    'tracking technolog*',
    'local storage',
    'session storage',
    'flash cookies',
    'clear gif~',
  ],
})
const KIND = definePhrases({
  necessary: [
    '(strictly)? (necessary|essential|required) (for|cookie~|technical)?',
    'technically (necessary|required)',
    'technical cookies',
    'session cookies',
  ],
  functional: [
    'functional (cookie~)?',
    'functionality (cookie~)?',
    'preference cookie~',
    'remember (your|interface)? ..2 (preferences|settings|login|log in|log|choices)',
    'sign in state',
    'make it easier for you to log',
  ],
  analytics: [
    'analytic~ (cookie~)?',
    'analytical (cookie~)?',
    'performance (cookie~)?',
    'statistic~ cookie~',
    'statistical',
    'measurement cookie~',
  ],
  marketing: [
    '(third party)? (marketing|advert*|targeting|tracking) (analytics|and)? ..2 (cookie~)?',
    'cookie~ for advertising',
    'retarget*',
    'interest based',
  ],
})
const PARTY = definePhrases({
  third: [
    'third party (advert*|marketing|analytics|tracking|or)? ..2 cookie~',
    'third party (marketing|analytics|advert*)',
    'third parties ..6 (cookie~|place|set|use)',
    'cookies ..4 third part*',
    'set by (our partners|others|other companies)',
    'their own cookies',
    'google analytics cookies',
  ],
  first: ['first party (cookie~)?', 'our own cookies', 'set by us'],
})
const LIFETIME = definePhrases({
  session: ['session (based)? cookie~', 'session only', 'when you close (your|the) browser', 'session storage', 'temporary cookies'],
  persistent: ['persistent (cookie~)?', 'permanent cookie~', 'last for longer'],
})
const USE_OF_COOKIES = definePhrases({
  use: [
    'use~',
    'using',
    'utili*',
    'set~',
    'place~',
    'place',
    'store~',
    'employ~',
    'deploy~',
    'send~',
    'serve~',
    'rely on',
    'transmit~',
    'implement~',
  ],
})

/** What the reader can do about cookies. */
const CONTROL = /\b(?:disabl|block|refus|reject|delet|browser settings|manage your|opt[- ]out|turn off|you can|decline)/i

/** Which cookies are used, by whom and how long. */
export const COOKIE_USE: DisclosureExtractor = {
  tables: [COOKIE, KIND, PARTY, LIFETIME, USE_OF_COOKIES],
  extract(context): Disclosure[] {
    const found: CookieDisclosure[] = []
    for (const statement of context.statements) {
      const cookies = context.hits(COOKIE, statement)
      const cookie = cookies[0]
      if (cookie === undefined) continue
      if (CONTROL.test(statement.statement.text)) continue
      const verbs = context.hits(USE_OF_COOKIES, statement)
      const usable = verbs
        .map((verb) => ({ verb, assertion: context.assertionOf(statement, verb.first) }))
        .filter(({ assertion }) => assertion.place !== 'condition' && assertion.place !== 'exception' && assertion.actor !== 'reader')
      const saying = usable.find(
        ({ verb, assertion }) => Math.abs(verb.first - cookie.first) <= 14 && (isOwn(assertion) || assertion.actor === 'other'),
      )
      const introduction = statement.introduction
      const introduced =
        introduction !== undefined && (underHeading(statement, /cookie/) || context.hits(COOKIE, introduction).length > 0)
          ? context.introducedBy(statement)
          : undefined
      const headed =
        underHeading(statement, /cookie/) &&
        (statement.statement.kind !== 'sentence' ||
          context.hits(KIND, statement).some((hit) => hit.last >= cookie.first && hit.first <= cookie.last + 1))
      if (saying === undefined && introduced === undefined && !headed) continue
      const assertion: Partial<StatedAssertion> = saying?.assertion ?? introduced ?? {}
      const party: Hit<'first' | 'third'> | undefined = context.hits(PARTY, statement)[0]
      const lifetime = context.hits(LIFETIME, statement)[0]
      const base = {
        ...(party !== undefined ? { party: party.key } : {}),
        ...(lifetime === undefined ? {} : { lifetime: lifetime.key }),
        ...stateAt(context, statement, saying === undefined ? spanning(cookie) : spanning(saying.verb, cookie), assertion),
      }
      const kinds = [...new Set(context.hits(KIND, statement).map((hit) => hit.key))]
      const negative = assertion.affirmed === false && kinds.includes('marketing') ? (['marketing'] as const) : kinds
      if (negative.length === 0) found.push({ type: 'cookie', ...base })
      for (const category of negative) found.push({ type: 'cookie', category, ...base })
    }
    return found
  },
}
