import type { DisclosureExtractor, ReadingContext, StatementReading } from '../context.ts'
import type { DoNotTrackDisclosure } from '../disclosure.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { segmentAt } from '../scope/assertion.ts'
import { readEach } from './read-each.ts'
import { spanning, stateAt, underHeading } from './statement.ts'

const SIGNAL = definePhrases({
  dnt: ['do not track', 'dnt'],
  gpc: ['global privacy control~', 'gpc', 'opt out preference signal~', 'universal opt out'],
})
const RESPONSE = definePhrases({
  honours: [
    'respond~',
    '(broadcast|send|enable|activate|use~|turn on) ..5 to (opt out|exercise|signal|tell|communicate|express)',
    'response to',
    'honor~',
    'honour~',
    'recogni*',
    'react~',
    'support~',
    'comply~ with',
    'process~',
    'take (any)? action',
    'alter (our|its)? ..3',
    'change (our|its|the)? ..3',
    'respect~',
    'treat~ ..8 (opt out|request)',
    'act on',
    'obey~',
    'follow~',
    'observe~',
    'acknowledge~',
    'heed',
    'take~ (any|no)? notice of',
    'detect~',
    'address',
    'participate',
    'monitor~',
    'opt you out',
    '(switch|turn) off',
    'stop~ (tracking|collecting|setting)',
  ],
  ignores: ['ignore~', 'disregard~', '(handled|treated|works|work) ..3 same', 'no (effect|difference)', 'regardless of'],
})
type Response = Hit<'honours' | 'ignores'>

const HEADING = { dnt: /do not track|\bdnt\b/, gpc: /global privacy control|\bgpc\b|opt-?out preference/ }
/** "Such signals", "it": what the sentence before or the heading speaks of. */
const CARRIED = /\b(?:such|these|those|this|the) (?:browser )?(?:signals?|requests?|settings?|headers?)\b|\b(?:it|them)\b/i
/** Who answers a signal. */
const OWN = /\b(?:we|our|us|the (?:app|site|website|service|platform|company|software)|your visit|you are)\b/i
const NAMES_SIGNAL = /^\W{0,3}(?:signals?|requests?|headers?|settings?|preferences?|features?|mechanisms?|options?|flags?|browser)/i

function signalsOf(
  context: ReadingContext,
  statement: StatementReading,
): { readonly own: boolean; readonly signals: readonly Hit<'dnt' | 'gpc'>[] } {
  const own = context.hits(SIGNAL, statement)
  if (own.length > 0) return { own: true, signals: own }
  if (!CARRIED.test(statement.statement.text)) return { own: false, signals: [] }
  const previous = context.statements[statement.index - 1]
  const before = previous?.statement.clause === statement.statement.clause ? context.hits(SIGNAL, previous) : []
  return { own: false, signals: before }
}

/** The answer that is given to a signal: the one in the same part of the sentence, else the first. */
function responseTo(
  context: ReadingContext,
  statement: StatementReading,
  signal: Hit,
  responses: readonly Response[],
): Response | undefined {
  const scope = context.scopeOf(statement)
  const part = segmentAt(scope, signal.first)
  return responses.find((one) => segmentAt(scope, one.first) === part) ?? responses[0]
}

function isOwnAnswer(context: ReadingContext, statement: StatementReading, signal: Hit | undefined, response: Response): boolean {
  const { actor, place } = context.assertionOf(statement, response.first)
  const says = OWN.test(statement.statement.text)
  // "You can send the signal to opt out": an invitation to is a promise.
  if (actor === 'reader' && / to /.test(context.text(response)) && place === 'main') return true
  if (actor === 'reader' && !says) return false
  if (actor === 'other' && place === 'main' && !says) return false
  if (actor === 'reader' || actor === 'organization' || says || signal === undefined) return actor !== 'reader' || says
  // "The DNT ward supports visitors": the letters stand for something else.
  return response.first < signal.first || NAMES_SIGNAL.test(context.text({ start: signal.end, end: statement.statement.prose.end }))
}

/** "Do Not Track requests are respected": the "not" of the name denies nothing behind it. */
function isDeniedByNameOnly(
  context: ReadingContext,
  { statement }: StatementReading,
  signal: Hit | undefined,
  response: Response,
): boolean {
  if (signal === undefined || response.first < signal.first || !/^do not/i.test(context.text(signal))) return false
  const around = `${context.text({ start: statement.prose.start, end: signal.start })} ${context.text({ start: signal.end, end: response.end })}`
  return !/\b(?:not|never|no|nor|neither|cannot)\b|n['’]t\b/i.test(around)
}

function readStatement(context: ReadingContext, statement: StatementReading): DoNotTrackDisclosure[] {
  const responses = context.hits(RESPONSE, statement)
  if (responses.length === 0) return []
  const { own, signals } = signalsOf(context, statement)
  const headed =
    signals.length === 0 && CARRIED.test(statement.statement.text)
      ? (['dnt', 'gpc'] as const).filter((signal) => underHeading(statement, HEADING[signal]))
      : []
  const found: DoNotTrackDisclosure[] = []
  for (const signal of new Set([...signals.map((hit) => hit.key), ...headed])) {
    const hit = own ? signals.find((one) => one.key === signal) : undefined
    const response = hit === undefined ? responses[0] : responseTo(context, statement, hit, responses)
    if (response === undefined || !isOwnAnswer(context, statement, hit, response)) continue
    const assertion = context.assertionOf(statement, response.first)
    found.push({
      type: 'do-not-track',
      signal,
      honoured: response.key === 'honours' && (assertion.affirmed || isDeniedByNameOnly(context, statement, hit, response)),
      ...stateAt(context, statement, hit === undefined ? spanning(response) : spanning(hit, response), { ...assertion, affirmed: true }),
    })
  }
  return found
}

/** Whether opt-out signals of browsers are honoured (Cal. Bus. & Prof. Code 22575(b)(5)). */
export const DO_NOT_TRACK: DisclosureExtractor = {
  tables: [SIGNAL, RESPONSE],
  cues: [RESPONSE],
  extract: (context) => readEach(context, readStatement),
}
