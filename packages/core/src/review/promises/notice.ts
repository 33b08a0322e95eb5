import { addDays } from '../days.ts'
import type { DuePromise } from '../review.ts'
import { type Announcement, announcementsFor, changeWords } from './announcements.ts'
import { type PromiseCheck, quoted } from './promise.ts'

type Means = Announcement['means'][number]

/** Ways to tell readers that go beyond publishing the text, and how they are promised and done. */
const WAYS: Partial<Readonly<Record<Means, { readonly promised: string; readonly toDo: string }>>> = {
  email: { promised: ' by e-mail', toDo: 'Send the e-mail' },
  'in-product': { promised: ' in the product', toDo: 'Show the notice in the product' },
  notice: { promised: '', toDo: 'Tell them' },
}
/** "We will notify you by posting the new policy here": publishing it is the notice. */
const PUBLISHING: readonly Means[] = ['posting', 'date']

function waysOf({ means }: Announcement): readonly Means[] {
  const direct = means.filter((one) => one === 'email' || one === 'in-product')
  if (direct.length > 0) return direct
  return means.includes('notice') && !means.some((one) => PUBLISHING.includes(one)) ? ['notice'] : []
}

/** Whether readers are to be told otherwise than by publishing the text. */
export const tellsReaders = (announcement: Announcement) => waysOf(announcement).length > 0

/** Readers are to be told before the change takes effect, in the way the earlier version promises. */
export const checkNotice: PromiseCheck = (context): readonly DuePromise[] => {
  const told = announcementsFor(context).filter(tellsReaders)
  // "We will notify you. We will send an e-mail": the second says how.
  const hows = told.filter((announcement) => !waysOf(announcement).includes('notice'))
  const [how] = told.length === hows.length || hows.length === 0 ? [] : hows
  const binding = how === undefined ? told : hows
  return binding.map((announcement) => {
    const ways = waysOf(announcement).flatMap((means) => WAYS[means] ?? [])
    const promised = ways.map((way) => way.promised).join(' or')
    const toDo = ways.map((way, index) => (index === 0 ? way.toDo : way.toDo.toLowerCase())).join(' or ')
    const days = announcement.days ?? 0
    const notBefore = days > 0 ? addDays(context.mergeDate, days) : undefined
    const until =
      notBefore === undefined
        ? 'before the change takes effect'
        : `${days} days before the change takes effect, which is ${notBefore} at the earliest if it lands on ${context.mergeDate}`
    return {
      type: 'notice-promised',
      state: 'due',
      message: `The policy promises to tell readers of ${changeWords(announcement)}${promised}, and this is one. ${toDo} ${until}.`,
      ...quoted(context.before, announcement.statement.span),
      ...(notBefore === undefined ? {} : { notBefore }),
    }
  })
}
