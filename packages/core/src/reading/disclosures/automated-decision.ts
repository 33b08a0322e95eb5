import type { DisclosureExtractor, ReadingContext, StatementReading } from '../context.ts'
import type { AutomatedDecisionDisclosure } from '../disclosure.ts'
import { definePhrases } from '../phrases/table.ts'
import { readEach } from './read-each.ts'
import { isAsserted, isPointer, spanning, stateAt } from './statement.ts'

const MACHINE = '(automat*|algorithm*|software|machine~|a computer|computer~|artificial intelligence)'
const DECISION = definePhrases({
  decision: [
    'automat* (individual)? (decision~|decisioning)',
    'automat* (individual)? decision making',
    `decision~ ..7 (solely|purely|exclusively|only)? (by|on|through|using|with) (the|an)? ${MACHINE} (processing|means)?`,
    `(decided|determined|worked out|calculated|set) ..3 (by|through|using) (an|a)? ${MACHINE} (alone|automatically|only|on its own)`,
    `(decided|determined) ..3 (by|through|using) (an)? ${MACHINE}`,
    '(decided|determined) (solely|purely|fully)? automatically',
    '(algorithm~|software|machine~|computer|system~) (that|which)? (decides|decide|makes ..3 decision~)',
    'solely (on)? automat*',
    'automat* (means|processing) ..6 decision~',
    'automat* processing',
    'algorithmic decision~',
  ],
  profiling: [
    'profiling',
    '(create|build) (a)? profile~ (of|about) (you|users|visitors)',
    'build ..2 profile of you',
    'profiles of (you|users)',
  ],
  profile: ['profile (you|users|visitors|customers|members|people)', 'profile our ..1 (users|visitors|customers|members|readers)'],
})
/** Words before "profile" that make it a verb: "we profile", "to profile". */
const BEFORE_VERB: ReadonlySet<string> = new Set([
  'we',
  'to',
  'not',
  'never',
  'and',
  'or',
  'may',
  'will',
  'can',
  "don't",
  'don’t',
  "won't",
  'won’t',
])
const DETAIL = definePhrases({
  effect: [
    'legal effect~ (or|and)? ..6',
    'legal or similarly significant ..3',
    'similarly significant ..3',
    'significantly affect~ (you)?',
  ],
  logic: ['(the)? logic (involved|behind|used)', 'based on (your|the) ..6', '(takes|taking) into account ..6'],
  right: ['right~', 'object', 'not (to)? be subject', 'opt out', 'request', 'human (intervention|review)', 'contest', 'entitled'],
  own: [
    'we (do|may|use|make|will|carry|engage|conduct|perform|also)',
    'is used',
    'are made',
    'our (use|automated)',
    'does (not)? (use|make)',
    '(takes|taken|take) place',
  ],
})
/** "Profiling does not take place". */
const DENIED_BEHIND =
  /^[^.;:]{0,60}\b(?:do|does|is|are|will) not (?:take place|occur|happen|be (?:made|used|carried out|performed)|made|used|carried out|performed)\b/i
/** The profiling of programs is no profiling of persons. */
const OF_PROGRAMS = /^\s{0,3}(?:systems?|models?|cookies?|tech)/i

function readStatement(context: ReadingContext, statement: StatementReading): AutomatedDecisionDisclosure | undefined {
  const { words } = context.tokens
  const hit = context.hits(DECISION, statement).find(({ key, first }) => key !== 'profile' || BEFORE_VERB.has(words[first - 1] ?? ''))
  if (hit === undefined) return undefined
  if (hit.key === 'profiling' && OF_PROGRAMS.test(context.text({ start: hit.end, end: statement.statement.prose.end }))) return undefined
  const details = context.hits(DETAIL, statement)
  const detail = (key: 'effect' | 'logic' | 'right' | 'own') => details.find((one) => one.key === key)
  // "You have the right not to be subject to automated decisions" gives a right and says nothing of what is done.
  if (detail('right') !== undefined && detail('own') === undefined) return undefined
  const assertion = context.assertionOf(statement, hit.first)
  if (assertion.actor === 'reader' || !isAsserted(assertion) || isPointer(statement)) return undefined
  const none =
    words[hit.first - 1] === 'no' ||
    (words[hit.first - 1] === 'solely' && words[hit.first - 2] === 'no') ||
    DENIED_BEHIND.test(context.text({ start: hit.end, end: statement.statement.prose.end }))
  // "Without a person being involved" says how, and is no exception.
  const { exception, ...rest } = assertion
  const qualified = exception === undefined || /^without (?:an? |any )?(?:person|human)/i.test(exception) ? rest : assertion
  const effect = detail('effect')
  const logic = detail('logic')
  return {
    type: 'automated-decision',
    ...(effect === undefined ? {} : { effect: context.text(effect) }),
    ...(logic === undefined ? {} : { logic: context.text(logic) }),
    ...stateAt(context, statement, spanning(hit), { ...qualified, affirmed: assertion.affirmed && !none }),
  }
}

/** Whether decisions are made by automatic means, and profiles built (Art. 13(2)(f), Art. 22 GDPR). */
export const AUTOMATED_DECISION: DisclosureExtractor = {
  tables: [DECISION, DETAIL],
  cues: [DECISION],
  extract: (context) => readEach(context, readStatement),
}
