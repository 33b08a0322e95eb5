import type { Disclosure } from '../../reading/disclosure.ts'
import type { Fact, FactShifts } from './fact.ts'

const OFFICES = {
  contact: 'contact',
  controller: 'contact',
  dpo: 'data protection officer',
  representative: 'representative',
} as const
type Party = Extract<Disclosure, { readonly type: keyof typeof OFFICES }>

const isParty = (disclosure: Disclosure): disclosure is Party => disclosure.type in OFFICES

/** Each way to reach somebody; an office nobody says how to reach by its name. */
function waysOf(disclosure: Party): Fact[] {
  const subject = OFFICES[disclosure.type]
  const { email, phone, address, name, affirmed } = disclosure
  const ways = [email, phone, address].flatMap((way) => (way === undefined ? [] : [way]))
  const named = ways.length === 0 && subject !== 'contact' ? [name ?? subject] : ways
  return named.map((way) => ({ subject, value: way.toLowerCase(), label: way, affirmed, favours: 'reader', about: [] }))
}

const IN_HEADINGS = [
  { office: OFFICES.dpo, pattern: /\bdata protection officer\b|\bdpo\b/i },
  { office: OFFICES.representative, pattern: /\brepresentatives?\b/i },
] as const

/** The office a heading names, if any. */
export const officeNamedBy = (heading: string | undefined): string | undefined =>
  heading === undefined ? undefined : IN_HEADINGS.find(({ pattern }) => pattern.test(heading))?.office

/** That there is an office. */
export const officeOf = (office: string): Fact => ({
  subject: office,
  value: office,
  label: office,
  affirmed: true,
  favours: 'reader',
  about: [],
})

/** Where questions go, and the offices that answer them. */
export const CONTACT: FactShifts = {
  type: 'contact',
  exclusive: true,
  read: (disclosure) => (isParty(disclosure) ? waysOf(disclosure) : []),
  tell({ before: [first], after: [last] }, before, after) {
    const subject = (last ?? first)?.subject ?? 'contact'
    if (subject === 'contact' && (last ?? first)?.value.includes('@') === true && (before === '' || after === '')) {
      if (before === '') return `An e-mail address is now given: ${after}.`
      return `The e-mail address ${before} is no longer given.`
    }
    const what = subject === 'contact' ? 'contact' : `contact of the ${subject}`
    if (before === '') return after === subject ? `A ${subject} is now named.` : `The ${what} is now given: ${after}.`
    if (after === '') return before === subject ? `The ${subject} is no longer named.` : `The ${what} was removed: ${before}.`
    return before === subject ? `The ${what} is now given: ${after}.` : `The ${what} is now ${after} instead of ${before}.`
  },
  isNews({ before: [one], after: [other] }, before, after) {
    // A way that still stands in the text, or stood there, has neither gone nor come, whoever's it is said to be.
    const isWay = ({ value }: Fact) => /[\d@]/.test(value)
    if (one !== undefined && isWay(one) && after.spells(one.label)) return false
    return one !== undefined || other === undefined || !isWay(other) || !before.spells(other.label)
  },
  say: (_, affirmed) => `there is ${affirmed ? 'a' : 'no'} data protection officer`,
}
