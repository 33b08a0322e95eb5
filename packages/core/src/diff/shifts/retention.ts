import type { FactShifts } from './fact.ts'
import { gainByLength, insteadOf, periodWords, UNIT_WORDS } from './period-words.ts'

const LONGEST_QUOTE = 60

/** However a criterion is worded, it is one: other words for it are no other time. */
const CRITERION = 'a criterion'
/** How a criterion begins that says when. */
const TELLS_WHEN = /^“(?:for |only |and )?(?:as|so|until|till|while|when|during|throughout|after|once|upon|following)\b/i

/** A criterion in the text's words, cut between words where it is long. */
const quoted = (words: string) =>
  words.length <= LONGEST_QUOTE ? `“${words}”` : `“${words.slice(0, words.lastIndexOf(' ', LONGEST_QUOTE))} …”`

/** How long data is kept: longer, shorter, or said more or less exactly. */
export const RETENTION: FactShifts = {
  type: 'retention',
  exclusive: true,
  carriers: UNIT_WORDS,
  read(disclosure) {
    if (disclosure.type === 'cookie' && disclosure.lifetime !== undefined) {
      const { lifetime, name } = disclosure
      const label = lifetime.startsWith('P') ? periodWords(lifetime) : lifetime
      const about = name === undefined ? [] : [name]
      return [{ subject: 'cookie lifetime', value: lifetime, label, affirmed: true, favours: 'neutral', about }]
    }
    if (disclosure.type !== 'retention') return []
    const { period, criteria, data = [], vague } = disclosure
    if (period === undefined && criteria === undefined) return []
    const value = period ?? (vague ? 'left open' : CRITERION)
    return [
      {
        subject: 'retention',
        value,
        label: period === undefined ? quoted(criteria ?? '') : periodWords(period),
        affirmed: true,
        favours: period === undefined ? 'neutral' : 'reader',
        about: data.map(({ label }) => label),
      },
    ]
  },
  isNews({ before: [one], after: [other] }, before, after) {
    if (one !== undefined && other !== undefined) return true
    const fact = one ?? other
    // What a session cookie is, and that time is left open, tells no time.
    if (fact === undefined || fact.value === 'left open' || (fact.value === 'session' && fact.about.length === 0)) return false
    if (fact.value === CRITERION && !TELLS_WHEN.test(fact.label)) return false
    return fact.value !== CRITERION || !(one === undefined ? before : after).speaksOf('retention')
  },
  gainBetween(before, after) {
    if (before.value.startsWith('P') && after.value.startsWith('P')) return gainByLength(before.value, after.value, 'organization')
    if (before.favours === after.favours) return 'neutral'
    return after.favours === 'reader' ? 'reader' : 'organization'
  },
  tell({ before: [first], after: [last] }, before, after) {
    const about = (last ?? first)?.about ?? []
    if ((last ?? first)?.value === CRITERION && (before === '' || after === ''))
      return before === '' ? `When data is deleted is now said: ${after}.` : `When data is deleted is no longer said: ${before}.`
    if (before === '') return `A retention period is now stated: ${after}${about.length === 0 ? '' : ` (${about.join(', ')})`}.`
    if (after === '') return `The retention period of ${before} is no longer stated${about.length === 0 ? '' : ` (${about.join(', ')})`}.`
    if ((last ?? first)?.subject === 'cookie lifetime')
      return `The cookie${about.length === 0 ? '' : ` ${about.join(', ')}`} is now kept for ${insteadOf(after, before)}.`
    return about.length === 0
      ? `Data is now kept for ${insteadOf(after, before)}.`
      : `The retention period for ${about.join(', ')} is now ${insteadOf(after, before)}.`
  },
}
