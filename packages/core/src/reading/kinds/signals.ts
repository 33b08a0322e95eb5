import type { ClauseKind } from '../../taxonomy/clause-kinds.ts'
import { createCueFinder } from '../../text/cues.ts'
import { LETTER } from '../../text/letters.ts'
import type { Span } from '../../text/span.ts'

/** Words that settle a kind whatever else the text says. */
export interface Signal {
  readonly kind: ClauseKind
  /** What the wording is, in a few words. */
  readonly name: string
  /** How sure it is where the words are found. */
  readonly confidence: number
  /** Beginnings of words, one of which is in all that `words` matches; none where it is tried on every text. */
  readonly cues: readonly string[]
  /** For text in lower case. */
  readonly words: RegExp
}

const wordsOf = (list: string): readonly string[] => (list === '' ? [] : list.split(' '))

const signal = (kind: ClauseKind, confidence: number, name: string, cues: string, pattern: string): Signal => ({
  kind,
  confidence,
  name,
  cues: wordsOf(cues),
  words: new RegExp(pattern),
})

const INFORMATION = `(?:(?:the|your|any|this|our users[’']?) )?(?:[${LETTER}]+[- ]){0,3}(?:information|data|details)`

const OTHERS = `(?:[${LETTER}]{1,25},? ){0,4}(?:third[- ]part|affiliat|partners?|compan|advertis|sponsors|subsidiar|service providers|vendors|others|agents|businesses|outside|anyone)`

/**
 * Wording that a careful reader never takes for anything else, kind by kind. Bounded patterns: linear in the text.
 * For subjects too rare for the model to learn, and for those whose words mean something else elsewhere.
 */
export const SIGNALS: readonly Signal[] = [
  signal(
    'effective-date',
    0.95,
    'date of effect or update',
    'updated revised modified amended effective revision',
    `\\b(?:last|date) (?:updated|revised|modified|amended)(?: on)?: ?\\S|\\b(?:effective|revision) date: ?\\S|\\beffective (?:as of|from|on) (?:\\d|[${LETTER}]{3,9} \\d)`,
  ),
  signal(
    'do-not-track',
    0.97,
    'opt-out signal by name',
    'track dnt global signal',
    '\\bdo[- ]not[- ]track\\b|\\bdnt\\b|\\bglobal privacy control\\b|\\bopt-out preference signals?\\b',
  ),
  signal(
    'sale',
    0.9,
    'information that is not sold',
    'sell sold sale',
    `\\b(?:not|never|nor|neither|don[’']t) (?:rent(?:,? (?:or|nor) )?|trade,? (?:or )?|share,? (?:or )?)?(?:sell|sold|selling)\\b(?:[^.]{0,20})? ${INFORMATION}|\\b(?:sale|selling|sell) of (?:your )?personal`,
  ),
  signal(
    'transfers',
    0.9,
    'transfer to other countries',
    'contractual cross framework countries outside globe',
    '\\b(?:standard|model) contractual clauses\\b|\\bcross-border (?:data )?transfers?\\b|\\bdata privacy framework\\b|\\b(?:stored?|process(?:ed)?|transfer(?:red)?)\\b[^.]{0,60}\\b(?:countries other than|outside (?:of )?(?:the (?:eea|eu|uk|european)|your (?:own )?country)|in (?:other|third) countries|throughout the globe)',
  ),
  signal('legal-basis', 0.9, 'legal basis by name', 'legal lawful', '\\b(?:legal|lawful) (?:bas[ie]s|grounds?)\\b'),
  signal(
    'sources',
    0.85,
    'information received from others',
    'third sources provider brokers publicly social google facebook apple partners',
    `\\b(?:receive|obtain|collect|get)s?\\b[^.]{0,40}\\b(?:information|data)\\b[^.]{0,40}\\bfrom (?:third[- ]part|other sources|the provider|your identity provider|data brokers|publicly available|social (?:media|network)|google|facebook|apple|our partners)`,
  ),
  signal(
    'children',
    0.92,
    'age or aim at the young',
    'under below younger',
    '\\b(?:directed|intended|aimed|offered|addressed) (?:to|at|for|towards?) (?:individuals|persons|people|children|anyone|users|minors)\\b[^.]{0,30}\\b(?:under|below|younger)\\b|\\bunder (?:the age of )?(?:1[2-8]|thirteen|sixteen|eighteen)\\b',
  ),
  signal(
    'third-party-links',
    0.85,
    'sites and privacy of others',
    'site website services platforms own',
    "\\b(?:may |can )?(?:contain|include|provide|link)s?\\b[^.]{0,30}\\b(?:links? )?to (?:other|third[- ]party|external) (?:web ?)?(?:sites?|websites|services|platforms)|\\b(?:third[- ]party|other|external|linked) (?:web ?)?sites?\\b[^.]{0,60}\\b(?:own privacy|not responsible)|\\b(?:provider|party|those|these)(?:[’']s|s[’'])? own privacy (?:policy|policies|notice)",
  ),
  signal(
    'automated-decisions',
    0.92,
    'automated decision or profiling',
    'automated profiling',
    '\\bautomated (?:individual )?decision|\\bsolely (?:on )?automated\\b|\\bprofiling\\b',
  ),
  signal(
    'complaints',
    0.9,
    'complaint to an authority',
    'complain supervisory',
    '\\b(?:lodge|file|make|submit) a complaint\\b|\\bcomplain to\\b|\\bsupervisory authorit',
  ),
  signal(
    'breach',
    0.85,
    'breach and who hears of it',
    'breach incident leak stolen compromised',
    `\\b(?:personal )?data breach|\\b(?:notif|inform|tell|told|report)[${LETTER}]{0,9}\\b[^.]{0,80}\\b(?:breach|incident|leak|stolen|compromised)|\\b(?:breach|incidents?|leaks?|stolen|compromised)\\b[^.]{0,140}\\b(?:notif|inform|tell|told|report)`,
  ),
  signal(
    'platform-data',
    0.95,
    'platform data by name',
    'google limited',
    '\\bgoogle user data\\b|\\blimited use requirements?\\b|\\bgoogle api services\\b',
  ),
  signal(
    'changes',
    0.88,
    'change of this policy',
    'update change modify amend revise',
    '\\b(?:update|change|modify|amend|revise)s? (?:this|our|the) (?:privacy )?(?:policy|notice|statement)\\b|\\bchanges to (?:this|our|the) (?:privacy )?(?:policy|notice|statement)\\b',
  ),
  signal(
    'controller',
    0.85,
    'controller by name',
    'controller responsible',
    '\\bis the (?:data )?controller\\b|\\b(?:data )?controller (?:is|within the meaning|for the purposes)\\b|\\bresponsible for (?:the )?processing\\b',
  ),
  signal(
    'rights',
    0.88,
    'right of the reader',
    'right',
    '\\b(?:you|data subjects|individuals)(?: may)?(?: also)? have (?:the |a |certain |several |following ){0,8}rights?\\b|\\bright to (?:access|erasure|rectification|portability|object|deletion|know)\\b',
  ),
  signal(
    'retention',
    0.85,
    'keeping for a time',
    'retain keep store hold maintain preserve archive log',
    '\\b(?:retain|keep|store|hold|maintain|preserve|archive|log)(?:s|ed|d|ing)?\\b[^.;]{0,80}\\b(?:indefinitely|as long as|no longer than|longer than|until|for (?:a |an |the )?(?:limited|reasonable|certain|minimum|maximum|period|duration|term)|for (?:up to |at least |a maximum of |about )?(?:\\d{1,3}|one|two|three|five|six|seven|ten|twelve|thirty|ninety) (?:\\(\\d{1,3}\\) )?(?:hours?|days?|weeks?|months?|years?))',
  ),
  signal(
    'contact',
    0.9,
    'questions on privacy and where to send them',
    'question comment concern inquir enquir quer',
    '\\b(?:questions?|comments?|concerns?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies))\\b[^?]{0,100}\\b(?:policy|statement|notice|privacy|practices)\\b[^.?]{0,100}\\b(?:contact|e-?mail|mail|write|writing|call|reach|phone|click)(?:s|ing)?\\b',
  ),
  signal(
    'children',
    0.85,
    'parent and child',
    'parent guardian',
    '\\b(?:parents?|guardians?)\\b[^.]{0,80}\\b(?:child(?:ren)?|daughter|son|minors?|kids?)\\b',
  ),
  signal('regional', 0.85, 'California', 'california', '\\bcalifornia\\b'),
  signal('transfers', 0.85, 'transfer framework by name', 'harbor shield', '\\b(?:safe harbor|privacy shield)\\b'),
  signal(
    'security',
    0.85,
    'measure of security',
    'encrypt ssl firewall secure unauthori',
    '\\bencrypt|\\bssl\\b|\\bfirewalls?\\b|\\bsecure (?:servers?|sockets?)\\b|\\bunauthori[sz]ed (?:access|use|disclosure|persons|parties)\\b',
  ),
  signal(
    'sharing',
    0.85,
    'law, court or sale of the business',
    'subpoena court merge acqui sale',
    '\\b(?:subpoenas?|court orders?|merged|mergers?|acquisitions?|acquired by|sale of (?:all|substantially|our|its|some|assets))\\b',
  ),
  signal(
    'rights',
    0.85,
    'deletion of what is the reader’s',
    'delet',
    '\\bdelet(?:e|ing|ion of) your (?:account|profile|information|data|personal)\\b',
  ),
  signal(
    'changes',
    0.85,
    'advice to look at this page again',
    'periodically time frequently often regularly occasionally',
    '\\b(?:check|review|visit)\\b[^.]{0,50}\\b(?:periodically|from time to time|frequently|often|regularly|occasionally)\\b',
  ),
  signal(
    'use',
    0.85,
    'purpose in a list',
    '',
    '^\\W{0,4}(?:to )?(?:provide|respond|create|personali[sz]e|send|improve|enforce|process|contact|notify|administer|analy[sz]e|prevent|detect|protect|operate|maintain|communicate|deliver|develop|conduct|verify|fulfil+|customi[sz]e|tell|inform|answer|manage|monitor|measure|understand|comply|help|evaluate|facilitate|complete|perform|resolve|support)\\b[^.;]{1,300}; ?(?:and|or)?$',
  ),
  signal('children', 0.85, 'children, more than once', 'child', '\\bchild(?:ren)?\\b[^]{1,300}?\\bchild(?:ren)?\\b'),
  signal(
    'retention',
    0.85,
    'deletion after a time',
    'delet remov eras purg destroy discard anonymi',
    `\\b(?:delet|remov|eras|purg|destroy|discard|anonymi[sz])[${LETTER}]{0,5}\\b[^.;]{0,80}\\b(?:after|within) (?:\\d{1,3}|an?|one|two|three|six|twelve|thirty|ninety)\\b[^.;]{0,15}\\b(?:hours?|days?|weeks?|months?|years?)\\b`,
  ),
  signal(
    'retention',
    0.85,
    'copies that stay',
    'back archival archived residual cached',
    '\\b(?:back-?up|archival|archived|residual|cached) (?:cop(?:y|ies)|storage|tapes?)\\b',
  ),
  signal(
    'sharing',
    0.85,
    'information shared with others',
    'share disclose sell rent transfer release',
    `\\bwe (?:may |will |also |can |use and |do not |never |don[’']t |not )*(?:share|disclose|sell|rent|transfer|release)\\b[^.;]{0,120}\\b(?:with|to) ${OTHERS}|\\b(?:share|disclose|transfer|release)d?\\b[^.;]{0,40}\\b(?:your|personal|such|this|the|any) (?:[${LETTER}]+ ){0,3}(?:information|data)\\b[^.;]{0,30}\\b(?:with|to) ${OTHERS}`,
  ),
]

/** The first place where a text has the wording of a signal. */
export interface FoundSignal {
  readonly signal: Signal
  readonly span: Span
}

/** Which of some signals a text in lower case has, each with where. */
export function findSignals(lower: string, among: readonly Signal[]): FoundSignal[] {
  const found: FoundSignal[] = []
  for (const one of among) {
    const match = one.words.exec(lower)
    if (match !== null) found.push({ signal: one, span: { start: match.index, end: match.index + match[0].length } })
  }
  return found
}

/** Signals of a whole text, which a part of it can have only by itself. */
const OF_WHOLE_TEXTS = SIGNALS.filter(({ words }) => words.source.startsWith('^'))

/** The signals that lines of a text can have that end at a place, from those found in the whole. */
export function wordingsWithin(found: readonly FoundSignal[], end: number): readonly Signal[] {
  const within = found.filter(({ span }) => span.start < end).map(({ signal }) => signal)
  return within.length === 0 ? OF_WHOLE_TEXTS : SIGNALS.filter((one) => OF_WHOLE_TEXTS.includes(one) || within.includes(one))
}

/** A kind, cues as those of a signal, words. */
export type Hint = readonly [kind: ClauseKind, cues: string, words: RegExp]

/** Words, in lower case, that tell a kind from the others of its family, and say nothing of the family itself. */
export const HINTS: readonly Hint[] = [
  ['cookies', 'cookie web pixel local', /\bcookies?\b|\bweb beacons?\b|\bpixels?\b|\blocal storage\b/],
  ['analytics', 'analytics statistics aggregate', /\banalytics\b|\bstatistics\b|\baggregated?\b/],
  ['advertising', 'advertis ad', /\badvertis(?:e|ing|ers?|ements?)\b|\bads?\b/],
  ['sale', 'sell sold rent', /\b(?:sell|sells|sold|selling|rent|rents)\b/],
  [
    'user-content',
    'upload post comment review photo picture album',
    /\b(?:uploads?|uploaded|posts?|posted|comments?|reviews?|photos?|pictures?|albums?)\b/,
  ],
  [
    'sensitive-data',
    'health medical biometric genetic religio sexual ethnic face fingerprint',
    /\b(?:health|medical|biometric|genetic|religion|religious|sexual|ethnic|faces?|fingerprints?)\b/,
  ],
  ['automated-decisions', 'automated algorithm profiling machine', /\b(?:automated|algorithms?|profiling|machine learning|machines?)\b/],
  ['legal-basis', 'legitimate legal lawful gdpr', /\b(?:legitimate interests?|legal bas[ie]s|lawful|gdpr)\b/],
  ['definitions', 'means refers defin', /\b(?:means|refers to|defined|definitions?)\b/],
  [
    'summary',
    'summar short brief nutshell glance highlights key tl',
    /\b(?:summary|summari[sz]ed?|in short|in brief|in a nutshell|at a glance|highlights|key points|tl;?dr)\b/,
  ],
  ['transfers', 'outside abroad countries transferred', /\b(?:outside|abroad|countries|transferred to)\b/],
  ['complaints', 'complain supervisory regulator', /\b(?:complaints?|complain|supervisory|regulator)\b/],
  ['breach', 'breach incident', /\bbreach(?:es)?\b|\bincidents?\b/],
]

/** Which of some hints a text in lower case gives. */
export function findHints(lower: string, among: readonly Hint[]): readonly Hint[] {
  return among.filter(([, , words]) => words.test(lower))
}

const findCues = createCueFinder([...SIGNALS.map(({ cues }) => cues), ...HINTS.map(([, cues]) => wordsOf(cues))])

export interface Wording {
  /** Wording that settles a kind. */
  readonly signals: readonly FoundSignal[]
  /** Wording that hints at one. */
  readonly hints: readonly Hint[]
}

/** The signals and hints of a text in lower case; only those are tried of which a cue is found. */
export function findWording(lower: string): Wording {
  const cued = findCues(lower)
  return {
    signals: findSignals(
      lower,
      SIGNALS.filter((_, index) => cued[index] === 1),
    ),
    hints: findHints(
      lower,
      HINTS.filter((_, index) => cued[SIGNALS.length + index] === 1),
    ),
  }
}
