/** Ends as what announces something ends. */
const ENDS_OPEN = /[:：]\s*$/
/** "Here is what we collect:", "the following reasons:": what follows may begin with a heading of its own, or with a second announcement. */
const POINTS_ON = /\b(?:here|below|following|follows)\b/i
/** "As set out below:" is answered by whatever stands below. */
const POINTS_BELOW = /\bbelow[:：]\s*$/i
/** "Why we ask for it:" is a heading in running text; a paragraph answers it. */
const QUESTION_LABEL = /^(?:why|how|what|who)\b/i
/** "For people in the EU:", "If we show you ads:", "Providing customer support:" are labels of the paragraphs below, not sentences that announce. */
const SCOPE_LABEL =
  /^(?:for (?:individuals|people|persons|users|residents|customers|visitors|those|anyone)\b[^.:,]*|(?!(?:including|following|regarding|concerning|depending|according)\b)[\p{L}]{3,15}ing [^.:]*):$/iu
/** A label such as "E-mail:" has a value beside it, not a list. */
const LONGEST_LABEL = 3
const LONGEST_VALUE = 8
const ASKS_TO_WRITE =
  /\b(?:contact|reach|writ(?:e|ing)|e-?mail|mail|post|letters?|address(?:ed)?|call|phone|telephone|adresse|courrier|courriel|anschrift|indirizzo)\b/i
const ADDRESS = /@|\bwww\.|\d{3}/

/** Paragraphs that stand for list items: begun in lower case, with a bullet, or with a number or letter in brackets; ended by a semicolon or comma. */
const ITEM = /^(?:[\p{Ll}•·▪●◦–—*-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,3}(?:\.\d{1,3}){1,3} )|[;,]\s?(?:and|or)?$/u
/** "Service providers: they host ..." or "Service providers – they host ...": an entry of a list written as paragraphs. */
const ENTRY = /^[^.:–—]{2,60}(?::| [–—-]) \S/
/** "Affiliates. We share ...": a title with a full stop. */
const TITLED = /^(?!(?:we|you|it|this|that|they|these|those|our|your|there)\b)\p{L}[^.:\s]{0,30}(?: [^.:\s]{1,30}){0,5}\. \p{Lu}/iu
/** "To answer your questions. ...", after "for these purposes:". */
const PURPOSE = /^To \p{L}/u
/** "Account means ...", after "In this policy:". */
const DEFINITION = /^["“'‘]?\p{Lu}[^.,:;]{0,50}["”'’]? (?:means|refers to|shall mean|is defined as)\b/u
const ENDS_SENTENCE = /[.!?。！？]["”’')\]]{0,2}$/
const CAPITALISED = /^["“(]?[\p{Lu}\d]/u
/** Two paragraphs that begin with the same words are entries of one list. */
const SAME_WORDS = 2

const isScope = (text: string) => SCOPE_LABEL.test(text.trim())
/** "If we show you ads:" above such a label. */
const CONDITION_LABEL = /^(?:if|when) [^.:,]*:$/i
const wordsOf = (text: string) => text.split(' ')

/** Whether the text begins as a list item does. */
export const looksLikeItem = (text: string): boolean => ITEM.test(text)

/** Whether the text announces that something follows. */
export const announces = (text: string): boolean => ENDS_OPEN.test(text)

/** Whether the text sends the reader to what stands further on, rather than announcing the very next thing. */
export const pointsOn = (text: string): boolean => POINTS_ON.test(text)

/** Names, places and figures, not a sentence: an address or an enumeration. */
function mostlyCapitalised(text: string): boolean {
  const words = wordsOf(text)
  return words.filter((word) => CAPITALISED.test(word)).length * 5 >= words.length * 3
}

/**
 * Whether a paragraph is part of what the text before it announces: a list written as paragraphs, an address, the value
 * of a label. `after` is the paragraph behind it, if there is one.
 */
export function continuesList(introduction: string, text: string, after: string | undefined): boolean {
  if ([ITEM, ENTRY, PURPOSE, DEFINITION].some((shape) => shape.test(text))) return true
  if (isScope(introduction) || (CONDITION_LABEL.test(introduction.trim()) && isScope(text))) return true
  if (announces(text)) return false
  if (!ENDS_SENTENCE.test(text) || QUESTION_LABEL.test(introduction) || POINTS_BELOW.test(introduction)) return true
  if (wordsOf(introduction).length <= LONGEST_LABEL && wordsOf(text).length <= LONGEST_VALUE) return true
  if (POINTS_ON.test(introduction) && (TITLED.test(text) || mostlyCapitalised(text))) return true
  if (ASKS_TO_WRITE.test(introduction) && (ADDRESS.test(text) || mostlyCapitalised(text))) return true
  const opening = wordsOf(text).slice(0, SAME_WORDS).join(' ')
  return after !== undefined && wordsOf(after).slice(0, SAME_WORDS).join(' ') === opening
}
