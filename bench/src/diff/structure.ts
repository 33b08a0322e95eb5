import type { Policy } from '@clausal/core'

export type Clause = Policy['clauses'][number]
export type Statement = Policy['statements'][number]

/** A section with all below it, as a stretch of the source that can be cut out and put elsewhere. */
export interface Piece {
  readonly clause: Clause
  /** The clauses it holds, its own first. */
  readonly clauses: readonly Clause[]
  /** White space after it is not part of it. */
  readonly start: number
  readonly end: number
}

const OPENING_TAGS_BEHIND = /(?:<(?:section|div|article)\b[^<>]{0,200}>\s{0,20}){1,4}$/i
const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*?(\/?)>/gi
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'wbr', 'source'])

/** The elements a stretch of HTML leaves open; undefined where it closes one that it did not open. */
function openElements(html: string): string[] | undefined {
  const open: string[] = []
  for (const [, closing, name = '', selfClosing] of html.matchAll(TAG)) {
    const element = name.toLowerCase()
    if (VOID.has(element) || selfClosing === '/') continue
    if (closing !== '/') open.push(element)
    else if (open.pop() !== element) return undefined
  }
  return open
}

/** Clauses below a clause's heading. */
export function below(policy: Policy, clause: Clause): readonly Clause[] {
  const after = policy.clauses.slice(clause.index + 1)
  const next = after.findIndex(({ level }) => level <= clause.level)
  return next < 0 ? after : after.slice(0, next)
}

/** Where HTML ends that begins at `start`, holds everything up to `end` and leaves nothing open. */
function balancedEnd(text: string, start: number, end: number): number | undefined {
  let at = end
  for (;;) {
    const open = openElements(text.slice(start, at))
    if (open === undefined) return undefined
    if (open.length === 0) return at
    const closing = /^\s{0,20}<\/[a-z][a-z0-9]*>/i.exec(text.slice(at, at + 60))
    if (closing === null) return undefined
    at += closing[0].length
  }
}

function pieceOf(policy: Policy, clause: Clause): Piece | undefined {
  const { text } = policy.source
  const clauses = [clause, ...below(policy, clause)]
  const last = clauses.at(-1) ?? clause
  if (policy.format !== 'html') {
    const next = policy.clauses[last.index + 1]
    const whole = text.slice(clause.span.start, next?.span.start ?? text.length)
    const end = clause.span.start + whole.trimEnd().length
    // A definition of link targets belongs to the whole document.
    return /^\[[^\]]+\]:/m.test(whole) ? undefined : { clause, clauses, start: clause.span.start, end }
  }
  const behind = text.slice(Math.max(0, clause.span.start - 400), clause.span.start)
  const wrappers = OPENING_TAGS_BEHIND.exec(behind)?.[0] ?? ''
  for (const start of [clause.span.start - wrappers.length, clause.span.start]) {
    const end = balancedEnd(text, start, last.span.end)
    if (end !== undefined) return { clause, clauses, start, end }
  }
  return undefined
}

/** The document's title: a heading that stands alone above all others, or at the top before deeper ones. */
function isTitle(policy: Policy, clause: Clause): boolean {
  return clause.index === 0 && below(policy, clause).length === policy.clauses.length - 1
}

/** All sections that can be cut out, apart from the whole document. */
export function pieces(policy: Policy): Piece[] {
  return policy.clauses.flatMap((clause) => {
    if (clause.headingSpan === undefined || isTitle(policy, clause)) return []
    const piece = pieceOf(policy, clause)
    return piece === undefined ? [] : [piece]
  })
}

/** The readable words of a clause's body, compared without care for white space. */
export function bodyText(clause: Clause): string {
  return clause.statements.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join('\n')
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/** Whether no other clause says the same under the same heading. */
export function isSingular(policy: Policy, clause: Clause): boolean {
  const body = bodyText(clause)
  return policy.clauses.every((other) => other === clause || other.heading !== clause.heading || bodyText(other) !== body)
}

/** Indices of statements that announce a list or table. */
export function introductions(policy: Policy): ReadonlySet<number> {
  return new Set(policy.statements.flatMap(({ introduction }) => (introduction === undefined ? [] : [introduction])))
}

const NUMBERING =
  /^(?:(?:section|article|part|chapter)\s{1,3})?(?:§\s?)?\(?(?:\d{1,3}(?:\.(?:\d{1,3}|[a-z]{1,3}))*|[A-Z]|[IVX]{1,6})[.):](?:\s{1,5}|(?=\p{Lu}(?!\.)))|^\d{1,3}(?:\.\d{1,3}){0,3}\s{1,5}(?=\p{Lu})/iu

/** The words of a heading and where they stand: without number, anchor and markup. Undefined where markup runs through them. */
export function headingWords(
  policy: Policy,
  clause: Clause,
): { readonly words: string; readonly start: number; readonly end: number } | undefined {
  const { heading, headingSpan } = clause
  if (heading === undefined || headingSpan === undefined) return undefined
  const words = heading.slice(NUMBERING.exec(heading)?.[0].length ?? 0)
  const at = policy.source.text.slice(headingSpan.start, headingSpan.end).indexOf(words)
  if (at < 0 || words === '') return undefined
  const start = headingSpan.start + at
  return { words, start, end: start + words.length }
}

/** The source of a heading like a clause's own, with other words; without its anchor. */
export function headingLike(policy: Policy, clause: Clause, words: string): string | undefined {
  const own = headingWords(policy, clause)
  if (own === undefined || clause.headingSpan === undefined) return undefined
  const { text } = policy.source
  // A <summary> or <dt> is no heading outside the element it belongs to.
  if (/^<(?:summary|dt)\b/i.test(text.slice(clause.headingSpan.start))) return undefined
  const shown = own.words === own.words.toUpperCase() ? words.toUpperCase() : words
  const source = text.slice(clause.headingSpan.start, own.start) + shown + text.slice(own.end, clause.headingSpan.end)
  return policy.format === 'html' ? source.replace(/\sid="[^"]*"/, '') : source.replace(/\s*\{#[^}]*\}/, '')
}

/** A paragraph in the policy's format. */
export function paragraph(policy: Policy, text: string): string {
  return policy.format === 'html' ? `<p>${text}</p>` : text
}

/** What parts two blocks of the policy's format. */
export function separator(policy: Policy): string {
  return policy.format === 'html' ? '\n' : '\n\n'
}
