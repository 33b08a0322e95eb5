import { createClauseFact } from '../../../document/clause-fact.ts'
import { createFact } from '../../../document/fact.ts'
import type { Policy } from '../../../document/policy.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { otherNumber, type TermDefinition } from '../../../reading/terms.ts'
import { defineRule } from '../../rule.ts'

/** An abbreviation in brackets is an aid to the reader, not a definition. */
const ABBREVIATION = /^[\p{Lu}\d&./-]{2,10}s?$|\p{L}\p{Lu}/u
/** What stands before a name by which something is known elsewhere, a heading, a button or an example. */
const KNOWN_AS =
  /(?:(?:known as|called|so-called|entitled|titled|named|labell?ed|regarded as|considered|read|click(?:ing)?|select(?:ing)?|example|e\.g\.|such as|see)|\b(?:buttons?|links?|sections?|pages?|settings?|features?|options?|menus?)(?: \d{1,2})?),?(?: an?| the| our)?[\s(]*["“«‘']?$/i
/** Laws, programmes and companies have names of their own. */
const OF_A_NAME =
  /\b(?:act|code|regulation|directive|law|framework|shield|principles|agreement|addendum|clauses|inc|ltd|llc|gmbh|limited|rules?)\b/i
/** A heading, or a word that a converter doubled. */
const NO_TERM = /^(?:how|what|why|who|when|where|your|our|about)\b|^(.{1,100}) \1$/i
/** The brackets close behind the term, or go on with another; or a verb gives its meaning. */
const DEFINES_BEHIND =
  /^[.,]?["”»’'*_]{0,4},? ?(?:\)|(?:or|and|and\/or) (?:the )?["“«‘']|(?:shall |will )?(?:means?|refers? to|is defined as|has the meaning|includes?)\b)/iu
/** A term of a few words in capitals; what is longer is a quotation. */
const TERM = /^\p{Lu}[\p{L}\p{N}’'-]*(?: (?:\p{Lu}[\p{L}\p{N}’'-]*|of|and|to|the)){0,4}$/u
const BEFORE = 40
/** Brackets that give a term by itself: (the "Service"), (collectively, the “Sites”). */
const OPENS_BRACKET =
  /\((?:collectively,? |together,? |each,? (?:an? )?|individually,? |hereinafter |hereafter |referred to as |or )*(?:the |our |an? |its |this )?[“"«‘'][^“”"()]{0,40}$/u

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** A term in the singular and plural, in lower case. */
const formsOf = (term: string): ReadonlySet<string> => new Set([term, otherNumber(term)].map((form) => wordsOf(form).join(' ')))

/** All forms of the defined terms, one on a line. */
const definedForms = createFact((policy) =>
  [...new Set(readPolicy(policy).terms.defined.flatMap(({ term }) => [...formsOf(term)]))].join('\n'),
)

/** How often each form of the defined terms stands in each clause, in whatever case, heading included. One pass over the words. */
const countsIn = createClauseFact(({ policy, prose: { start, end } }): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  const forms = new Set(definedForms(policy).split('\n'))
  const lengths = new Set([...forms].map((form) => form.split(' ').length))
  const firsts = new Set([...forms].map((form) => form.split(' ')[0]))
  const words = wordsOf(policy.prose.text.slice(start, end))
  for (const [index, word] of words.entries()) {
    if (!firsts.has(word)) continue
    for (const length of lengths) {
      const found = words.slice(index, index + length).join(' ')
      if (forms.has(found)) counts.set(found, (counts.get(found) ?? 0) + 1)
    }
  }
  return counts
}, definedForms)

/** Makes a test whether a defined term stands anywhere besides its definition, in the singular or plural. */
function createUseTest(policy: Policy): (term: string) => boolean {
  const counts = new Map<string, number>()
  for (const inClause of countsIn(policy)) for (const [form, count] of inClause) counts.set(form, (counts.get(form) ?? 0) + count)
  return (term) => [...formsOf(term)].reduce((sum, form) => sum + (counts.get(form) ?? 0), 0) > 1
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
    const { defined } = readPolicy(policy).terms
    const isTerm = ({ term, span, meaning }: TermDefinition) => {
      const before = policy.source.text.slice(Math.max(0, span.start - BEFORE), span.start).replace(/[*_]|<[^<>]{0,20}>/g, '')
      const behind = policy.source.text.slice(span.end, span.end + BEFORE).replace(/<[^<>]{0,20}>/g, '')
      const isDefined = (meaning !== undefined || OPENS_BRACKET.test(before)) && DEFINES_BEHIND.test(behind) && !NO_TERM.test(term)
      return isDefined && TERM.test(term) && !ABBREVIATION.test(term) && !OF_A_NAME.test(term) && !KNOWN_AS.test(before)
    }
    const asked = defined.filter(isTerm)
    if (asked.length === 0) return
    const isUsed = createUseTest(policy)
    const unused = asked.filter(({ term }) => !isUsed(term))
    // Of two words for one thing, in one bracket, one is enough.
    const withUsed = new Set(defined.flatMap(({ term, statement }) => (isUsed(term) ? statement : [])))
    for (const definition of unused)
      if (!withUsed.has(definition.statement)) report({ message: 'unused', data: { term: definition.term }, span: definition.span })
  },
})
