import type { Policy } from '../../../document/policy.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { otherNumber, type TermDefinition } from '../../../reading/terms.ts'
import { defineRule } from '../../rule.ts'

/** An abbreviation in brackets is an aid to the reader, not a definition. */
const ABBREVIATION = /^[\p{Lu}\d&./-]{2,10}s?$|\p{L}\p{Lu}/u
/** What stands before a name by which something is known elsewhere. */
const KNOWN_AS =
  /(?:known as|called|so-called|entitled|titled|named|labell?ed|regarded as|considered|read|click(?:ing)?|select(?:ing)?|button|link|section|page)(?: an?| the| our)?\s*["“«‘']?$/i
/** Laws, programmes and companies have names of their own. */
const OF_A_NAME =
  /\b(?:act|code|regulation|directive|law|framework|shield|principles|agreement|addendum|clauses|inc|ltd|llc|gmbh|limited|rules?)\b/i
/** A term of a few words in capitals; what is longer is a quotation. */
const TERM = /^\p{Lu}[\p{L}\p{N}’'-]*(?: (?:\p{Lu}[\p{L}\p{N}’'-]*|of|and|to|the)){0,4}$/u
const BEFORE = 40
/** Brackets that give a term by itself: (the "Service"), (collectively, the “Sites”). */
const OPENS_BRACKET =
  /\((?:[\p{L} ]{0,40}, )?(?:collectively,? |together,? |each,? (?:an? )?|individually,? |hereinafter |hereafter |referred to as |or )*(?:the |our |an? |its |this )?[“"«‘'][^“”"()]{0,40}$/u

/** Makes a test whether a term stands anywhere else, in whatever case and number, headings included. */
function createUseTest({ prose }: Policy): (term: string) => boolean {
  // Two spaces between words, so that one word's end is not the next one's beginning.
  const spaced = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '  ')
  const text = ` ${spaced(prose.text)} `
  const count = (words: string) => text.split(` ${words} `).length - 1
  return (term) => {
    const words = spaced(term)
    return count(words) + count(otherNumber(words)) > 1
  }
}

export default defineRule({
  id: 'terms/no-unused-definition',
  description: 'Finds terms that are defined and then never used.',
  recommended: 'info',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    unused:
      "'{term}' is defined here and used nowhere. Readers keep a word in mind for nothing. Take the definition out, or use the term where it is meant.",
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const isUsed = createUseTest(policy)
    const { defined } = readPolicy(policy).terms
    const isTerm = ({ term, span, meaning }: TermDefinition) => {
      const before = policy.source.text.slice(Math.max(0, span.start - BEFORE), span.start).replace(/[*_]|<[^<>]{0,20}>/g, '')
      const isDefined = meaning !== undefined || OPENS_BRACKET.test(before)
      return isDefined && TERM.test(term) && !ABBREVIATION.test(term) && !OF_A_NAME.test(term) && !KNOWN_AS.test(before)
    }
    const unused = defined.filter((definition) => isTerm(definition) && !isUsed(definition.term))
    // Of two words for one thing, in one bracket, one is enough.
    const hasUsedSibling = ({ term, statement }: TermDefinition) =>
      defined.some((other) => other.statement === statement && other.term !== term && isUsed(other.term))
    for (const definition of unused)
      if (!hasUsedSibling(definition)) report({ message: 'unused', data: { term: definition.term }, span: definition.span })
  },
})
