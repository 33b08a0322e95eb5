import { type HeadingNumbering, headingNumbering } from './heading-numbering.ts'

/** How the letters of a heading are written. `word`: one capitalised word, which may be of either of the two cases. */
export type HeadingCase = 'capitals' | 'title' | 'sentence' | 'word' | 'lower' | 'none'

/** What can be seen of a line that may be a heading. */
export interface HeadingLook {
  readonly text: string
  readonly words: number
  readonly case: HeadingCase
  readonly numbering?: HeadingNumbering
  /** Ends with a question mark. */
  readonly asks: boolean
  /** Begins as a question or a clause of one: "How we use ...". */
  readonly interrogative: boolean
  /** Ends with a colon. */
  readonly colon: boolean
  /** Ends with a full stop. */
  readonly stop: boolean
  /** Reads as a whole sentence although nothing ends it. */
  readonly sentence: boolean
}

/** Longest line that may be a heading, in UTF-16 code units. */
export const LONGEST_HEADING = 110
/** Most words of a heading, its number not counted. */
const MOST_WORDS = 16

const INTERROGATIVE =
  /^(?:how|what|why|when|where|who|whom|whose|which|wie|was|warum|wann|wo|wer|wem|welche[nrs]?|wozu|comment|pourquoi|quand|où|qui|quelles?|quels?|cómo|qué|por qué|cuándo|quién(?:es)?|come|cosa|perché|chi|hoe|wat|waarom|hur|vad|varför)\b/iu

/** What a policy calls itself. */
const DOCUMENT =
  /\b(?:privacy|policy|notice|statement|terms|datenschutz\p{L}*|confidentialité|privacidad|privacidade|informativa|privacybeleid|privacyverklaring|integritetspolicy)\b/iu

/** Lines that give a date or a version. */
const DATE_LABEL =
  /^(?:\(?(?:this (?:policy|notice|statement) (?:was |is )?)?(?:last |date |of |most |recently ){0,3}(?:up-?dated?|revised|revision|modified|amended|reviewed|changed|edited|published|posted|issued|effective)\b(?! (?:rights|remed))|effective(?: date| as of| from)?\s*[:-]|as of\b|dated?\s*:|version\b|v\d|rev\.?\s|stand\s*[:\d]|stand(?:\s+vom)?\s|letzte (?:aktualisierung|änderung)|zuletzt |gültig |aktualisiert|fassung|dernière mise|mise à jour|en vigueur|date d['’e]|última (?:actualización|atualização)|fecha|ultimo aggiornamento|ultima modifica|aggiornat|laatst |senast )/iu
const DATE_VALUE = /\b(?:19|20)\d\d\b/
const MONTH =
  /\b(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|okt|oct|nov|dec|dez|janv|févr|mars|avr|juin|juil|août|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)\p{L}{0,7}\.?\b/iu
const EAST_ASIAN_DATE = /\d{4}\s?[年년]\s?\d{1,2}\s?[月월]/
const BARE_DATE = /^\(?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\)?$/

/** Labels of the lines of a signature or address. */
const CONTACT_FIELD =
  /^(?:name|e-?mail|mail|phone|telephone|telefon|téléphone|tel|fax|mobile|address|adresse|anschrift|postal address|mailing address|attn|attention|att|c\/o|website|web|url|internet|vat|vat id|ust-?id|company (?:number|no)|registered (?:office|number)|registration|contact person|geschäftsführer|handelsregister|reg\.?|p\.?\s?o\.? box|postfach)\s?\.?(?: (?:address|number|no\.?|nr\.?|id))?\s*(?::|\d|box\b)/iu
const SALUTATION =
  /^(?:dear|hello|hi|hey|sincerely|yours (?:truly|sincerely|faithfully)|(?:best|kind|warm|with) (?:regards|wishes)|regards|thank you|thanks|liebe|sehr geehrte|mit freundlichen|cher|chère|estimad|cordialement|saludos)\b/iu
const CALL_TO_ACT =
  /^(?:read (?:more|less|on)|learn more|see more|show (?:more|less|all)|find out more|more info(?:rmation)?|click|tap|view (?:more|all)|back(?: to (?:the )?top)?|return to|go to|top|top of page|print(?: this| page)?|download|skip to|menu|home|close|accept|share|previous|next|continue|sign (?:in|up)|log in|mehr erfahren|weiterlesen|nach oben|zurück|en savoir plus|lire la suite|leer más|subscribe|search)\b(?!.{0,80}\b(?:we|you|your|our)\b)/iu
/** Words that call out what follows instead of naming it. */
const CALL_OUT =
  /^(?:(?:please |also )?note|notice|nb|n\.b\.|important|warning|attention|caution|for example|examples?|e\.g\.|such as|including|hinweis|achtung|wichtig|beispiele?|remarque|exemples?|nota|ejemplos?|and|or|tip)\s*[:!]?$/iu
const COMPANY =
  /(?:^|[\s,])(?:ltd|limited|inc|llc|llp|gmbh|ag|kg|se|plc|corp|corporation|s\.?a\.?s?|b\.?v|n\.?v|ab|oy|a\/s|aps|s\.?r\.?l|s\.?p\.?a|pty|pte|ug|e\.?v)\.?$/iu
const STREET =
  /^\d{1,5}[a-z]?,? \p{L}|\b(?:street|avenue|boulevard|blvd|suite|floor|p\.?\s?o\.? box|straße|strasse|postfach)\b.{0,60}\d|\d.{0,60}\b(?:street|avenue|boulevard|blvd|suite|floor|road|lane|drive|straße|strasse)\b|\p{L}(?:straße|strasse|str\.|weg|platz|allee|gasse) \d|^(?:[A-Z]{1,3}-)?\d{4,6} \p{Lu}|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b|^(?:\p{L}+ ){1,2}(?:street|road|avenue|lane|boulevard)$|\b[A-Z]\d{2} [A-Z\d]{4}\b|, \d{4,6}\b|\b\d{4,5} [A-Z]{2}\b/iu
const ELECTRONIC = /@\S|https?:|www\.|\.(?:com|org|net|html?)\/|\+\d[\d ()-]{6}/i
const COPYRIGHT = /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/i
/** A line of a table of contents. */
const PAGE_NUMBER = /\.{3,}|…|(?:\s\.){3,}|\s\s\d{1,3}$/
/** "LONDON: 1 Example Street": a label and its value. */
const LABELLED = /^\p{Lu}{3,20}: .{0,99}\p{Ll}|: ?\d[\d.,]{0,20} ?%?$/u
/** Words that cannot end a heading: the line goes on. */
const UNFINISHED =
  /\b(?:the|an?|and|or|of|our|its|including|such|either|any|und|oder|der|die|das|den|dem|des|einer?|eines|et|ou|les?|la|des|une?|y|el|los|las|del|dei)$/iu

/** Beginnings of a sentence, with a verb near by. */
const SUBJECT_AND_VERB =
  /^(?:this|these|those|here|it|they|we|you|i|there|he|she|our|your|all|any|each|no|such|the|wir|sie|diese|dieser|es|nous|vous)\b(?:\s[^\s,]{1,30}){0,6}?\s(?:is|are|was|were|will|would|may|might|must|shall|should|can|could|cannot|has|have|had|do|does|did|doesn['’]t|don['’]t|won['’]t|applies|apply|includes?|covers?|describes?|explains?|sind|ist|werden|wird|können|kann|haben|hat|est|sont|avons|pouvons)\b/iu
const PRONOUN_SUBJECT = /^(?:we|you|i|it|they|wir|nous)\s(?!and\b|or\b|und\b|et\b)\p{Ll}/iu
const INVERTED =
  /^(?:please|if|by|although|because|since|unless|while|bitte|wenn|falls|veuillez|si)\b.{0,80}\b(?:we|you|your|our|us|sie|wir|ihre?|vous|nous|read|contact|see|note|do|be)\b/iu
const SECOND_CLAUSE = /,\s(?:we|you|they|it|this|these|please|wir|sie|nous|vous)\s/i
const PREPOSED =
  /^(?:in|at|with|as|upon|after|before|on|from|for|to|under)\s(?!whom|which|what|how|who\b).{0,80}\b(?:we|you|they|it)\s(?:may|might|will|can|could|must|shall|should|do|does|have|has|are|is|were|was|also|collect|use|process|share|keep)\b/i
/** What introduces or defines something instead of naming it. */
const INTRODUCES =
  /^for (?:the )?purposes? of .{0,80}:$|\b(?:refers? to|means|shall mean|is defined as|as follows|(?:the|these) following)\b/i
/** A full stop inside, after a word of some length: two sentences. */
const TWO_SENTENCES = /\p{Ll}{3}[.!?]["”')]?\s+\p{Lu}/u

const LETTER = /\p{L}/u
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and as at but by for from in into is it its nor of on or our per than that the their this to under up us via vs we with you your do does are be der die das und oder von zu zur zum im in für auf bei des den mit de la le les du et ou à aux en par pour sur y el los las del e o di da il lo al'.split(
    ' ',
  ),
)

function caseOf(words: readonly string[]): HeadingCase {
  const lettered = words.filter((word) => LETTER.test(word))
  const joined = lettered.join('')
  if (joined === '' || joined.toLowerCase() === joined.toUpperCase()) return 'none'
  const first = lettered[0]?.match(LETTER)?.[0] ?? ''
  const letters = joined.match(/\p{L}/gu)?.length ?? 0
  if (joined === joined.toUpperCase()) return letters > 3 ? 'capitals' : 'word'
  if (first === first.toLowerCase() && first !== first.toUpperCase() && !/^\d/.test(lettered[0] ?? '')) return 'lower'
  // A small word counts only where it is raised too, as in "Information From You".
  const isRaised = (word: string) => /^[^\p{L}]*\p{Lu}/u.test(word)
  const later = lettered.slice(1).filter((word) => isRaised(word) || !SMALL_WORDS.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')))
  if (later.length === 0) return 'word'
  const raised = later.filter(isRaised).length
  return raised / later.length >= 0.6 ? 'title' : 'sentence'
}

function readsAsSentence(words: string): boolean {
  if (SECOND_CLAUSE.test(words) || INTRODUCES.test(words)) return true
  if (INTERROGATIVE.test(words)) return false
  return SUBJECT_AND_VERB.test(words) || PRONOUN_SUBJECT.test(words) || INVERTED.test(words) || PREPOSED.test(words)
}

function isBalanced(text: string): boolean {
  let open = 0
  for (const letter of text) {
    if (letter === '(' || letter === '[') open++
    if ((letter === ')' || letter === ']') && --open < 0) return false
  }
  return open === 0 && !/^[^"]*"[^"]*$/.test(text)
}

/** Whether a line gives a date or version of the document: "Last updated: ...". */
export function isDateLine(text: string): boolean {
  if (text.length > 160) return false
  if (BARE_DATE.test(text) || (text.length <= 40 && EAST_ASIAN_DATE.test(text))) return true
  if (DATE_LABEL.test(text)) return /[:\d]/.test(text) || text.split(/\s+/).length <= 3
  // "Berlin, 3 May 2024": few words besides the date.
  return DATE_VALUE.test(text) && MONTH.test(text) && text.split(/\s+/).length <= 6
}

/** Whether a line belongs to an address, a signature, a salutation or the page around the text. */
function isOtherFurniture(text: string): boolean {
  return (
    CONTACT_FIELD.test(text) ||
    SALUTATION.test(text) ||
    CALL_TO_ACT.test(text) ||
    CALL_OUT.test(text) ||
    ELECTRONIC.test(text) ||
    COPYRIGHT.test(text) ||
    PAGE_NUMBER.test(text) ||
    LABELLED.test(text)
  )
}

function isAddress(text: string): boolean {
  return STREET.test(text) || (COMPANY.test(text) && text.split(/\s+/).length <= 5)
}

/** Whether a heading is by its words the name of the whole document. */
export function namesDocument(text: string): boolean {
  return DOCUMENT.test(text)
}

/** Whether a short line belongs to an address or gives a way of contact. */
export function isContactLine(text: string): boolean {
  return text.length <= LONGEST_HEADING && (CONTACT_FIELD.test(text) || ELECTRONIC.test(text) || isAddress(text))
}

/**
 * The look of a line that may be a heading by its own words; undefined where it cannot be one: too long, a sentence's
 * beginning or end, a date, an address, a call to act. Says nothing about what stands around it. Linear, and
 * constant beyond {@link LONGEST_HEADING}.
 */
export function headingLook(line: string): HeadingLook | undefined {
  if (line.length === 0 || line.length > LONGEST_HEADING) return undefined
  const text = line.trim()
  const numbering = headingNumbering(text)
  const own = text.slice(numbering?.length ?? 0)
  if (!LETTER.test(own)) return undefined
  const words = own.split(/\s+/)
  if (words.length > MOST_WORDS) return undefined
  const bare = own.replace(/\s?:$/, '')
  if (/[,;!…·|&/–—-]$/.test(bare) || /[\t|{}<>=]/.test(own) || /^[),;.:…]/.test(own)) return undefined
  if (isDateLine(own) || isOtherFurniture(own) || TWO_SENTENCES.test(own) || UNFINISHED.test(bare) || !isBalanced(own)) return undefined
  if (numbering === undefined ? isAddress(text) : numbering.bare && isAddress(own)) return undefined
  const look: HeadingLook = {
    text,
    words: words.length,
    case: caseOf(words),
    asks: /[?？]["”)]?$/.test(own),
    interrogative: INTERROGATIVE.test(own),
    colon: /[:：]$/.test(own),
    stop: /[.。]["”)]?$/.test(own),
    sentence: readsAsSentence(own),
  }
  return numbering === undefined ? look : { ...look, numbering }
}
