import type { DisclosureExtractor, ReadingContext, StatedAssertion, StatementReading } from '../context.ts'
import type { DataSubjectRight, Disclosure, RightDisclosure } from '../disclosure.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { DATA } from '../vocabulary.ts'
import { spanning, stateAt, underHeading } from './statement.ts'

const RIGHT = definePhrases({
  access: [
    'access',
    'accessing',
    'right of access',
    'right to know',
    'obtain|request|receive|get (a|an)? copy',
    'copy of (your|the|any|all|personal)',
    'request (information|disclosure|details) ..3 (personal|we|data|held)',
    'review|reviewing|view|viewing|inspect',
    'confirm* (whether|that|of|if|as to)',
    'know (what|which|whether|about|the categories)',
    'subject access',
  ],
  rectification: [
    'rectif*',
    'correct~ (or|and|your|any|the|inaccurate|it|them|information|personal|errors|data|update)?',
    'correction~',
    'updat* (or|and|your|any|the|it|information|personal|correct|some|account)?',
    'edit|edits|editing',
    'amend~',
    'amendment',
    'modify|modification',
    'change (your|any|or|the)? ..1 (personal|information|data|details)',
    'inaccurate',
  ],
  erasure: [
    'delet*',
    'erase~',
    'erasure',
    'remov* (of|your|or|the|any|it|personal|all|data)?',
    'right to be forgotten',
    'destroy (your|the|personal)',
    'account (closure|deletion)',
  ],
  restriction: [
    'restrict* (of|the|on|our|processing)?',
    'restriction',
    'limit* (the|our|of)? (process*|use of your|use and disclosure)',
    'block (the)? processing',
    'suspend (the)? processing',
  ],
  object: [
    'object',
    'objection~',
    'object (to|against)',
    'opt out of (receiving)? (the|our|direct|such|these)? ..2 (process*|marketing|direct)',
    'right to opt out',
    'opt out (of|from) ..6 (communication~|marketing|newsletter~|email~|mail~|message~|advert*|ads)',
    'unsubscribe~',
    'turn (them|it|these) off',
  ],
  portability: [
    'portab*',
    'export',
    'exports',
    'data transfer right',
    'structured commonly used',
    '(machine readable|structured) (format|form)',
    'transfer (your|of|the|personal)? ..3 to (another|other) (controller|service|provider|compan*|organi*)',
    'transmit* ..4 another controller',
  ],
  'withdraw-consent': [
    'withdraw* (of|your|the|any|that|this|such|his|their|at any time)? ..2 consent',
    'withdraw (it|at any time)',
    'revok* (of|your|the|any|that|this|such|his)? ..2 consent',
    'revoke (it|at any time)',
    'consent ..8 (withdrawn|revoked)',
    'consent ..4 withdraw|revoke',
    'change your mind',
    'opt out of (this|data|the|certain|such|any)? ..3 collection',
    'stop (all|the|any)? ..2 collection',
    'revoke ..6 access',
    'withdraw your (authori*|permission)',
  ],
  complaint: [
    '(lodg*|file|filing|make|making|submit*|rais*|register) (a|an|any|your|formal)? ..1 complaint~',
    'complain~ (to|with|about)?',
    'right to (complain|lodge)',
    'complaint~ (to|with) (the|a|your|an|any|relevant|local|supervisory|data)',
  ],
  'opt-out-of-sale': [
    'opt out of (the|our|any|such)? ..2 (sale|selling|sharing)',
    'do not sell (or share)? my',
    'right to opt out of (the)? (sale|sharing)',
    'direct us (to|not to) (not)? sell',
  ],
  'limit-sensitive': ['limit (the|our)? (use|disclosure|and) ..6 sensitive', 'right to limit'],
  'non-retaliation': [
    'non discriminat*',
    'not (to)? (be)? discriminat* ',
    'discriminat* against you',
    'retaliat*',
    'discriminatory treatment',
  ],
  'human-review': [
    'human (intervention|review)',
    'not (to)? be subject to (a|any)? (decision~|automated)',
    'contest (the|a|such|any)? (decision~)',
    'automated (individual)? decision making',
  ],
  appeal: ['appeal', 'appeals', 'appeal (our|a|the|any) ..2'],
})
/** What makes a sentence one about what the reader may do with their data. */
const CUE = definePhrases({
  right: ['right~ to', 'right~ of', 'rights', 'right', 'entitle~'],
  may: [
    'you (may|can|could) (also|always|at any time|request|ask|in certain circumstances|be able to)? ..6',
    'users (may|can)',
    '(request|ask|contact|email|write|mail) (us|for|that|the)? ..4',
    'to request',
    'request~',
    'wish to',
    'want to',
    'would like (to|us)',
    'ability to',
    'able to',
    'allow~ you to',
    'enable~ you to',
    'option to',
    'help you',
    'how to',
    'please (contact|email|send|write)',
    'we will (delete|remove|correct|update|provide)',
    'at any time',
    'like to',
    'exercise~',
    'provide us the necessary information',
    'through your',
    'via your',
    'by (contacting|emailing|sending|writing|logging)',
    'opt to',
  ],
})
const MEANS = definePhrases({
  account: [
    '(your)? account (settings|page|profile|dashboard)',
    'privacy (settings|dashboard|center|centre)',
    'app settings',
    'settings (page|menu)',
    'log (in|into) (to)? your account',
    'logging (in|into) (to)? your account',
    'support channels',
    'web form',
    'online form',
    'request form',
    'contact form',
    'your administrator',
    'your cloud* administrator',
    'customer (service|support)',
    'support team',
    'contacting us',
    'contact us',
    'by email',
  ],
})

const RIGHTS_HEADING =
  /\brights?\b|choice|access(?:ing)?|your (?:information|data|personal)|control|manag|delet|correct|updat|gdpr|ccpa|california|europe|data subject|withdraw|opt[- ]out|retention|request|review|portab/
/** Rights that a sentence states in its own words, without any cue. */
const SELF_STATING: ReadonlySet<DataSubjectRight> = new Set([
  'opt-out-of-sale',
  'limit-sensitive',
  'complaint',
  'withdraw-consent',
  'non-retaliation',
  'human-review',
])
/** Rights whose words often mean something else, so that the reader's own data or rights must be spoken of. */
const AMBIGUOUS: ReadonlySet<DataSubjectRight> = new Set([
  'access',
  'rectification',
  'erasure',
  'restriction',
  'object',
  'portability',
  'appeal',
])
/** To opt out of marketing is to object to it (Art. 21(2) GDPR), however it is put. */
const OPTING_OUT = /opt|unsubscrib|turn/i
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/
/** What is accessed here is no data of the reader. */
const OTHER_OBJECT =
  /^(?:\s|the|our|to|and|or|use|using|this|these|any|certain|some|of|your|a|third[- ]party|,)*(?:services?|sites?|websites?|apps?|applications?|platform|features?|functions?|content on|camera|internet|network|photos|storage|microphone|location services|games?|product|portal|software|policy|privacy policy|terms|cookies?|links?)\b/i

function cueOf(context: ReadingContext, statement: StatementReading): Hit | undefined {
  return context.hits(CUE, statement)[0] ?? (statement.introduction === undefined ? undefined : cueOf(context, statement.introduction))
}

/** Whether the reader is the one who may do it: their right, their request, or what they can do to their data. */
function isReaders(context: ReadingContext, statement: StatementReading, hit: Hit<DataSubjectRight>, assertion: StatedAssertion): boolean {
  const rights =
    context.hits(CUE, statement).some((cue) => cue.key === 'right') ||
    (statement.introduction !== undefined && context.hits(CUE, statement.introduction).some((cue) => cue.key === 'right'))
  const after = context.text({ start: hit.end, end: Math.min(statement.statement.prose.end, hit.end + 60) })
  if (hit.key === 'access' && OTHER_OBJECT.test(after)) return false
  if (
    /^(?:\W{0,3}\w+){0,4}\W{1,2}(?:polic(?:y|ies)|terms|statement|notice)\b/i.test(after) ||
    (/^updates?$/i.test(context.text(hit)) &&
      /(?:any|security|software|for|the|and|these|about|of) $/i.test(context.text({ start: Math.max(0, hit.start - 10), end: hit.start })))
  )
    return false
  if (rights)
    return (
      assertion.actor !== 'organization' ||
      /(?<!reserve the )rights?\b/i.test(context.text({ start: statement.statement.prose.start, end: hit.start }))
    )
  if (cueOf(context, statement) === undefined) return false
  const ownData =
    context.hits(DATA, statement).length > 0 ||
    (statement.introduction !== undefined && context.hits(DATA, statement.introduction).length > 0) ||
    /\b(?:information|data|account|profile)\b/i.test(statement.statement.text)
  if (!ownData) return false
  if (assertion.actor === 'reader') return true
  if (assertion.actor === 'other') return false
  if (
    /\b(?:ask|request|require|tell|instruct|want|like)(?: that)? (?:us|we)\b/i.test(
      context.text({ start: Math.max(statement.statement.prose.start, hit.start - 60), end: hit.start }),
    )
  )
    return true
  // "If you want us to delete your data": what the organization does at the reader's request.
  return (
    (/\b(?:you|your|users?|request|please)\b/i.test(statement.statement.text) &&
      /\b(?:request|ask|want|wish|would like|contact|email|send|like|please)\b/i.test(statement.statement.text) &&
      underHeading(statement, RIGHTS_HEADING)) ||
    (assertion.place === 'condition' && /\b(?:want|wish|like|request)\b/i.test(statement.statement.text)) ||
    /\brequest/i.test(context.text({ start: Math.max(statement.statement.prose.start, hit.start - 120), end: hit.start }))
  )
}

function readStatement(context: ReadingContext, statement: StatementReading): RightDisclosure[] {
  const found = new Map<DataSubjectRight, RightDisclosure>()
  const email = statement.statement.text.includes('@') ? EMAIL.exec(statement.statement.text)?.[0] : undefined
  const means = email ?? context.hits(MEANS, statement).map((hit) => context.text(hit))[0]
  const introduced = context.introducedBy(statement)
  for (const hit of context.hits(RIGHT, statement)) {
    if (found.has(hit.key)) continue
    const assertion = context.assertionOf(statement, hit.first)
    if (assertion.place === 'exception') continue
    const optsOut =
      hit.key === 'object' && OPTING_OUT.test(context.text(hit)) && assertion.actor !== 'organization' && assertion.actor !== 'other'
    if (AMBIGUOUS.has(hit.key) && !optsOut && !isReaders(context, statement, hit, assertion)) continue
    if (!AMBIGUOUS.has(hit.key) && !SELF_STATING.has(hit.key)) continue
    if (
      hit.key === 'complaint' &&
      !/authorit|regulator|commission|ombudsman|\bico\b|\bdpa\b|cnil|right/i.test(
        statement.statement.text + (statement.introduction?.statement.text ?? ''),
      )
    )
      continue
    if (
      hit.key === 'human-review' &&
      !/right|you (?:may|can)|request|contest|intervention|review/i.test(
        statement.statement.text + (statement.introduction?.statement.text ?? ''),
      )
    )
      continue
    const negates = hit.key === 'human-review' || hit.key === 'non-retaliation' || hit.key === 'opt-out-of-sale'
    found.set(hit.key, {
      type: 'right',
      right: hit.key,
      ...(means === undefined ? {} : { means }),
      ...stateAt(context, statement, spanning(hit), {
        ...assertion,
        affirmed: negates ? true : assertion.affirmed && (introduced?.affirmed ?? true),
      }),
    })
  }
  return [...found.values()]
}

/** Which rights the reader is told they have. */
export const RIGHTS: DisclosureExtractor = {
  tables: [RIGHT, CUE, MEANS, DATA],
  extract: (context): Disclosure[] => context.statements.flatMap((statement) => readStatement(context, statement)),
}
