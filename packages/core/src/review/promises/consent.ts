import type { DuePromise } from '../review.ts'
import { announcementsFor, changeWords } from './announcements.ts'
import { type PromiseCheck, quoted } from './promise.ts'

/** Where consent to changes is promised, a change may not bind those who have not given it. */
export const checkConsent: PromiseCheck = (context): readonly DuePromise[] =>
  announcementsFor(context)
    .filter(({ means }) => means.includes('consent'))
    .map((announcement) => ({
      type: 'consent-promised',
      state: 'due',
      message: `The policy promises to ask for consent to ${changeWords(announcement)}, and this is one. Ask before it takes effect, and keep to the old version for those who have not agreed.`,
      ...quoted(context.before, announcement.statement.span),
    }))
