import type { DisclosureExtractor, ReadingContext, StatedAssertion, StatementReading } from '../context.ts'
import type { CookieDisclosure } from '../disclosure.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { VENDOR } from '../vendors.ts'
import { lifetimeWithin, namedCookies } from './cookie-names.ts'
import { readEach } from './read-each.ts'
import { isAsserted, isOwn, isPointer, spanning, stateAt, underHeading } from './statement.ts'

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
    'strictly (necessary|essential|required)',
    '(necessary|essential|required) (for|and|or|cookie~|technical)',
    'cookies (are|is|which are|that are)? ..1 (necessary|essential|required)',
    'technically (necessary|required)',
    'technical cookies',
    'session cookies',
    'keep~ you (signed|logged) in',
    '(needed|necessary) to (run|operate)',
    'protects (forms|against)',
  ],
  functional: [
    'functional (cookie~)?',
    'functionality (cookie~)?',
    'preference cookie~',
    'remember~ ..3 (preferences|settings|login|log in|log|choices|language)',
    '(sign in|login|log in) (state|status)',
    'easier ..3 to (log|sign) in',
  ],
  analytics: [
    'analytic~ (cookie~)?',
    'analytical (cookie~)?',
    'performance (cookie~)?',
    'statistic~ cookie~',
    'statistical',
    'measurement cookie~',
    'count~ ..1 (page views|views|visits|visitors)',
  ],
  marketing: [
    '(third party)? (marketing|advert*|targeting) (analytics|and)? ..2 (cookie~)?',
    'tracking ..1 cookie~',
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
    'cookies of its own',
    'cookies from (anybody|anyone|somebody|others)',
    'google analytics cookies',
  ],
  first: ['first party (cookie~)?', 'our own cookies', 'set by us'],
})
const LIFETIME = definePhrases({
  session: [
    'session (based)? cookie~',
    'session only',
    'when you close (your|the) browser',
    'until you close (your|the) browser',
    'session storage',
    'temporary cookies',
    '(number|identifier|id) of your session',
    '(when|until) you (sign|log) (out|off)',
  ],
  persistent: ['persistent (cookie~)?', 'permanent cookie~', '(remain|stay|last) ..4 (after|longer|beyond)'],
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
    'rely on',
    'transmit~',
    'implement~',
    'there (is|are)',
    'keep~ you (signed|logged) in',
  ],
})

/** What the reader can do about cookies. */
const COOKIES_HEADING = /cookie/
const CONTROL = /\b(?:disabl|block|refus|reject|delet|browser settings|manage your|opt[- ]out|turn off|you can|decline|clear cookies)/i
/** Not of a browser. */
const OTHER_COOKIES = /\b(?:fortune|tea and|chocolate|biscuits? and) cookies?\b/i
/** Browsers that accept cookies, likenesses, policies about cookies. */
const NOT_USED =
  /\bbrowsers? (?:\w+ ){0,3}(?:set to |designed to |automatically )?accept\w* |\b(?:way|manner|similar(?:ly)? to|like)(?: that)? cookies\b|\bcookies? (?:usage )?polic(?:y|ies)\b/i
/** Sites that are not ours set cookies of which we say nothing. */
const OTHER_SITES = /\b(?:other|linked|external|their|those|third[- ]party) (?:web ?sites?|sites?|pages?)\b/i
/** How far a verb stands from the cookies it speaks of. */
const REACH = 14

const GOES_ON = /^(?:it|they|this cookie|these cookies)\b/i
const SETS = /^(?:set|store|place|keep)/i

type Kind = NonNullable<CookieDisclosure['category']>

interface Saying {
  readonly verb: Hit
  readonly assertion: StatedAssertion
}

/** The verb that says that cookies are used. */
function sayingOf(context: ReadingContext, statement: StatementReading, cookie: Hit): Saying | undefined {
  return context
    .hits(USE_OF_COOKIES, statement)
    .map((verb) => ({ verb, assertion: context.assertionOf(statement, verb.first) }))
    .find(({ verb, assertion }) => {
      if (!isAsserted(assertion) || assertion.actor === 'reader') return false
      if (Math.abs(verb.first - cookie.first) > REACH) return false
      // "Fortune cookies are our product, and we use them": an active verb stands before what it speaks of.
      if (verb.first > cookie.last && !assertion.passive && assertion.place === 'main' && assertion.actor === 'organization') return false
      return isOwn(assertion) || (assertion.actor === 'other' && !OTHER_SITES.test(statement.statement.text))
    })
}

function partyOf(context: ReadingContext, statement: StatementReading, saying: Saying | undefined): 'first' | 'third' | undefined {
  const said = context.hits(PARTY, statement)[0]?.key
  if (said !== undefined || saying === undefined) return said
  const vendor = context.hits(VENDOR, statement)[0]
  if (vendor !== undefined && vendor.last < saying.verb.first && saying.assertion.actor !== 'organization') return 'third'
  // "Advertisers may set cookies": theirs.
  if (saying.assertion.actor === 'other' && saying.assertion.place === 'main') return 'third'
  // Who sets a cookie is whose it is; who uses one need not be.
  const sets = SETS.test(context.text(saying.verb)) && saying.assertion.actor !== 'other' && !saying.assertion.passive
  return sets && vendor === undefined ? 'first' : undefined
}

function kindsIn(context: ReadingContext, within: StatementReading | { readonly start: number; readonly end: number }): Kind[] {
  return [...new Set(context.hits(KIND, within).map((hit) => hit.key))]
}

/** How long cookies live: as the statement says, or the next one that goes on about them. */
function lifetimeOf(context: ReadingContext, statement: StatementReading): CookieDisclosure['lifetime'] {
  const own = context.hits(LIFETIME, statement)[0]?.key ?? lifetimeWithin(context.durations(statement), statement.statement.prose)
  const next = context.statements[statement.index + 1]
  if (own !== undefined || next?.statement.clause !== statement.statement.clause || !GOES_ON.test(next.statement.text)) return own
  return context.hits(LIFETIME, next)[0]?.key ?? lifetimeWithin(context.durations(next), next.statement.prose)
}

/** One disclosure for each cookie that a statement about cookies names. */
function readNamed(context: ReadingContext, statement: StatementReading): CookieDisclosure[] {
  if (statement.statement.kind === 'row') return []
  return namedCookies(context, statement).map(({ name, span, about }) => {
    const [category] = kindsIn(context, about)
    const lifetime = lifetimeWithin(context.durations(statement), about) ?? context.hits(LIFETIME, about)[0]?.key
    const party = context.hits(PARTY, statement)[0]?.key ?? (context.hits(VENDOR, statement).length > 0 ? undefined : 'first')
    return {
      type: 'cookie',
      name,
      ...(category === undefined ? {} : { category }),
      ...(party === undefined ? {} : { party }),
      ...(lifetime === undefined ? {} : { lifetime }),
      ...stateAt(context, statement, span),
    }
  })
}

function readStatement(context: ReadingContext, statement: StatementReading): CookieDisclosure[] {
  const { text, kind } = statement.statement
  const cookies = context.hits(COOKIE, statement)
  const cookie = cookies.find((hit) => context.assertionOf(statement, hit.first).place === 'main') ?? cookies[0]
  const headed = underHeading(statement, COOKIES_HEADING)
  if (cookie === undefined && !headed) return []
  if (CONTROL.test(text) || OTHER_COOKIES.test(text) || isPointer(statement) || NOT_USED.test(text)) return []
  const named = readNamed(context, statement)
  if (named.length > 0) return named
  if (cookie === undefined) return []
  const saying = sayingOf(context, statement, cookie)
  const { introduction } = statement
  const introduced =
    introduction !== undefined && (headed || context.hits(COOKIE, introduction).length > 0) ? context.introducedBy(statement) : undefined
  const described =
    headed && (kind !== 'sentence' || context.hits(KIND, statement).some((hit) => hit.last >= cookie.first && hit.first <= cookie.last + 3))
  if (saying === undefined && introduced === undefined && !described) return []
  const assertion: Partial<StatedAssertion> = saying?.assertion ?? introduced ?? {}
  const none = context.tokens.words[cookie.first - 1] === 'no' && saying?.assertion.affirmed !== false
  const affirmed = (assertion.affirmed ?? true) && !none
  const party = partyOf(context, statement, saying)
  const lifetime = affirmed ? lifetimeOf(context, statement) : context.hits(LIFETIME, statement)[0]?.key
  const base = {
    ...(party === undefined ? {} : { party }),
    ...(lifetime === undefined ? {} : { lifetime }),
    ...stateAt(context, statement, saying === undefined ? spanning(cookie) : spanning(saying.verb, cookie), { ...assertion, affirmed }),
  }
  const kinds = kindsIn(context, statement)
  const stated = !affirmed && kinds.includes('marketing') ? (['marketing'] as const) : kinds
  if (stated.length === 0) return [{ type: 'cookie', ...base }]
  return stated.map((category) => ({ type: 'cookie', category, ...base }))
}

/** Which cookies are used, by whom and how long. */
export const COOKIE_USE: DisclosureExtractor = {
  tables: [COOKIE, KIND, PARTY, LIFETIME, USE_OF_COOKIES, VENDOR],
  extract: (context) => readEach(context, readStatement),
}
