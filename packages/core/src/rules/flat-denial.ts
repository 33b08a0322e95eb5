import { createClauseFact } from '../document/clause-fact.ts'
import { createFact } from '../document/fact.ts'
import type { Policy, Statement } from '../document/policy.ts'
import { readPolicy } from '../reading/reading.ts'
import type { ClauseKind } from '../taxonomy/clause-kinds.ts'
import { compileAtOnce } from '../text/compile-at-once.ts'
import { keepByText } from '../text/keep-by-text.ts'
import { toLowerCaseInPlace } from '../text/lower-case.ts'

const VERB =
  '(?:collect|gather|obtain|store|record|keep|retain|process|use|place|set|sell|trade|rent|lease|loan|exchange|barter|share|disclose|give away|give|provide|pass on|pass|transfer|transmit|send|distribute|release|publish|make)(?:s|es)?'
const PARTICIPLE =
  '(?:collected|gathered|obtained|stored|recorded|kept|processed|used|sold|traded|rented|leased|exchanged|shared|disclosed|given away|given|provided|passed on|transferred|transmitted|sent|distributed|released|published)'
const JOINED = '(?:,? (?:or|and|nor)(?: otherwise| to)? |, | ?/ ?)'
const ADVERBS =
  '(?:(?:and|also|then|currently|presently|intentionally|directly|ever|in turn|routinely|regularly|automatically|willingly) )*'
const OPENING =
  '^(?:(?:please note(?:, however,)?(?: that)?|note(?:, however,)? that|rest assured(?: that)?|in addition|additionally|also|furthermore|moreover|importantly|and),? )?'
/** Who speaks: the reader's counterpart in every clause, or its app. */
const SUBJECT =
  '(?:we|i|our (?:company|app|website|site|service)|(?:the|this) (?:company|app|application|website|site|service|service provider))'
const NOT =
  "(?:(?:do|does|will|did|have|has|would|shall) (?:not|never)|don[’']t|doesn[’']t|won[’']t|haven[’']t|hasn[’']t|never|neither|at no time)"
const DATA = '(?:(?:personal(?:ly)?(?:[ -]identif(?:iable|ying))? )?(?:data|information|details)|pii|(?:e-?mail )?address(?:es)?|names?)'
const OWNED = "(?:your |any |all |our (?:users|customers|visitors|members|readers)[’'] |users?[’'] |customers?[’'] |the )"

/** "We do not, and will not, sell or rent ..." */
const ACTIVE = `${SUBJECT} ${ADVERBS}${NOT}(?:,? (?:and|or|nor) ${NOT},?)? ${ADVERBS}${VERB}(?:${JOINED}${ADVERBS}${VERB}){0,8}(?<rest> [^\\n]{3,200})$`
/** "This site uses no cookies." */
const NOTHING = `${SUBJECT} ${ADVERBS}${VERB} no(?<none> [^\\n]{3,200})$`
/** "Your data is never sold"; "no data is shared with ..."; "none of your data is ..." */
const PASSIVE = `(?:${OWNED}{0,2}${DATA} (?:is|are|will be|has been|have been) (?:not|never)(?: be)?|(?:no|none of your|none of the) ${DATA} (?:is|are|will be|has been|have been)(?: ever)?) ${ADVERBS}${PARTICIPLE}(?:${JOINED}${ADVERBS}${PARTICIPLE}){0,6}(?<left>[^\\n]{0,160})$`

/**
 * What makes a sentence less than flat, or one about something else: a condition, an exception, a purpose, a group of people, a law,
 * a service, a word in a sense of its own. The exceptions follow Andow et al. 2019, PolicyLint, section 5: most denials that
 * seem to contradict something are about other data, other recipients, other people or another purpose.
 */
const QUALIFIED =
  /\b(?:except|unless|other than|apart from|without|until|only|solely|but|however|although|while|if|when|where|whenever|provided|subject to|save|as (?:described|set out|defined|stated|required|explained|provided|follows|part)|in the (?:event|course)|in (?:connection|accordance|exchange|return|response)|in order|on behalf|on our behalf|your (?:consent|permission|request|direction)|service providers?|processors?|individual|legal|law|laws|court|authorit|compl(?:y|iance)|knowingly|actual|child|children|minors?|teens?|students?|employees?|applicants?|years?|under (?:the|\d)|aggregat\w*|anonym\w*|de-?identified|non-?personal\w*|sensitive|special|precise|exact|full|entire|complete|raw|certain|such|another|additional|new|unrelated|that (?:is|was|are|you)|monetary|money|sms|mobile|google|through|via|by|using|during|on (?:this|these|the|our)|in (?:this|these|our|the)|california\w*|nevada|virginia|european residents|own|directly from|without your)\b|[“”"?;(]/iu
/** Whom it is not given to, and what it would not be used for, keep a denial flat where its practice is giving or using. */
const TO_OUTSIDERS =
  / (?:to|with) (?:any |other |outside |external |unaffiliated ){0,3}(?:third[- ]part(?:y|ies)|anyone(?: else)?|anybody|others|companies|businesses|people|organi[sz]ations|advertisers|advertising (?:partners|networks|companies)|data brokers)(?:,? or (?:anyone(?: else)?|others|advertisers|third parties|data brokers))?/giu

/** What takes back what the sentence before it says: "However, we share ..." */
const TAKES_BACK =
  /^(?:however|except|but|instead|rather|still|nevertheless|only|that said|there are exceptions|exceptions?|unless|we may (?:however|nevertheless)|this does not)\b/i
/** Clauses about some people, one technique or one place: what they deny need not hold elsewhere. */
const NARROW: ReadonlySet<string> = new Set<ClauseKind>([
  'children',
  'cookies',
  'analytics',
  'regional',
  'third-party-links',
  'platform-data',
  'do-not-track',
  'definitions',
  'user-content',
])
/** A denial of cookies stands where cookies are spoken of, and is no narrower for naming the website. */
const OF_COOKIES = /^ (?:any |the )?cookies?(?: (?:on|in) (?:our|this|the) (?:website|site|app|service)s?)?[.!]?$/i

/** A shape whose group has another name, so that both may stand in one expression. */
const renamed = (shape: string) => shape.replace('(?<rest>', '(?<joined>')
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/**
 * What is kept of a sentence that denies something: what stands behind its verbs, up to the end. The shapes are for lower case and have no
 * flag: with `i` or `u` so large an expression takes a hundred times as long to compile.
 */
function createShape(names: readonly string[]): (text: string) => string | undefined {
  const subject = `(?:${[SUBJECT, ...names.map((name) => escaped(name.toLowerCase()))].join('|')})`
  const [active, nothing] = [ACTIVE, NOTHING].map((shape) => shape.replace(SUBJECT, () => subject))
  // Joined to a sentence before it, a denial needs no subject of its own.
  const joined = ACTIVE.replace(`${SUBJECT} `, '')
  const shape = new RegExp(`${OPENING}(?:${active}|${nothing}|${PASSIVE})|^(?:we|i) [^.,;:()]{3,60},? and ${renamed(joined)}`)
  return (text) => {
    const groups = compileAtOnce(shape).exec(toLowerCaseInPlace(text))?.groups
    const rest = groups?.['rest'] ?? groups?.['none'] ?? groups?.['left'] ?? groups?.['joined']
    return rest === undefined ? undefined : text.slice(text.length - rest.length)
  }
}

/** By names; each takes much memory. */
const shapeFor = keepByText((names: string) => createShape(JSON.parse(names)), 16)

const namesOf = createFact((policy): string => {
  const { organization } = readPolicy(policy)
  return JSON.stringify(organization === undefined ? [] : [organization.name, ...organization.aliases])
})

/** What stands behind the verbs of each statement of a clause that denies something without a qualification. */
const deniedIn = createClauseFact(({ policy, clause }): readonly (string | undefined)[] => {
  const behindVerbs = shapeFor(namesOf(policy))
  return clause.statements.map(({ kind, introduction, text }) => {
    const rest = kind === 'row' || introduction !== undefined ? undefined : behindVerbs(text.trim())
    return rest !== undefined && compileAtOnce(QUALIFIED).test(rest.replace(TO_OUTSIDERS, '')) && !OF_COOKIES.test(rest) ? undefined : rest
  })
}, namesOf)

/**
 * The statements that deny a practice outright, for everybody and always: no exception, condition or qualification, not in a clause
 * about some people or one technique, and not taken back by the next sentence. By their index, each with what stands behind its verbs.
 */
export const flatDenialsOf: (policy: Policy) => ReadonlyMap<number, string> = createFact((policy) => {
  const { kindsOf } = readPolicy(policy)
  const isTakenBack = (index: number) => {
    const next = policy.statements[index + 1]
    return next?.introduction === index || TAKES_BACK.test(next?.text ?? '')
  }
  const isNarrow = ({ clause }: Statement, rest: string) => {
    const { [clause]: node } = policy.clauses
    const about = node === undefined ? undefined : kindsOf(node)[0]?.kind
    return about !== undefined && NARROW.has(about) && !OF_COOKIES.test(rest)
  }
  const denied = deniedIn(policy).flat()
  const denials = new Map<number, string>()
  for (const [index, statement] of policy.statements.entries()) {
    const { [index]: rest } = denied
    if (rest !== undefined && !isTakenBack(index) && !isNarrow(statement, rest)) denials.set(index, rest)
  }
  return denials
})
