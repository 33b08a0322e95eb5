import type { ClauseKind } from '../../taxonomy/clause-kinds.ts'
import type { Span } from '../../text/span.ts'

/** Words that settle a kind whatever else the text says. */
interface Signal {
  readonly kind: ClauseKind
  /** How sure it is where the words are found. */
  readonly confidence: number
  readonly words: RegExp
}

const signal = (kind: ClauseKind, confidence: number, pattern: string): Signal => ({ kind, confidence, words: new RegExp(pattern, 'iu') })

const INFORMATION = "(?:(?:the|your|any|this|our users[’']?) )?(?:\\p{L}+[- ]){0,3}(?:information|data|details)"

/**
 * Wording that a careful reader never takes for anything else, kind by kind. Bounded patterns: linear in the text.
 * For subjects too rare for the model to learn, and for those whose words mean something else elsewhere.
 */
export const SIGNALS: readonly Signal[] = [
  signal(
    'effective-date',
    0.95,
    '\\b(?:last|date) (?:updated|revised|modified|amended)(?: on)?: ?\\S|\\b(?:effective|revision) date: ?\\S|\\beffective (?:as of|from|on) (?:\\d|\\p{Lu}\\p{Ll}{2,8} \\d)',
  ),
  signal('do-not-track', 0.97, '\\bdo[- ]not[- ]track\\b|\\bDNT\\b|\\bglobal privacy control\\b|\\bopt-out preference signals?\\b'),
  signal(
    'sale',
    0.9,
    `\\b(?:not|never|nor|neither|don[’']t) (?:rent(?:,? (?:or|nor) )?|trade,? (?:or )?|share,? (?:or )?)?(?:sell|sold|selling)\\b(?:[^.]{0,20})? ${INFORMATION}|\\b(?:sale|selling|sell) of (?:your )?personal`,
  ),
  signal(
    'transfers',
    0.9,
    '\\b(?:standard|model) contractual clauses\\b|\\bcross-border (?:data )?transfers?\\b|\\bdata privacy framework\\b|\\b(?:stored?|process(?:ed)?|transfer(?:red)?)\\b[^.]{0,60}\\b(?:countries other than|outside (?:of )?(?:the (?:EEA|EU|UK|European)|your (?:own )?country)|in (?:other|third) countries|throughout the globe)',
  ),
  signal('legal-basis', 0.9, '\\b(?:legal|lawful) (?:bas[ie]s|grounds?)\\b'),
  signal(
    'sources',
    0.85,
    `\\b(?:receive|obtain|collect|get)s?\\b[^.]{0,40}\\b(?:information|data)\\b[^.]{0,40}\\bfrom (?:third[- ]part|other sources|the provider|your identity provider|data brokers|publicly available|social (?:media|network)|google|facebook|apple|our partners)`,
  ),
  signal(
    'children',
    0.92,
    '\\b(?:directed|intended|aimed|offered|addressed) (?:to|at|for|towards?) (?:individuals|persons|people|children|anyone|users|minors)\\b[^.]{0,30}\\b(?:under|below|younger)\\b|\\bunder (?:the age of )?(?:1[2-8]|thirteen|sixteen|eighteen)\\b',
  ),
  signal(
    'third-party-links',
    0.85,
    "\\b(?:may |can )?(?:contain|include|provide|link)s?\\b[^.]{0,30}\\b(?:links? )?to (?:other|third[- ]party|external) (?:web ?)?(?:sites?|websites|services|platforms)|\\b(?:third[- ]party|other|external|linked) (?:web ?)?sites?\\b[^.]{0,60}\\b(?:own privacy|not responsible)|\\b(?:provider|party|those|these)(?:[’']s|s[’'])? own privacy (?:policy|policies|notice)",
  ),
  signal('automated-decisions', 0.92, '\\bautomated (?:individual )?decision|\\bsolely (?:on )?automated\\b|\\bprofiling\\b'),
  signal('complaints', 0.9, '\\b(?:lodge|file|make|submit) a complaint\\b|\\bcomplain to\\b|\\bsupervisory authorit'),
  signal('breach', 0.85, '\\b(?:personal )?data breach|\\bsecurity incidents?\\b[^.]{0,80}\\b(?:notif|inform|report)'),
  signal('platform-data', 0.95, '\\bgoogle user data\\b|\\blimited use requirements?\\b|\\bgoogle api services\\b'),
  signal(
    'changes',
    0.88,
    '\\b(?:update|change|modify|amend|revise)s? (?:this|our|the) (?:privacy )?(?:policy|notice|statement)\\b|\\bchanges to (?:this|our|the) (?:privacy )?(?:policy|notice|statement)\\b',
  ),
  signal(
    'controller',
    0.85,
    '\\bis the (?:data )?controller\\b|\\b(?:data )?controller (?:is|within the meaning|for the purposes)\\b|\\bresponsible for (?:the )?processing\\b',
  ),
  signal(
    'rights',
    0.88,
    '\\b(?:you|data subjects|individuals)(?: may)?(?: also)? have (?:the |a |certain |several |following )*rights?\\b|\\bright to (?:access|erasure|rectification|portability|object|deletion|know)\\b',
  ),
]

/** The kinds whose wording is found in a text, each with where. */
export function findSignals(text: string): { readonly kind: ClauseKind; readonly confidence: number; readonly span: Span }[] {
  return SIGNALS.flatMap(({ kind, confidence, words }) => {
    const match = words.exec(text)
    return match === null ? [] : [{ kind, confidence, span: { start: match.index, end: match.index + match[0].length } }]
  })
}
