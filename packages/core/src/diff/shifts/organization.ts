import type { FactShifts } from './fact.ts'

/** "Different Ostbridge companies": words that pick some out of several, and no name. */
const NO_NAME = /^(?:different|various|several|certain|each|every|some|other|our)\b/i

/** Who is responsible for the data. */
export const ORGANIZATION: FactShifts = {
  type: 'organization',
  exclusive: true,
  read: (disclosure) =>
    disclosure.type === 'controller' && disclosure.name !== undefined
      ? NO_NAME.test(disclosure.name)
        ? []
        : [
            {
              subject: 'organization',
              value: disclosure.name.toLowerCase().replace(/[^\p{L}]/gu, ''),
              label: disclosure.name,
              affirmed: true,
              favours: 'neutral',
              about: disclosure.region === undefined ? [] : [disclosure.region],
            },
          ]
      : [],
  isNews({ before: [one], after: [other] }, before, after) {
    // What is read of a name with or without the line before it is the same name.
    if (one !== undefined && other !== undefined) return !one.value.endsWith(other.value) && !other.value.endsWith(one.value)
    const own = one === undefined ? after : before
    const fact = one ?? other
    if (fact !== undefined && own.hasTailOf(fact)) return false
    return one === undefined ? !before.speaksOf('organization') : !after.speaksOf('organization')
  },
  tell(_, before, after) {
    if (before === '') return `${after} is now named as responsible for the data.`
    if (after === '') return `${before} is no longer named as responsible for the data.`
    return `${after} is now responsible for the data instead of ${before}.`
  },
}
