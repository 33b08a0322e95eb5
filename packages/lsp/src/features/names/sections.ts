import { type Clause, type CrossReference, firstAt, type Policy, type Span, toSlug, toSourceSpan } from '@clausal/core'
import type { PolicyDocument } from '../../workspace/policies.ts'

/** A number in front of a heading: "3.", "4.1 ", "A)". */
const NUMBER = /^\s*(?:(?:section|article|part) )?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[A-Z][.)]|[IVX]{1,5}[.)])[\s:–-]+/i

/** The words of a clause's heading in the source, without markup; `number` is what stands before its name. */
export interface HeadingWords {
  readonly name: Span
  readonly text: string
  readonly number: string
}

/** The heading that begins where a clause's does: the blocks stand in the order of the source. */
function headingBlockOf({ blocks }: Policy, { headingRange }: Pick<Clause, 'headingRange'>): Policy['blocks'][number] | undefined {
  if (headingRange === undefined) return undefined
  const { offset } = headingRange.start
  const block = blocks[firstAt(offset, 0, blocks.length, (index) => blocks[index]?.span.start ?? 0)]
  return block?.type === 'heading' && block.span.start === offset ? block : undefined
}

/** Where the name of a clause's heading stands; undefined for a clause without one. */
export function headingWordsOf(policy: Policy, clause: Pick<Clause, 'headingRange'>): HeadingWords | undefined {
  const block = headingBlockOf(policy, clause)
  if (block === undefined) return undefined
  const whole = policy.prose.text.slice(block.prose.start, block.prose.end)
  const number = NUMBER.exec(whole)?.[0] ?? ''
  const name = toSourceSpan(policy.prose, { start: block.prose.start + number.length, end: block.prose.end })
  return { name, text: whole.slice(number.length), number }
}

const anchorPlaces = new WeakMap<Policy, ReadonlyMap<string, Span>>()

/** Where each anchor of a policy stands; of several with one id the first. */
function placesOfAnchors(policy: Policy): ReadonlyMap<string, Span> {
  const known = anchorPlaces.get(policy) ?? new Map(policy.anchors.toReversed().map(({ id, span }) => [id, span]))
  anchorPlaces.set(policy, known)
  return known
}

/** The explicit anchor of a heading, `{#id}` or an `id` attribute: its id and where the id stands. */
export function explicitAnchorOf(
  policy: Policy,
  clause: Pick<Clause, 'headingRange'>,
): { readonly id: string; readonly span: Span } | undefined {
  const block = headingBlockOf(policy, clause)
  if (block?.type !== 'heading' || block.id === undefined) return undefined
  const { id } = block
  const { text } = policy.source
  const anchor = placesOfAnchors(policy).get(id) ?? block.span
  const from = Math.min(block.span.start, anchor.start)
  const whole = text.slice(from, Math.max(block.span.end, anchor.end))
  // `{#id}`, and the attribute of an element, quoted or not.
  const at = [`#${id}`, `"${id}"`, `'${id}'`, `=${id}`].map((written) => whole.indexOf(written)).find((index) => index >= 0)
  return at === undefined ? undefined : { id, span: { start: from + at + 1, end: from + at + 1 + id.length } }
}

/** The anchors by which links reach a clause: its own, else what its heading gives, with and without its number. */
export function anchorsOf(policy: Policy, clause: Clause): readonly string[] {
  const explicit = explicitAnchorOf(policy, clause)
  if (explicit !== undefined) return [explicit.id]
  const words = headingWordsOf(policy, clause)
  return words === undefined ? [clause.id] : [...new Set([toSlug(`${words.number}${words.text}`, 100), toSlug(words.text, 100)])]
}

const LINK_FRAGMENT = /^([^#?]*)#(.+)$/

/** A link to a part of a policy: the file it names, empty for its own, and the part. */
export interface FragmentLink {
  readonly path: string
  readonly fragment: string
  /** Where the fragment stands, without the number sign. */
  readonly span: Span
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The links of a policy that have a fragment and whose target stands in the text. */
export function fragmentLinksOf({ policy }: PolicyDocument): readonly FragmentLink[] {
  return policy.links.flatMap(({ href, hrefSpan }) => {
    const [, path, fragment] = LINK_FRAGMENT.exec(href) ?? []
    if (hrefSpan === undefined || path === undefined || fragment === undefined || /^[a-z][a-z+.-]*:|^\/\//i.test(path)) return []
    const written = policy.source.text.slice(hrefSpan.start, hrefSpan.end)
    const hash = written.indexOf('#')
    if (hash < 0) return []
    return [{ path: decoded(path), fragment: decoded(fragment), span: { start: hrefSpan.start + hash + 1, end: hrefSpan.end } }]
  })
}

/** The path of one policy as a link of another has it, and as a link from the root of a site without its ending. */
export function isLinkTo(from: PolicyDocument, { path }: Pick<FragmentLink, 'path'>, to: PolicyDocument): boolean {
  if (path === '') return from.uri === to.uri
  const folder = from.configuration.path.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') folder.pop()
    else if (step !== '.' && step !== '') folder.push(step)
  }
  return (path.startsWith('/') ? path.slice(1) : folder.join('/')) === to.configuration.path
}

/** The part of a reference in words that names its target: the quoted or titled name, or the number. */
export function nameInReference({ text, range }: CrossReference, name: string): Span | undefined {
  const at = text.toLowerCase().indexOf(name.toLowerCase())
  return at < 0 ? undefined : { start: range.start.offset + at, end: range.start.offset + at + name.length }
}
