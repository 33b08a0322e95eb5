import { lastUpdatedPlaces, writeDateLike } from '@clausal/core'
import { rangeOf } from '../../positions.ts'
import type { PolicyDocument } from '../../workspace/policies.ts'
import { KINDS, type PolicyAction } from './action.ts'

/** Words that may be a date, by their beginnings and ends; what they are is tried. */
const CANDIDATE = /[\p{L}\d][\p{L}\d ,./-]{0,200}\d/gu
const LONGEST_DATE = 30

interface Rewritten {
  readonly start: number
  readonly written: string
  readonly text: string
}

/** The date in some words, and today in its form. */
function dateIn(words: string, today: string): Rewritten | undefined {
  for (const { 0: candidate, index } of words.matchAll(CANDIDATE)) {
    // "Last updated 3 May 2026": what stands before the date is left off word by word.
    for (let from = 0; from < candidate.length; from = nextWord(candidate, from)) {
      const written = candidate.slice(from)
      const text = written.length > LONGEST_DATE ? undefined : writeDateLike(today, written)
      if (text !== undefined) return { start: index + from, written, text }
    }
  }
  return undefined
}

function nextWord(words: string, from: number): number {
  const space = words.indexOf(' ', from)
  return space < 0 ? words.length : space + 1
}

/** Sets every place that gives the day of the last change to today, each in its own form. */
export function updateDateAction({ policy, inspection }: PolicyDocument, today: string): PolicyAction | undefined {
  if (inspection().dates.lastUpdated === today) return undefined
  const { source } = policy
  const edits = lastUpdatedPlaces(policy).flatMap((range) => {
    const date = dateIn(source.text.slice(range.start.offset, range.end.offset), today)
    if (date === undefined) return []
    const start = range.start.offset + date.start
    return [{ range: rangeOf(source, { start, end: start + date.written.length }), text: date.text }]
  })
  return edits.length === 0 ? undefined : { title: `Set the day of the last change to ${today}`, kind: KINDS.update, edits }
}
