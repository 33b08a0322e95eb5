import type { EntryOf } from '../definition/definition.ts'
import type { Inline } from './block.ts'
import type { Writing } from './writing.ts'

type Ways = EntryOf<'contacts'>

export const emailLink = (email: string): Inline => ({ text: email, href: `mailto:${email}` })
export const phoneLink = (phone: string): Inline => ({ text: phone, href: `tel:${phone.replace(/[^\d+]/g, '')}` })
export const webLink = (url: string): Inline => ({ text: url, href: url })

/** The ways to reach somebody, each as it is shown. */
export const waysOf = ({ email, phone, address, url }: Omit<Ways, 'name'>): readonly Inline[] => [
  ...(email === undefined ? [] : [emailLink(email)]),
  ...(phone === undefined ? [] : [phoneLink(phone)]),
  ...(address === undefined ? [] : [{ text: address }]),
  ...(url === undefined ? [] : [webLink(url)]),
]

/** "a, b or c", of pieces that are shown. */
export function joinWays(ways: readonly (readonly Inline[])[], { phrases }: Writing): readonly Inline[] {
  return ways.flatMap((way, index) => {
    if (index === 0) return way
    return [{ text: index === ways.length - 1 ? ` ${phrases.or} ` : ', ' }, ...way]
  })
}

/** "dpo@fernbrook.example or 12 Example Street": the ways to reach somebody, in a sentence. */
export const reach = (ways: Omit<Ways, 'name'>, writing: Writing): readonly Inline[] =>
  joinWays(
    waysOf(ways).map((way) => [way]),
    writing,
  )
