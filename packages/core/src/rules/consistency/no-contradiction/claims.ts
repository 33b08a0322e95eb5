import type { Statement } from '../../../document/policy.ts'

/** What the organization says flatly that it does, or does not do: no exception, condition or qualification. */
export interface Claim {
  readonly affirmed: boolean
  /** What is done, as the name of the practice: `sell`, `share`, `collect`. */
  readonly practices: readonly Practice[]
  /** To what it is done, in the singular and without articles; `personal data` for all of it. */
  readonly objects: readonly string[]
  readonly statement: Statement
}

type Practice = 'collect' | 'sell' | 'rent' | 'share'

const PERSONAL_DATA = 'personal data'

const VERBS: Readonly<Record<string, Practice>> = {
  collect: 'collect',
  collects: 'collect',
  gather: 'collect',
  gathers: 'collect',
  sell: 'sell',
  sells: 'sell',
  sold: 'sell',
  rent: 'rent',
  rents: 'rent',
  rented: 'rent',
  lease: 'rent',
  share: 'share',
  shares: 'share',
  shared: 'share',
  disclose: 'share',
  discloses: 'share',
  disclosed: 'share',
}
/** Verbs that stand in one row with those and tell nothing by themselves. */
const VERB = `(?:${Object.keys(VERBS).join('|')}|trade|trades|traded|exchange|barter|loan|transfer|give away|pass on|distribute|publish|store|record|track|use|process|retain|keep)`
const ROW = `${VERB}(?:(?:,? (?:or|and|nor)(?: otherwise| to)? |, | ?/ ?)${VERB}){0,8}`
const ADVERBS =
  '(?:(?:also|then|currently|presently|intentionally|directly|ever|in turn|routinely|regularly|sometimes|often|always|automatically) ){0,2}'
const OPENING =
  '^(?:(?:please note(?:, however,)?(?: that)?|note(?:, however,)? that|rest assured(?: that)?|in addition|additionally|also|furthermore|moreover|importantly|and),? )?'
/** Who speaks: the reader's counterpart in every clause, or its app. */
const SUBJECT = 'we|i|our (?:company|app|website|site)|(?:the|this) (?:company|app|application|website|site|service provider)'
const NOT = "(?:(?:do|does|will|did|have|has|would|shall) (?:not|never)|don[’']t|doesn[’']t|won[’']t|haven[’']t|never)"

/**
 * What makes a statement less than flat, or one about something else: a condition, an exception, a purpose, a group of people, a law,
 * a service, a word in a sense of its own. A denial with any of them is none here, nor is an affirmation.
 */
const QUALIFIED =
  /\b(?:except|unless|other than|apart from|without|until|only|solely|but|however|although|while|if|when|where|whenever|provided|subject to|save|as (?:described|set out|defined|stated|required|explained|provided|follows|part)|in the (?:event|course)|in (?:connection|accordance|exchange|return|response)|for (?!example)|in order|on behalf|on our behalf|your (?:consent|permission|request|direction)|service providers?|processors?|legal|law|laws|court|authorit|compl(?:y|iance)|knowingly|actual|child|children|minors?|teens?|students?|years?|under (?:the|\d)|aggregat\w*|anonym\w*|de-?identified|non-?personal\w*|sensitive|special|precise|exact|full|entire|complete|raw|certain|such|other|another|additional|new|unrelated|that (?:is|was|are)|monetary|money|sms|mobile|google|through|via|from|by|using|during|on (?:this|these|the|our)|in (?:this|these|our|the)|california\w*|nevada|virginia|european)\b|[“”"?;(]/iu
/** Data of others, or of nobody: collecting it is not collecting the reader's. When and where it is collected matters little. */
const NOT_COLLECTED =
  /\b(?:child|children|minors?|aggregat\w*|anonym\w*|de-?identified|non-?personal\w*|only|without|right|consent|permission)\b|[“”"?]/iu
/** What keeps sharing or selling from being flat. Purposes and places do not make it less true. */
const CONDITIONAL =
  /\b(?:except|unless|other than|apart from|without|until|only|however|although|if|when|where|whenever|provided that|subject to|as (?:required|permitted)|required|in the event|in (?:connection|accordance|response)|on behalf|on our behalf|your (?:consent|permission|request|direction)|consent|service providers?|processors?|vendors?|contractors?|suppliers?|legal|law|laws|court|authorit\w*|comply|compliance|merger|acquisition|affiliates?|child|children|minors?|under (?:the|\d)|aggregat\w*|anonym\w*|de-?identified|non-?personal\w*|third[- ]party (?:cookies?|sites?)|right|opt)\b|[“”"?]/iu
const ALL_DATA =
  /^(?:(?:any |all |some )?(?:of )?(?:your |any |our (?:users|customers|visitors|members)[’'] |the )?(?:personal(?:ly)?(?:[ -]identif(?:iable|ying))? (?:data|information)|PII)|your (?:data|information))(?= (?:about|of|from) (?:you|our (?:users|visitors|customers|members))\b| (?:to|with|when|if|from|through|for|so|by|during|such|including) |[.,!]|$)/iu
/** Outsiders of whom nothing more is said. */
const OUTSIDERS =
  /\b(?:to|with) (?:any |our |other |outside |external |various |selected |trusted ){0,3}(?:third[- ]part(?:y|ies)|third[- ]party (?:companies|organi[sz]ations|advertisers)|advertisers|advertising (?:partners|networks|companies)|marketing (?:partners|companies)|business partners|data brokers|other (?:companies|businesses|organi[sz]ations)|anyone(?: else)?|others)\b/iu
const DENIED_TO =
  /^(?: (?:about|of|from) (?:you|our (?:users|visitors|customers|members)))?(?: (?:to|with) (?:any |other |outside |external ){0,2}(?:third[- ]part(?:y|ies)|anyone(?: else)?|others|other (?:companies|businesses|people|organi[sz]ations)|advertisers))(?: or (?:anyone(?: else)?|others|advertisers|third parties))?[.!]?$/iu
const FULL_STOP = /^(?: (?:about|of|from) (?:you|our (?:users|visitors|customers|members)))?[.!]?$/iu
/** One kind of data as a list names it. */
const ITEM = /^(?:[\p{L}-]{2,20} ){0,2}[\p{L}-]{2,20}$/u
const MOST_ITEMS = 20

const practicesIn = (verbs: string): readonly Practice[] => [
  ...new Set([...verbs.toLowerCase().matchAll(/[a-z]+/g)].flatMap(([verb]) => VERBS[verb] ?? [])),
]

/** A kind of data as it is compared: lower case, without articles, the last word in the singular. */
function normalItem(item: string): string {
  const plain = item
    .trim()
    .toLowerCase()
    .replace(/^(?:and |or )?(?:any |all |your |the |a |an |users[’'] )*/, '')
    .replace(/[.!]$/, '')
    .replace(/(?<=[^s])s$/, '')
  return /^(?:data|information|detail|it|them|this|thi|that|anything|nothing)$/.test(plain) ? '' : plain
}

function objectsIn(rest: string): readonly string[] {
  if (ALL_DATA.test(rest)) return [PERSONAL_DATA]
  const items = rest.split(/, (?:and |or )?| and | or /, MOST_ITEMS + 1)
  if (items.length > MOST_ITEMS) return []
  return items.filter((item) => ITEM.test(item.trim().replace(/[.!]$/, ''))).flatMap((item) => normalItem(item) || [])
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Makes a reader of statements that deny or affirm a practice flatly, in the name of the organization; undefined for every other statement. */
export function createClaimReader(organization: string | undefined): (statement: Statement) => Claim | undefined {
  const subject = `(?:${SUBJECT}${organization === undefined ? '' : `|${escaped(organization)}`})`
  const denying = new RegExp(
    `${OPENING}${subject} ${ADVERBS}${NOT}(?:,? (?:and|or|nor) ${NOT},?)? ${ADVERBS}(?<verbs>${ROW}) (?<rest>[^\\n]{3,160})$`,
    'iu',
  )
  const affirming = new RegExp(
    `${OPENING}${subject} (?:(?:may|will|can|do|does|have|has|might|must) )?${ADVERBS}(?<verbs>${ROW}) (?<rest>[^\\n]{3,400})$`,
    'iu',
  )
  return (statement) => {
    if (statement.kind === 'row' || statement.introduction !== undefined) return undefined
    const text = statement.text.trim()
    const denial = denying.exec(text)?.groups
    const { verbs = '', rest = '' } = denial ?? affirming.exec(text)?.groups ?? {}
    const affirmed = denial === undefined
    const practices = practicesIn(verbs)
    if (practices.length === 0 || (affirmed ? NOT_COLLECTED : QUALIFIED).test(rest)) return undefined
    const objects = objectsIn(rest)
    const behind = rest.replace(ALL_DATA, '')
    const isTold = (practice: Practice) => {
      if (practice === 'collect') return true
      if (!objects.includes(PERSONAL_DATA)) return false
      if (affirmed) return !CONDITIONAL.test(rest) && (practice !== 'share' || OUTSIDERS.test(behind))
      return DENIED_TO.test(behind) || (practice !== 'share' && FULL_STOP.test(behind))
    }
    const told = practices.filter(isTold)
    return told.length === 0 || objects.length === 0 ? undefined : { affirmed, practices: told, objects, statement }
  }
}
