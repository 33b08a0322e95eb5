import { createFact } from '../document/fact.ts'
import type { Policy } from '../document/policy.ts'
import { type FoundDate, findDates } from '../text/dates.ts'
import { toSourceSpan } from '../text/prose.ts'
import { toRange } from '../text/source.ts'
import type { Range, Span } from '../text/span.ts'
import { datesInText } from './dates-in-text.ts'

export interface DatedSpan {
  /** YYYY-MM-DD. */
  readonly value: string
  readonly span: Span
}

/** The dates a policy gives itself. */
export interface PolicyDates {
  readonly effective?: DatedSpan
  readonly lastUpdated?: DatedSpan
}

type Label = 'effective' | 'lastUpdated'

const FRONT_MATTER: Readonly<Record<Label, readonly string[]>> = {
  effective: ['effective', 'effective_date', 'effectiveDate', 'effective-date'],
  lastUpdated: [
    'last_updated',
    'lastUpdated',
    'last-updated',
    'updated',
    'updated_at',
    'lastmod',
    'last_modified',
    'lastModified',
    'modified',
    'date',
  ],
}

/** What stands in front of a date, or right behind it, and says what it is the date of. */
const LABELS: readonly { readonly label: Label; readonly pattern: RegExp }[] = [
  {
    label: 'lastUpdated',
    pattern:
      /\b(?:last|latest|recently|most recent) {0,2}(?:-|been )?(?:updated?|modified|revised|revision|modification|changed?|reviewed|edited|amended)\b|\b(?:updated|revised|modified|amended)(?: on| as of| in|:| -|\b)|\b(?:revision|version|update) (?:date|of)\b|\bversion\b|\brev\b|\bposted(?: on)?\b|\bdate of (?:last )?(?:revision|update|issue|publication)\b|\bpublished(?: on)?\b|\bdates from\b|\bcurrent as of\b|\blast change\b/i,
  },
  {
    label: 'effective',
    pattern:
      /\beffective\b|\bin (?:effect|force)\b|\b(?:comes?|came|enters?|entered|goes|went|takes?|took) (?:into )?(?:force|effect)\b|\bvalid (?:from|as of|since)\b|\bappl(?:y|ies) (?:from|as of)\b|\bdate of effect\b|\bapplicable from\b/i,
  },
]
/** The same in other languages: German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish. */
const FOREIGN_LABELS: readonly { readonly label: Label; readonly pattern: RegExp }[] = [
  {
    label: 'lastUpdated',
    pattern:
      /(?<!\p{L})(?:(?<=^[^\p{L}]{0,8})stand(?=[^\p{L}]{0,3}(?:(?:vom|per|im) )?$)|(?:zuletzt|letztmals|letzte) (?:aktualisier|geändert|änderung|überarbeit)\p{L}*|(?:dernière|date de) (?:mise à jour|modification)|mis à jour|última (?:actualización|modificación|revisión|atualização|alteração|modificação)|actualizad[oa]|atualizad[oa]|ultim[oa] (?:aggiornamento|modifica|revisione)|aggiornat[oa]|(?:laatst|voor het laatst) (?:bijgewerkt|gewijzigd)|laatste (?:update|wijziging)|ostatni(?:a|o) (?:aktualizacj|zmian|zaktualizowan)\p{L}*|zaktualizowano|senast (?:uppdaterad|ändrad)\p{L}*|(?:senest|sidst) (?:opdateret|ændret))(?!\p{L})/iu,
  },
  {
    label: 'effective',
    pattern:
      /(?<!\p{L})(?:gültig (?:ab|seit)|gilt (?:ab|seit)|(?:in kraft|wirksam) (?:ab|seit)|(?:tritt|trat) am|en vigueur|(?:prend|prise d['’])? ?effet (?:le|au|du)|en vigor|vigente|fecha de (?:entrada|vigencia)|in vigore|em vigor|vigência|ingangsdatum|geldig vanaf|van kracht|obowiązuje od|wchodzi w życie|gäller från|träder i kraft|gælder fra|træder i kraft)(?!\p{L})/iu,
  },
]
/** Labels stand close: this many characters before a date, or behind it. */
const BEFORE = 70
const BEHIND = 50
/** Dates of laws and of other documents, and of data. */
const NOT_OF_POLICY =
  /\b(?:regulation|directive|act|law|gdpr|ccpa|framework|decision|born|terms of (?:use|service)|prior to|before|until|after|between|between|replaces?|supersedes?|previous)\b/i

/** What a policy calls itself; also what may stand in a label line. */
const POLICY_ITSELF = /\b(?:polic(?:y|ies)|notice|statement|document|version|page|it|terms|rules|agreement|date|last|information)\b/i
/** Of something else: "our prices are valid from", "we last updated the app on". */
const VERB_BEFORE = /\p{L}{3} (?:is|are|was|were|becomes?|became|has been|have been|come|comes|came)? ?$/u
const OBJECT_BEHIND =
  /^ (?:the|our|this|your|its) (?!(?:privacy|cookie|data|present|current)? ?(?:policy|notice|statement|document|page|version|terms))\p{L}/iu

/** Whether a label is there, and is said of the policy. */
function saysOfPolicy(pattern: RegExp, text: string): boolean {
  const match = pattern.exec(text)
  if (match === null) return false
  const before = text.slice(0, match.index)
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf(': ')) + 1)
  if (OBJECT_BEHIND.test(text.slice(match.index + match[0].length))) return false
  return !VERB_BEFORE.test(sentence) || POLICY_ITSELF.test(sentence) || /^\W*(?:and|or)\b/i.test(sentence) || /^\W*$/.test(sentence)
}

/** Headings below which earlier versions are told of. */
const LOG_HEADING =
  /\b(?:change ?log|(?:change|revision|version|update) history|history of (?:changes|revisions|updates|versions)|(?:previous|past|earlier|prior) (?:versions|changes|updates)|release notes)\b/i
/** What says of a date among them that it is the policy's own all the same. */
const OWN_DATE = /\b(?:last|latest|effective|current)\b/i
/** What may stand before the date of an entry: "v2.1, ". */
const ENTRY_MARK = /^[^\p{L}\p{N}]{0,4}(?:v(?:ersion)?\.? ?[\d.]{1,8}[^\p{L}\p{N}]{0,4})?$/iu
const LONGEST_MARK = 20

/** The dates that begin an entry of a change log: several entries on end begin with one, or the heading says so. */
function findLogEntries({ prose: { text: all }, statements, clauses }: Policy, dates: readonly FoundDate[]): ReadonlySet<FoundDate> {
  const entries = new Set<FoundDate>()
  let next = 0
  let last: { readonly date: FoundDate; readonly clause: number } | undefined
  for (const { prose, text, clause } of statements) {
    while ((dates[next]?.span.start ?? Number.POSITIVE_INFINITY) < prose.start) next++
    const date = dates[next]
    const isNear = date !== undefined && date.span.start < prose.end && date.span.start - prose.start <= LONGEST_MARK
    if (!isNear || !ENTRY_MARK.test(all.slice(prose.start, date.span.start))) {
      last = undefined
      continue
    }
    if (last?.clause === clause) entries.add(last.date).add(date)
    if (LOG_HEADING.test(clauses[clause]?.heading ?? '') && !OWN_DATE.test(text)) entries.add(date)
    last = { date, clause }
  }
  return entries
}

function labelsNear(text: string, date: Span): Label[] {
  const lineStart = text.lastIndexOf('\n', date.start - 1) + 1
  let before = text.slice(Math.max(lineStart, date.start - BEFORE), date.start)
  // A label may stand on a line of its own.
  if (before.trim() === '' && lineStart > 1)
    before = text.slice(Math.max(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart - BEFORE), lineStart)
  // "Effective: 1 May 2025. Last updated: 3 June 2025": what stands behind another date or sentence is not this one's.
  const year = before.search(/\d{4}\D*$/)
  const own = before.slice(Math.max(before.lastIndexOf('. ') + 1, year < 0 ? 0 : year + 4))
  const label = own.trim() === '' ? before : own
  if (NOT_OF_POLICY.test(label)) return []
  const found = LABELS.filter(({ pattern }) => saysOfPolicy(pattern, label)).map((one) => one.label)
  if (found.length > 0) return found
  const foreign = FOREIGN_LABELS.filter(({ pattern }) => pattern.test(label)).map((one) => one.label)
  if (foreign.length > 0) return foreign
  const lineEnd = text.indexOf('\n', date.end)
  const behind = text.slice(date.end, Math.min(lineEnd < 0 ? text.length : lineEnd, date.end + BEHIND))
  return /^\s{0,3}[(–-]?\s{0,2}(?:last|effective|version|updated|revised)|^,? (?:this|our|the) [^.;]{0,40}(?:is|are|will be) (?:in (?:force|effect)|effective)/i.test(
    behind,
  )
    ? LABELS.filter(({ pattern }) => pattern.test(behind)).map((one) => one.label)
    : []
}

/** A date that a policy gives itself, with what it is the date of. */
interface LabelledDate extends DatedSpan {
  readonly label: Label
}

function inFrontMatter(policy: Policy, label: Label): LabelledDate[] {
  const { frontMatter } = policy
  if (frontMatter === undefined) return []
  return FRONT_MATTER[label].flatMap((key) => {
    const value = frontMatter.values[key]
    const text = value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'string' ? value : undefined
    const date = text === undefined ? undefined : findDates(text)[0]
    return date === undefined ? [] : [{ label, value: date.value, span: frontMatter.valueSpans[key] ?? frontMatter.span }]
  })
}

/** The dates of the front matter and of labelled lines, in this order; those of a change log are of other versions. */
const labelledDatesOf: (policy: Policy) => readonly LabelledDate[] = createFact((policy) => {
  const dates = datesInText(policy)
  const entries = findLogEntries(policy, dates)
  const inText = dates
    .filter((date) => !entries.has(date))
    .flatMap(({ value, span }) =>
      labelsNear(policy.prose.text, span).map((label) => ({ label, value, span: toSourceSpan(policy.prose, span) })),
    )
  return [...inFrontMatter(policy, 'effective'), ...inFrontMatter(policy, 'lastUpdated'), ...inText]
})

/** Reads the effective and last-updated dates from the front matter, else from labelled lines. */
export const policyDatesOf: (policy: Policy) => PolicyDates = createFact((policy) => {
  const first = (wanted: Label): DatedSpan | undefined => {
    const found = labelledDatesOf(policy).find(({ label }) => label === wanted)
    return found === undefined ? undefined : { value: found.value, span: found.span }
  }
  const [effective, lastUpdated] = [first('effective'), first('lastUpdated')]
  return { ...(effective === undefined ? {} : { effective }), ...(lastUpdated === undefined ? {} : { lastUpdated }) }
})

/** Every place that gives the day of the last change, in the front matter and in the text. */
export function lastUpdatedPlaces(policy: Policy): readonly Range[] {
  const { lastUpdated } = policyDatesOf(policy)
  return labelledDatesOf(policy)
    .filter(({ label, value }) => label === 'lastUpdated' && value === lastUpdated?.value)
    .map(({ span }) => toRange(policy.source, span))
}
