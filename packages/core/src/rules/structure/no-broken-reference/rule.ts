import type { Policy } from '../../../document/policy.ts'
import { toSlug } from '../../../document/slug.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import type { Reference } from '../../../reading/references.ts'
import { createLazy } from '../../../text/lazy.ts'
import { overlaps, type Span } from '../../../text/span.ts'
import { defineRule } from '../../rule.ts'

/** Fragments that a page understands without an element of that name: its top, a route, a state of its scripts, a piece of text. */
const OF_THE_PAGE = /^#(?:top|main|content|main-content|header|footer|!|\/|:~:|.*[=&])/i
/** What tells that a part of this text is meant, and not of a website or another document. */
const POINTS_HERE =
  /^["”’»]?(?: \([^()\n]{1,30}\))?,? (?:above|below|of th(?:is|e present) (?:privacy |cookie |global )?(?:policy|notice|statement|document|page))\b/i
/** "The section titled X", "section 4.2": the name or number by itself. */
const NAME = /["“«‘'](.{2,80}?)[,.]?["”»’']|(?:the|our|see) (.{2,80}) (?:section|paragraph)$/iu
const NUMBER = /(\d{1,2}(?:\.\d{1,2}){0,3})$/
/** A heading or line that begins with a number. */
const NUMBERED = /^\W{0,3}(?:section |article |part )?(\d{1,2}(?:\.\d{1,2}){0,3})[.):\s-]/i
/** With fewer numbered headings the numbers may be those of a list. */
const FEWEST_NUMBERED = 3
/** So many links to parts of which most are not there: one finding says it of all. */
const MANY = 3
const AFTER = 50
const LONGEST_OPENING = 120
/** Each is held against every opening; no text that people write has more. */
const MOST_WORDED = 300

/** What stands behind the number sign, percent-encoding undone. */
function fragmentOf(href: string): string {
  try {
    return decodeURIComponent(href.slice(1))
  } catch {
    return href.slice(1)
  }
}

/** How site generators name a heading: lower case, punctuation left out, white space made hyphens. "U.S. rights" is `us-rights`. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

/** Every name by which a part of the policy can be linked to. */
const anchorsOf = ({ anchors, clauses }: Policy): ReadonlySet<string> =>
  new Set([...anchors.map(({ id }) => id), ...clauses.flatMap(({ heading }) => (heading === undefined ? [] : anchorOf(heading)))])

const slugsOf = (line: string) => toSlug(line).split('-')

/** The words that open a block or a marked passage: what a reference may mean besides a heading. */
interface Opening {
  readonly span: Span
  readonly words: ReadonlySet<string>
}

function openingsOf({ blocks, marks, prose }: Policy): readonly Opening[] {
  return [...blocks, ...marks].map(({ span, prose: { start, end } }) => {
    const [line = ''] = prose.text.slice(start, Math.min(end, start + LONGEST_OPENING)).split('\n')
    return { span, words: new Set(slugsOf(line)) }
  })
}

/** Makes a test whether a numbered section is missing: only where headings count from 1 without a gap, so that the count can be relied on. */
function createNumberTest({ clauses, blocks }: Policy): (number: string) => boolean {
  const numbers = new Set(clauses.flatMap(({ heading = '' }) => NUMBERED.exec(heading)?.[1] ?? []))
  const tops = new Set([...numbers].map((number) => Number(number.split('.')[0])))
  const lists = blocks.flatMap((block) => (block.type === 'item' && block.ordered ? block.list : []))
  // A list of one item is a heading that a converter took for a list.
  const hasListedHeadings = lists.some((list, index) => lists[index - 1] !== list && lists[index + 1] !== list)
  const isCounted = !hasListedHeadings && tops.size >= FEWEST_NUMBERED && Math.max(...tops) === tops.size && !tops.has(0)
  const parents = new Set([...numbers].map((number) => number.slice(0, number.lastIndexOf('.'))))
  return (number) =>
    isCounted &&
    !numbers.has(number) &&
    (number.includes('.') ? parents.has(number.slice(0, number.lastIndexOf('.'))) : !tops.has(Number(number)))
}

/** Makes a test whether a reference in words names a part that is nowhere to be found. */
function createMissingTest(policy: Policy): (reference: Reference) => boolean {
  const openings = createLazy(() => openingsOf(policy))
  const isMissingNumber = createNumberTest(policy)
  return ({ text, span }) => {
    if (!POINTS_HERE.test(policy.source.text.slice(span.end, span.end + AFTER).replace(/\s+/g, ' '))) return false
    const number = NUMBER.exec(text)?.[1]
    if (number !== undefined) return isMissingNumber(number)
    const [, quoted, title] = NAME.exec(text) ?? []
    const name = quoted ?? title
    if (name === undefined) return false
    const words = slugsOf(name)
    return !openings().some((opening) => words.every((word) => opening.words.has(word)) && !overlaps(opening.span, span))
  }
}

export default defineRule({
  id: 'structure/no-broken-reference',
  description: 'Finds links and references to parts of the policy that are not there.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    anchor:
      "The link leads to '{target}', which is not in this text. The reader stays where they are. Correct the target, or give the part that name.",
    anchors:
      "{count} of {all} links within this text find no target, the first of them '{target}'. The reader stays where they are. Give the headings these names, or correct the links.",
    words: "'{text}' points at a part that is not in this text. The reader looks for an answer in vain. Name the part as its heading does.",
  },
  check({ policy, report }) {
    const { references } = readPolicy(policy)
    const links = new Map(policy.links.map((link) => [link.span.start, link]))
    const anchored = references.flatMap((reference) => {
      const link = links.get(reference.span.start)
      // A link without words is what a site generator hangs on headings.
      const isSeen = link !== undefined && link.prose.end > link.prose.start
      return isSeen && link.href.startsWith('#') && !OF_THE_PAGE.test(link.href) ? [{ reference, link }] : []
    })
    const anchors = createLazy(() => anchorsOf(policy))
    const broken = anchored.filter(({ reference, link }) => reference.target === undefined && !anchors().has(fragmentOf(link.href)))
    const [first] = broken
    if (first !== undefined && broken.length >= MANY && broken.length * 2 > anchored.length)
      report({
        message: 'anchors',
        data: { count: broken.length, all: anchored.length, target: first.link.href },
        span: first.link.hrefSpan ?? first.link.span,
      })
    else {
      const seen = new Set<string>()
      for (const { link } of broken) {
        if (seen.has(link.href)) continue
        seen.add(link.href)
        report({ message: 'anchor', data: { target: link.href }, span: link.hrefSpan ?? link.span })
      }
    }
    if (!isRead(policy)) return
    const isMissing = createMissingTest(policy)
    const said = new Set<string>()
    const worded = references.filter(({ target, span }) => target === undefined && links.get(span.start)?.href.startsWith('#') !== true)
    for (const reference of worded.slice(0, MOST_WORDED)) {
      const name = toSlug(reference.text)
      if (said.has(name) || !isMissing(reference)) continue
      said.add(name)
      report({ message: 'words', data: { text: reference.text }, span: reference.span })
    }
  },
})
