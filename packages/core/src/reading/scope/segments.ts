import type { Tokens } from '../phrases/tokens.ts'
import { type Opening, openingAt, type Place } from './openings.ts'
import { AUXILIARIES, BE, DETERMINERS, MODALS, RELATIVES, STATING, SUBJECT_PRONOUNS, SUBJECT_STARTS } from './words.ts'

/** A clause of a sentence, in the grammatical sense. */
export interface Segment {
  readonly place: Place
  /** Indices of its first word and of the one after its last. */
  readonly from: number
  readonly to: number
  /** The main segment whose subject it shares ("... and will ..."), or that it resumes after an inset. */
  readonly continues?: number
  /** True where it only resumes a segment: negation and subject reach across the inset. */
  readonly resumes?: true
  /** For a condition or exception: the main segment it belongs to; absent where it stands before all of them. */
  readonly of?: number
}

/** Before these a noun is no subject. */
const NO_SUBJECT_AFTER: ReadonlySet<string> = new Set(
  'in of to for from on by with about under at into over through via want need believe think and or as than not'.split(' '),
)
/** Words that make no clause of their own. */
const CONNECTIVES: ReadonlySet<string> = new Set([
  'only',
  'even',
  'and',
  'or',
  'but',
  'so',
  'however',
  'therefore',
  'additionally',
  'also',
  'finally',
  'furthermore',
])
/** Whether a subject with a modal verb begins at `at`, and no main clause follows that would need one. */
function startsMain(tokens: Tokens, at: number, to: number): boolean {
  const { words, breaks } = tokens
  if (!DETERMINERS.has(words[at] ?? '') || NO_SUBJECT_AFTER.has(words[at - 1] ?? '') || STATING.has(words[at - 1] ?? '')) return false
  for (let next = at + 2; next < to && next <= at + 5; next++) {
    const word = words[next] ?? ''
    if ((breaks[next] ?? 0) > 0 || SUBJECT_PRONOUNS.has(word)) return false
    if (MODALS.has(word)) return !hasLaterMain(tokens, next, to)
  }
  return false
}

/** Whether behind a comma there is a subject with which a main clause can begin. */
function hasLaterMain({ words, breaks }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((breaks[at] ?? 0) > 0 && SUBJECT_STARTS.has(words[at] ?? '')) return true
  return false
}

/**
 * Whether the verb of the main clause stands at `at`, behind a relative clause with a subject of its own: "sites that we
 * link to may collect".
 */
function endsRelative({ words, breaks }: Tokens, { from }: { readonly from: number }, at: number): boolean {
  const word = words[at] ?? ''
  const before = words[at - 1] ?? ''
  // "Data which is not essential is purged": the relative pronoun is the subject, and its verb has come.
  if (
    (word === 'is' || word === 'are') &&
    RELATIVES_OF_THINGS.has(words[from] ?? '') &&
    BE.has(words[from + 1] ?? '') &&
    at >= from + 4 &&
    (breaks[at] ?? 0) === 0 &&
    !NO_END_AFTER.has(before)
  )
    return true
  return (
    (MODALS.has(word) || word === 'is' || word === 'are' || word === 'has') &&
    at >= from + 3 &&
    !AUXILIARIES.has(words[from + (SUBJECT_PRONOUNS.has(words[from + 1] ?? '') ? 2 : 1)] ?? '') &&
    (SUBJECT_PRONOUNS.has(words[from + 1] ?? '') || words[at - 1] === 'you' || words[at - 1] === 'us') &&
    (breaks[at] ?? 0) === 0 &&
    before !== 'and' &&
    before !== 'or' &&
    (!SUBJECT_PRONOUNS.has(before) || (before === 'you' && !SUBJECT_PRONOUNS.has(words[from + 1] ?? ''))) &&
    !STATING.has(before)
  )
}

const RELATIVES_OF_THINGS: ReadonlySet<string> = new Set(['which', 'that'])
/** Behind these a verb goes on with the relative clause. */
const NO_END_AFTER: ReadonlySet<string> = new Set(['and', 'or', 'that', 'which', 'who', 'as', 'it', 'there', 'what', 'how', 'than', 'not'])

/** Divides the words `from` up to `to` of a sentence into its clauses. */
export function divideSentence(tokens: Tokens, from: number, to: number): Segment[] {
  const { words, breaks } = tokens
  interface Open extends Opening {
    from: number
    continues?: number
    resumes?: true
    of?: number
    /** Whether a comma or bracket stands before it: then one after it ends it. */
    inset: boolean
  }
  const segments: Segment[] = []
  let lastMain: number | undefined
  let open: Open = { place: 'main', from, inset: false }

  const close = (at: number) => {
    if (at > open.from) {
      const { place, continues, resumes, of } = open
      segments.push({
        place,
        from: open.from,
        to: at,
        ...(continues === undefined ? {} : { continues }),
        ...(resumes === undefined ? {} : { resumes }),
        ...(of === undefined ? {} : { of }),
      })
      // "However, if ...", "Only if ...": nothing has been said yet.
      const only = at === open.from + 1 ? (words[open.from] ?? '') : ''
      if (place === 'main') lastMain = only === 'that' ? undefined : CONNECTIVES.has(only) ? lastMain : segments.length - 1
    }
  }
  const begin = (opening: Opening, at: number) => {
    close(at)
    const embedded = open.place === 'condition' || open.place === 'exception'
    const place = opening.place === 'relative' && embedded ? open.place : opening.place
    const base = { place, from: at, inset: (breaks[at] ?? 0) === 1 }
    if (place === 'main') open = opening.inherits && lastMain !== undefined ? { ...base, continues: lastMain } : base
    else open = lastMain === undefined ? base : { ...base, of: lastMain }
  }

  for (let at = from; at < to; at++) {
    const opening = openingAt(tokens, at, from)
    const subordinate = open.place === 'condition' || open.place === 'exception'
    if (opening !== undefined && !(at === open.from && opening.place === open.place)) {
      if (at === from && opening.place === 'main') continue
      // Within a condition another "that", "where" or coordinated verb goes on with it.
      if (subordinate && opening.place !== 'main' && opening.place !== 'exception' && (breaks[at] ?? 0) === 0) continue
      if (subordinate && opening.inherits === true && words[at] !== 'but' && words[at] !== 'however') continue
      begin(opening, at)
      continue
    }
    if (open.place === 'relative' && lastMain !== undefined && endsRelative(tokens, open, at)) {
      const resumed = lastMain
      begin({ place: 'main' }, at)
      open = { ...open, continues: resumed, resumes: true }
      continue
    }
    if (!subordinate || at === open.from) continue
    const word = words[at] ?? ''
    const strength = breaks[at] ?? 0
    // "Only if you agree will we ..."
    if (strength === 0 && MODALS.has(word) && words[at + 1] === 'we' && words[from] === 'only') {
      begin({ place: 'main' }, at)
      continue
    }
    // "If you do not log in for a year your data will be deleted": likewise, with another subject.
    if (strength === 0 && lastMain === undefined && at >= open.from + 4 && startsMain(tokens, at, to)) {
      begin({ place: 'main' }, at)
      continue
    }
    // "If you register with the service we will need your name": the comma was left out.
    if (
      strength === 0 &&
      (word === 'we' || word === 'i') &&
      lastMain === undefined &&
      (MODALS.has(words[at + 1] ?? '') || !hasLaterMain(tokens, at + 1, to)) &&
      at > open.from + 2 &&
      !RELATIVES.has(words[at - 1] ?? '') &&
      words[at - 1] !== 'that'
    ) {
      begin({ place: 'main' }, at)
      continue
    }
    if (strength === 0) continue
    if (lastMain === undefined) {
      if (strength === 1 && (word === 'and' || word === 'or' || word === 'but')) continue
      begin({ place: 'main' }, at)
    } else if (SUBJECT_STARTS.has(word) && !(open.inset && strength === 1)) begin({ place: 'main' }, at)
    else if (open.inset && strength === 1 && word !== 'and' && word !== 'or') {
      const resumed = lastMain
      begin({ place: 'main' }, at)
      open = { ...open, continues: resumed, resumes: true }
    }
  }
  close(to)
  return segments
}
