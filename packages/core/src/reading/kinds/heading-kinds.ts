import type { ClauseKind } from '../../taxonomy/clause-kinds.ts'
import { compileAtOnce } from '../../text/compile-at-once.ts'
import { keepByText } from '../../text/keep-by-text.ts'
import { LETTER, NUMERAL } from '../../text/letters.ts'

/**
 * What headings say about the clause below them. Each pattern is searched in the lower-cased heading, at word borders.
 * Written for this project from the usual names of sections; patterns are short and bounded, headings are too.
 */
const PATTERNS: readonly (readonly [ClauseKind, string])[] = [
  [
    'scope',
    'scope|applicability|application of this|introduction|who this (?:policy|notice) applies to|(?:what|who|when) (?:does )?this (?:privacy )?(?:policy|notice|statement) (?:covers?|appl(?:y|ies)|is about)|(?:what|who) does (?:this|the) (?:privacy )?(?:policy|notice|statement) cover|about (?:this|our|the) (?:privacy )?(?:policy|notice|statement)|^(?:[\\w.&-]+ ){0,4}privacy (?:policy|notice|statement)$|to whom',
  ],
  [
    'definitions',
    'definitions?|defined terms|key terms|terms? we use|glossary|terminology|interpretation|what do we mean by|what is (?:personal|non-personal|sensitive)',
  ],
  ['summary', 'summary|at a glance|in (?:short|brief|a nutshell)|highlights|key points|tl;?dr|quick (?:guide|overview|view)|short version'],
  [
    'effective-date',
    'effective date|effective as of|last (?:updated|modified|revised)|date of (?:last )?(?:revision|this)|(?:revision|version) (?:date|history)',
  ],
  [
    'controller',
    '(?:data )?controllers?|who (?:is|are) (?:responsible|the (?:data )?controller)|who we are|responsible (?:party|entity|body|for)|about us|data fiduciary|identity of',
  ],
  [
    'contact',
    'contact(?:s|ing)?|questions|get in touch|reach us|comments|data protection officer|\\bdpo\\b|privacy (?:officer|team)|feedback|(?:customer|user) support|concerns|queries|enquiries|inquiries|who (?:do|can|should|to) (?:i |you |we )?(?:talk|write|turn|speak|ask|contact)(?: to)?|(?:find|reach|write to|talk to|ask) us',
  ],
  [
    'collection',
    '(?:information|data|details)[^.]{0,40}\\b(?:we|you|i|is|are|be|being)\\b[^.]{0,30}\\b(?:collect|gather|provide|obtain|receive|give|submit|record)(?:ed|s)?|collect(?:s|ed|ing|ion)?|gather(?:ed|ing|s)?|(?:types?|categories|kinds?) of (?:personal |the |your )?(?:information|data)|log (?:data|files?|information)|server logs|device (?:data|information)|location (?:data|information)|usage (?:data|information)|what (?:personal )?(?:data|information)|(?:information|data) (?:you|we)|automatic(?:ally)?|payment information|contact information|account information|unique identifiers|(?:do|does) (?:you|we) know|know about (?:me|you)|(?:you|your device|your browser) (?:give|gives|type|enter|send|leave|leaves)(?: (?:us|in|behind))?',
  ],
  [
    'sources',
    'sources?|(?:information|data)[^.]{0,40} from (?:third|other|social|google|partners|our|your)|from (?:third[- ]part(?:y|ies)|other (?:sources|companies|users))|social (?:media|network)(?:s|ing)? (?:log|sign|information|account)|where (?:do )?we (?:get|collect|obtain)|who we get',
  ],
  [
    'user-content',
    'user[- ]?(?:generated )?content|content (?:you|that you) (?:upload|post|submit|create|provide)|(?:public|community) (?:forums?|posts?|areas?|profiles?|information)|(?:you|users) (?:upload|post)|message boards|user contributions|uploads',
  ],
  ['sensitive-data', 'sensitive|special categor(?:y|ies)|health|biometrics?|genetic|criminal'],
  [
    'platform-data',
    'google (?:api|user data|limited|drive|workspace)|limited use|api services|healthkit|(?:google|facebook|apple|youtube|meta)(?: and other)? (?:providers?|platforms?|data)',
  ],
  [
    'use',
    'how (?:do |does |will |may )?(?:we|the)[^.]{0,40}\\b(?:use|process)(?:es)?|(?:use|uses|usage|purposes?|processing) (?:of|for|we)|why (?:do |does |and how )?(?:we|the)|what (?:do|does|will) (?:we|the)[^.]{0,30} (?:do|use)|purposes?|how (?:is|are|my|your) [^.]{0,40}(?:used|processed)|(?:we|to) use|do with|our use|why and how|reasons? (?:for|we)',
  ],
  [
    'legal-basis',
    'legal (?:bas[ie]s|grounds?)|lawful(?:ness)?|grounds for|basis for (?:the )?(?:processing|collect)|legitimate interests?',
  ],
  ['automated-decisions', 'automat(?:ed|ic) (?:individual )?(?:decisions?|processing)|profiling|algorithm(?:s|ic)?|decision[- ]making'],
  [
    'sharing',
    'shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ure|ures|ing)|third[- ]part(?:y|ies) (?:we|with|access|process|service|vendor|provider)|recipients?|who (?:has|have|can|do we|else|will|receives|sees)|transfers? to third|service providers|affiliates?|affiliated|business transfers?|agents|mergers?|law enforcement|legal (?:requests?|disclosures?|reasons|process)|sub-?processors?|partners|protection of (?:us|our|rights|[\\w.]+ and others)',
  ],
  ['sale', 'sales?|sell(?:s|ing)?|sold|rent'],
  [
    'advertising',
    'advertis(?:e|ing|ers?|ements?)|ads?|marketing|interest-based|targeted|behaviou?ral|promotional|re-?targeting|re-?marketing',
  ],
  ['analytics', 'analytics?|analytical|statistic(?:s|al)|measurement|aggregate[ds]?|aggregation|anonymi[sz]ed|de-?identified'],
  ['cookies', 'cookies?|tracking (?:tech|tool|pixel)\\w*|similar tech\\w*|web beacons?|pixels?|local storage|clear gifs|beacons'],
  ['do-not-track', 'do[- ]not[- ]track|dnt|global privacy control|gpc|opt-out (?:preference )?signals?|tracking signals'],
  [
    'retention',
    'retention|retain(?:ed|ing)?|how long|storage (?:period|of|limitation|duration|time)|(?:keep|keeping|stor(?:e|ing)) (?:your|of|the|personal|data|information)|deletion of|duration',
  ],
  [
    'security',
    'secur(?:e|ity|ing|ed)|safeguard(?:s|ing)?|(?:how )?(?:do )?we protect|protect(?:ing|ion of)? (?:your|the|my|personal|of)|confidentiality|encryption|data protection measures',
  ],
  ['breach', 'breach(?:es)?|incidents?'],
  [
    'transfers',
    'international(?:ly)?|cross-border|overseas|transborder|global (?:data|operations|transfer)|transfers?(?: of)?[^.]{0,40}(?:outside|abroad|countr(?:y|ies)|data|information|territory|eea|eu|us)|data transfers?|(?:where|location)[^.]{0,30}(?:stored?|processed?|hosted|held)|privacy shield|data privacy framework|safe harbor|third countr(?:y|ies)',
  ],
  [
    'rights',
    'rights?|access(?:ing)?(?: (?:to|and|or|your|my|the))?[^.]{0,40}(?:your|my|personal|correct|delet|updat|account|information)|(?:correct|updat|delet|edit|review|modify|remov|export|manag)(?:e|es|ing|ion|ions)?,?[^.]{0,40}(?:your|my|information|data|account)|subject access|(?:can|may) (?:i|you) access|exercis(?:e|ing)|data subject|access and|portability|(?:see|fix|get rid of|take back|take out) (?:it|them|your|my)|your say|retaliat(?:e|ion)|non-discrimination|verif(?:y|ication)|authori[sz]ed agents?|withdraw(?:ing|al)?|what you can (?:ask|do)',
  ],
  [
    'choices',
    'choices?|choose|opt(?:ing)?[- ]?(?:out|in)|preferences?|unsubscrib\\w*|(?:your|manage|privacy|user) (?:controls?|settings|options)|controls?|withdraw(?:ing|al)?|communications? (?:preferences|from)|you can (?:control|choose|decide)',
  ],
  ['complaints', 'complain(?:ts?|ing)?|supervisory authorit(?:y|ies)|disputes?|regulators?|ombuds\\w*|recourse|grievances?'],
  [
    'children',
    "child(?:ren)?(?:[’']?s)?|minors?|kids|age (?:limit|requirement|restriction)s?|under (?:the age|1\\d)|coppa|parents?|teens?|young(?:er)? (?:people|users)",
  ],
  [
    'regional',
    'californi\\w+|nevada|virginia|colorado|connecticut|utah|texas|vermont|european?|eea|united kingdom|uk|canad\\w+|brazil\\w*|australia\\w*|japan|korea|residents|gdpr|ccpa|cpra|lgpd|pipeda|shine the light|state[- ](?:specific|privacy)|u\\.?s\\.? state|jurisdictions?|switzerland|swiss|users (?:in|from|outside)|(?:notice|disclosures|information) (?:for|to) (?:\\w+ )?(?:residents|individuals|users|consumers)|region\\w*|territor(?:y|ial) specific',
  ],
  [
    'third-party-links',
    'links?|(?:third[- ]party|other|external|linked) (?:web)?(?:sites?|services|content|products|platforms|applications|apps)|embedded content|social (?:media )?(?:widgets|features|plug-?ins)',
  ],
  [
    'changes',
    '(?:chang(?:e|es|ing)|updat(?:e|es|ing)|amend(?:ments?|ing)?|modif(?:y|ications?|ying)|revisions?)[^.]{0,40}(?:polic(?:y|ies)|notice|statement|terms|this|document)|(?:policy|notice|statement) (?:changes?|updates?|amendments?|revisions?)|ever change|^[\\W\\d]*(?:changes|updates|amendments|modifications)\\W*$|(?:this|the|our) (?:page|policy|notice|statement|document)[^.]{0,20} (?:change|changes|changed|updated|revised)|if we change',
  ],
  [
    'terms',
    'terms (?:of|and)|governing law|applicable law|liabilit(?:y|ies)|disclaimers?|indemn\\w+|general provisions|miscellaneous|entire agreement|incorporation|severability',
  ],
]

const COMPILED = PATTERNS.map(
  ([kind, pattern]) => [kind, new RegExp(`(?:^|\\b(?<![${LETTER}${NUMERAL}]))(?:${pattern})(?![${LETTER}${NUMERAL}])`, 'u')] as const,
)

/** Longer lines are not headings. */
const LONGEST = 200

/** The kinds a heading names, in the order of the taxonomy; none where it says nothing of its section. */
export const kindsOfHeading: (heading: string) => readonly ClauseKind[] = keepByText((heading) => {
  const text = heading.slice(0, LONGEST).toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ').trim()
  return COMPILED.filter(([, pattern]) => compileAtOnce(pattern).test(text)).map(([kind]) => kind)
})
