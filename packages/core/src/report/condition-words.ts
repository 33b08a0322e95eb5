import type { Condition, Phrase } from '../laws/condition.ts'

/** More phrases than this tell a reader no more. */
const MOST_PHRASES = 6

function listed(words: readonly string[], conjunction: 'and' | 'or'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`
}

function phraseList(phrases: readonly Phrase[]): string {
  const shown = phrases.slice(0, MOST_PHRASES).map((phrase) => `"${phrase.replace(/\*$/, '…')}"`)
  return phrases.length > MOST_PHRASES ? `${shown.join(', ')} or the like` : listed(shown, 'or')
}

function toPhrases(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

/** "legalBasis" as the words it is made of. */
function fieldName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function fieldWords(field: string, test: unknown): string {
  const name = fieldName(field)
  if (typeof test !== 'object' || test === null)
    return typeof test === 'boolean' ? `${name}: ${test ? 'yes' : 'no'}` : `${name}: ${String(test)}`
  if ('oneOf' in test) return `${name}: ${listed(toPhrases(test.oneOf), 'or')}`
  if ('stated' in test) return test.stated === true ? `${name} stated` : `no ${name}`
  if ('says' in test) return `${name} that says ${phraseList(toPhrases(test.says))}`
  if ('saysNone' in test) return `${name} other than ${phraseList(toPhrases(test.saysNone))}`
  return name
}

const POLARITY = { affirmed: '', denied: ', denied', either: ', affirmed or denied' } as const

/** A condition of a law's table, in words: "disclosure `retention` (period stated; vague: no)". */
export function toConditionWords(condition: Condition): string {
  if ('all' in condition) return listed(condition.all.map(toInnerWords), 'and')
  if ('any' in condition) return listed(condition.any.map(toInnerWords), 'or')
  if ('not' in condition) return `${'fact' in condition.not ? 'no' : 'not'} ${toInnerWords(condition.not)}`
  if ('fact' in condition) return `\`${condition.fact}: ${condition.is}\` in the configuration`
  if ('organization' in condition) {
    return condition.organization === 'named'
      ? 'the name of the organization'
      : `a name of the organization that says ${phraseList(condition.organization.says)}`
  }
  if ('clause' in condition) return `a clause about ${condition.clause}`
  if ('statement' in condition) {
    const where = condition.within === undefined ? '' : `, in a clause about ${listed(condition.within, 'or')}`
    const denied = condition.polarity === 'either' ? ', affirmed or denied' : ''
    const without = condition.without === undefined ? '' : `, and without ${phraseList(condition.without)}`
    return `a statement with ${condition.statement.map(phraseList).join(', and ')}${without}${where}${denied}`
  }
  const fields = Object.entries(condition.where ?? {}).map(([field, test]) => fieldWords(field, test))
  const details = fields.length === 0 ? '' : ` (${fields.join('; ')})`
  const type = 'extracted' in condition ? condition.extracted : condition.disclosure
  return `disclosure \`${type}\`${details}${POLARITY[condition.polarity ?? 'affirmed']}`
}

function toInnerWords(condition: Condition): string {
  const words = toConditionWords(condition)
  return 'all' in condition || 'any' in condition ? `(${words})` : words
}

/** Each way in which a condition can hold, in words. */
export function toAlternatives(condition: Condition): string[] {
  return 'any' in condition ? condition.any.map(toConditionWords) : [toConditionWords(condition)]
}
