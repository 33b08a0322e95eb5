import type { Span } from '../text/span.ts'
import type { ArticlePlace } from './gdpr-articles.ts'

/** A place of the GDPR that a text cites, and where in the text. */
export interface GdprCitation extends ArticlePlace {
  readonly span: Span
}

const NAME = String.raw`(?:GDPR|DS-?GVO|RGPD|General Data Protection Regulation)\b`
const LEAD = String.raw`\b(?:Articles?|Artikeln?|Arts?\b\.?)`
/** A paragraph: "(1)", ".1", "para. 1", "Abs. 1", "sec. 1", "§ 1". */
const PARAGRAPH = String.raw`(?: ?\((\d{1,2})\)|\.(\d{1,2})\b|,? (?:paragraph|para|par|section|sec|abs|al|§)\.? ?\(?(\d{1,2})\b\)?)`
/** A sentence or subparagraph: nothing a table of articles tells of. */
const SENTENCE = String.raw`(?:,? (?:sentence|sent|satz|s|subparagraph|subpara)\.? ?\d)?`
/** A letter: "(a)", "lit. a", "point (a)", ".a", " a)". */
const LETTER = String.raw`(?:,? ?\(([a-z])\)|,? (?:lit|let|letter|point|buchst|buchstabe)\.? ?\(?([a-z])\b\)?|\.([a-z])\b| ([a-z])\))`
const ITEM = String.raw`(\d{1,3})(?![\d/])(?:${PARAGRAPH})?${SENTENCE}(?:${LETTER})?`
/** What may stand between two items of one citation: further letters, then a conjunction. */
const BETWEEN = String.raw`(?:(?: ?(?:,|and|or|und|oder|&|/|-|–|to|bis) ?)\([a-z]\)){0,8} ?(?:,|;|and|or|und|oder|et|y|&|to|bis|a|-|–){1,2} ?(?:${LEAD} ?)?`

const FIRST = new RegExp(`${LEAD} ?(?=\\d)`, 'giu')
const NEXT_ITEM = new RegExp(ITEM, 'iuy')
const NEXT_BETWEEN = new RegExp(BETWEEN, 'iuy')
const NAMED_AFTER = new RegExp(
  String.raw`\)?(?: ?(?:,|and|or) ?\([a-z]\)){0,8},? ?\(?(?:(?:of|in|under|der|des|du|del|de|la|le|the|EU|EU's|European|UK|Union's) ?-?){0,4}${NAME}`,
  'iuy',
)
const NAMED_BEFORE = new RegExp(String.raw`(?:\bUK['’]?s?[ -])?${NAME}(?:,|:| \(|['’]s)? ?$`, 'iu')
/** The United Kingdom's version has articles, paragraphs and letters of its own. */
const BRITISH = /\bUK\b/iu
/** How far a name may stand before. */
const BEFORE = 45
const MOST_ITEMS = 12

const numberOf = (...texts: readonly (string | undefined)[]) => {
  const text = texts.find((candidate) => candidate !== undefined)
  return text === undefined ? undefined : Number(text)
}

function readItem(match: RegExpExecArray): GdprCitation {
  const [words, article, inBrackets, afterDot, afterWord, bracketed, named, dotted, closed] = match
  const paragraph = numberOf(inBrackets, afterDot, afterWord)
  const letter = (bracketed ?? named ?? dotted ?? closed)?.toLowerCase()
  return {
    article: Number(article),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(letter === undefined ? {} : { letter }),
    span: { start: match.index, end: match.index + words.length },
  }
}

const matchAt = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

/**
 * The places of the GDPR a text cites. Only what names the regulation counts, before or after: "Article 81" alone may be of
 * any law, and that of the United Kingdom has been amended.
 */
export function findGdprCitations(text: string): GdprCitation[] {
  const citations: GdprCitation[] = []
  let free = 0
  for (const lead of text.matchAll(FIRST)) {
    if (lead.index < free) continue
    const items: GdprCitation[] = []
    let at = lead.index + lead[0].length
    while (items.length < MOST_ITEMS) {
      const item = matchAt(NEXT_ITEM, text, at)
      if (item === undefined) break
      items.push(readItem(item))
      free = at + item[0].length
      const between = matchAt(NEXT_BETWEEN, text, free)
      if (between === undefined) break
      at = free + between[0].length
    }
    const name =
      matchAt(NAMED_AFTER, text, free) ?? NAMED_BEFORE.exec(text.slice(Math.max(0, lead.index - BEFORE), lead.index)) ?? undefined
    if (name !== undefined && !BRITISH.test(name[0])) citations.push(...items)
  }
  return citations
}
