import type { ClauseNode, Policy, Statement } from '../../document/policy.ts'
import { type Source, toRange } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import type { Alignment, ClausePair } from '../align/alignment.ts'
import { firstStatementsOf } from '../align/first-statements.ts'
import { headingWordsOf } from '../align/heading-words.ts'
import { changedLinks } from '../align/link-targets.ts'
import { wordingKey } from '../align/wording.ts'
import { interleave } from './interleave.ts'
import type { Redline, RedlineLine } from './redline.ts'
import { compareWords } from './word-runs.ts'

/** What a line is about, in one version: a heading, a statement or the header row of a table. */
interface Entry {
  readonly part: RedlineLine['part']
  readonly text: string
  readonly span: Span
  readonly clause: ClauseNode
  /** Index among the policy's statements, for a statement. */
  readonly statement?: number
}

/** A line's place: that of the later version's entry, or of the earlier one's where it is gone. */
interface Placed {
  readonly before?: Entry
  readonly after?: Entry
  readonly line: RedlineLine
}

function headerText(policy: Policy, statement: Statement): { readonly text: string; readonly span: Span } | undefined {
  if (statement.block.type !== 'table' || statement.block.header === undefined) return undefined
  const { cells, span } = statement.block.header
  return { text: cells.map(({ prose }) => policy.prose.text.slice(prose.start, prose.end)).join(' | '), span }
}

/** Headings, header rows and statements of some clauses, in reading order. */
function entriesOf(policy: Policy, clauses: readonly ClauseNode[]): Entry[] {
  return clauses.flatMap((clause) => {
    const entries: Entry[] = []
    const { heading, headingSpan } = clause
    if (heading !== undefined && headingSpan !== undefined) entries.push({ part: 'heading', text: heading, span: headingSpan, clause })
    const first = firstStatementsOf(policy)[clause.index] ?? 0
    for (const [at, statement] of clause.statements.entries()) {
      const opensTable = statement.block !== clause.statements[at - 1]?.block
      const header = opensTable ? headerText(policy, statement) : undefined
      if (header !== undefined) entries.push({ part: 'row', ...header, clause })
      entries.push({ part: statement.kind, text: statement.text, span: statement.span, clause, statement: first + at })
    }
    return entries
  })
}

/** Pairs headings that read the same, then the first ones that are left: a clause's own with that of its main part. */
function pairHeadings({ before, after }: Alignment, one: readonly Entry[], other: readonly Entry[]): Map<Entry, Entry> {
  const wordsOf = (policy: Policy, { clause }: Entry) => (headingWordsOf(policy)[clause.index] ?? []).join(' ')
  const pairs = new Map<Entry, Entry>()
  const left = new Set(other)
  const pair = (entry: Entry, counterpart: Entry | undefined) => {
    if (counterpart === undefined) return
    pairs.set(entry, counterpart)
    left.delete(counterpart)
  }
  for (const entry of one)
    pair(
      entry,
      [...left].find((candidate) => wordsOf(before, entry) === wordsOf(after, candidate)),
    )
  if (pairs.size === 0 && one[0] !== undefined) pair(one[0], other[0])
  return pairs
}

/** Pairs header rows that are the same, then what is left in order. */
function pairHeaders(one: readonly Entry[], other: readonly Entry[]): Map<Entry, Entry> {
  const pairs = new Map<Entry, Entry>()
  const byText = new Map<string, Entry[]>()
  for (const entry of other.toReversed()) {
    const known = byText.get(entry.text)
    if (known === undefined) byText.set(entry.text, [entry])
    else known.push(entry)
  }
  for (const entry of one) {
    const counterpart = byText.get(entry.text)?.pop()
    if (counterpart !== undefined) pairs.set(entry, counterpart)
  }
  const paired = new Set(pairs.values())
  const left = other.filter((entry) => !paired.has(entry))
  for (const [at, entry] of one.filter((entry) => !pairs.has(entry)).entries()) {
    const counterpart = left[at]
    if (counterpart !== undefined) pairs.set(entry, counterpart)
  }
  return pairs
}

function createLines(alignment: Alignment, one: readonly Entry[], other: readonly Entry[]) {
  const place = (source: Source, entry: Entry) => toRange(source, entry.span)
  const before = (entry: Entry) => ({ before: place(alignment.before.source, entry) })
  const after = (entry: Entry) => ({ after: place(alignment.after.source, entry) })
  return {
    both: (entry: Entry, counterpart: Entry, type: RedlineLine['type']): Placed => ({
      before: entry,
      after: counterpart,
      line: {
        type,
        part: counterpart.part,
        runs: compareWords(entry.text, counterpart.text),
        ...before(entry),
        ...after(counterpart),
        ...linksOf(alignment, entry, counterpart),
      },
    }),
    gone: (entry: Entry, type: RedlineLine['type'] = 'removed'): Placed => ({
      before: entry,
      line: { type, part: entry.part, runs: runs('removed', entry.text), ...before(entry) },
    }),
    come: (entry: Entry, type: RedlineLine['type'] = 'added'): Placed => ({
      after: entry,
      line: { type, part: entry.part, runs: runs('added', entry.text), ...after(entry) },
    }),
    movedOut: (entry: Entry, counterpart: string): Placed => ({
      before: entry,
      line: { type: 'moved-out', part: entry.part, runs: runs('removed', entry.text), ...before(entry), counterpart },
    }),
    movedIn: (entry: Entry, from: Statement, counterpart: string): Placed => ({
      after: entry,
      line: {
        type: 'moved-in',
        part: entry.part,
        runs: compareWords(from.text, entry.text),
        before: toRange(alignment.before.source, from.span),
        ...after(entry),
        counterpart,
      },
    }),
    entries: { one, other },
  }
}

const runs = (type: 'removed' | 'added', text: string): RedlineLine['runs'] => (text === '' ? [] : [{ type, text }])

function linksOf({ before, after }: Alignment, one: Entry, other: Entry): Pick<RedlineLine, 'links'> {
  if (one.statement === undefined || other.statement === undefined) return {}
  const links = changedLinks(before, after, one.statement, other.statement)
  return links === undefined ? {} : { links }
}

/** The lines for headings and header rows, which are no statements. */
function framingLines(alignment: Alignment, lines: ReturnType<typeof createLines>): Placed[] {
  const { one, other } = lines.entries
  const isHeader = ({ part, statement }: Entry) => part === 'row' && statement === undefined
  const isHeading = ({ part }: Entry) => part === 'heading'
  const pairs = new Map([
    ...pairHeadings(alignment, one.filter(isHeading), other.filter(isHeading)),
    ...pairHeaders(one.filter(isHeader), other.filter(isHeader)),
  ])
  const paired = new Set(pairs.values())
  const typeOf = (entry: Entry, counterpart: Entry): RedlineLine['type'] => {
    if (entry.text === counterpart.text) return 'same'
    const reads = (policy: Policy, { part, text, clause }: Entry) =>
      part === 'heading' ? (headingWordsOf(policy)[clause.index] ?? []).join(' ') : wordingKey(text)
    return reads(alignment.before, entry) === reads(alignment.after, counterpart) ? 'formatting' : 'changed'
  }
  return [
    ...one
      .filter((entry) => entry.statement === undefined)
      .map((entry) => {
        const counterpart = pairs.get(entry)
        return counterpart === undefined ? lines.gone(entry) : lines.both(entry, counterpart, typeOf(entry, counterpart))
      }),
    ...other.filter((entry) => entry.statement === undefined && !paired.has(entry)).map((entry) => lines.come(entry)),
  ]
}

const LINE_TYPES = { identical: 'same', formatting: 'formatting', reworded: 'changed' } as const

/** The lines for statements. */
function statementLines(alignment: Alignment, lines: ReturnType<typeof createLines>): Placed[] {
  const { one, other } = lines.entries
  const entryOf = new Map(
    other.flatMap((entry) => {
      const statement = entry.statement === undefined ? undefined : alignment.after.statements[entry.statement]
      return statement === undefined ? [] : [[statement, entry] as const]
    }),
  )
  const told = new Set<Entry>()
  const placed: Placed[] = []
  for (const entry of one) {
    if (entry.statement === undefined) continue
    const pair = alignment.pairOfBefore.get(entry.statement)
    const counterpart = pair === undefined ? undefined : entryOf.get(pair.after)
    if (pair === undefined) placed.push(lines.gone(entry))
    else if (pair.moved || counterpart === undefined)
      placed.push(lines.movedOut(entry, alignment.after.clauses[pair.after.clause]?.id ?? ''))
    else if (told.has(counterpart)) placed.push(lines.gone(entry, 'formatting'))
    else {
      told.add(counterpart)
      placed.push(lines.both(entry, counterpart, LINE_TYPES[pair.likeness]))
    }
  }
  for (const entry of other) {
    if (entry.statement === undefined || told.has(entry)) continue
    const pair = alignment.pairOfAfter.get(entry.statement)
    if (pair?.moved) placed.push(lines.movedIn(entry, pair.before, alignment.before.clauses[pair.before.clause]?.id ?? ''))
    else placed.push(lines.come(entry, pair === undefined ? 'added' : 'formatting'))
  }
  return placed
}

/**
 * The text of a pair's clauses in both versions, line by line. The lines with a place in the later version, read without their
 * removed runs, are its text; those with a place in the earlier one, without moved-in lines and added runs, are the earlier text.
 */
export function createRedline(pair: ClausePair, alignment: Alignment): Redline {
  const one = entriesOf(alignment.before, pair.before)
  const other = entriesOf(alignment.after, pair.after)
  const lines = createLines(alignment, one, other)
  const placed = [...framingLines(alignment, lines), ...statementLines(alignment, lines)]
  return interleave(one, other, placed).map(({ line }) => line)
}
