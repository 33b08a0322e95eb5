import { createFact } from '../document/fact.ts'
import { createOwner, recallFor } from '../document/memory.ts'
import type { Policy } from '../document/policy.ts'
import { type FoundDate, findDates } from '../text/dates.ts'

const IN_LINE = createOwner<readonly FoundDate[]>()

/** What every date has, in some script. */
const NUMERAL = /\p{N}/u

/** The dates that the prose of a policy names, in reading order. None reaches over a line break, so each line is searched by itself. */
export const datesInText: (policy: Policy) => readonly FoundDate[] = createFact((policy) => {
  const dates: FoundDate[] = []
  let start = 0
  for (const line of policy.prose.text.split('\n')) {
    if (NUMERAL.test(line)) {
      for (const date of recallFor(
        policy,
        IN_LINE,
        () => line,
        () => findDates(line),
      ))
        dates.push({ ...date, span: { start: start + date.span.start, end: start + date.span.end } })
    }
    start += line.length + 1
  }
  return dates
})
