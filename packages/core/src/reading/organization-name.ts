import { LETTER, NUMERAL, UPPER } from '../text/letters.ts'
import type { Span } from '../text/span.ts'

const LEGAL_FORM =
  '(?:Inc|Incorporated|Ltd|Limited|LLC|L\\.L\\.C|LLP|PLC|plc|Corp|Corporation|Co|Company|GmbH|mbH|UG|AG|SE|KG|OHG|e\\.V|S\\.A\\.S|SAS|SARL|S\\.A\\.R\\.L|S\\.A|SA|S\\.r\\.l|Srl|S\\.p\\.A|SpA|S\\.L|SL|B\\.V|BV|N\\.V|NV|AB|AS|A\\/S|ApS|Oy|Oyj|Pty|Pvt|Pte|Sp\\. z o\\.o|d\\.o\\.o|Kft|s\\.r\\.o|K\\.K|Bhd|Sdn)'
const WORD = `[${UPPER}${NUMERAL}][${LETTER}${NUMERAL}&'’+.!-]{0,40}`
/** A proper name: capitalised words, with small connecting words between them and a legal form behind them. */
export const NAME = `(?:[${UPPER}]|\\d{1,3}[${UPPER}])[${LETTER}${NUMERAL}&'’+.!-]{0,40}(?: (?:of |and |for |the |de |& |\\| )?${WORD}){0,6}(?:,? ?(?:\\(?${LEGAL_FORM}\\)?\\.?)(?: (?:${LEGAL_FORM})\\.?)?(?![${LETTER}${NUMERAL}]))?`

const ENDS_IN_LEGAL_FORM = new RegExp(`(?:^|[ ,])${LEGAL_FORM}\\.?$`, 'u')

/** Legal forms that are no abbreviations: a full stop behind them ends the sentence. */
const UNABBREVIATED = /(?:Limited|Incorporated|Corporation|Company|LLC|LLP|PLC|GmbH|UG|AG|SE|KG|SAS|SARL|SA|BV|NV|AB|AS|Oy)\.$/

/** Words that begin sentences or name the document, not the organization. */
const NO_NAME =
  /^(?:this|that|these|our|we|us|you|your|if|in|on|by|for|when|while|as|at|it|its|they|the|a|an|and|or|to|privacy|policy|cookie|data|personal|information|company|service|services|app|application|website|site|software|terms|section|article|please|effective|last|welcome|notice|here|there|who|what|how|user|users|gdpr|ccpa|eu|us|uk|what's|it's|some|any|all|no|with|from|protecting|customer|client|clients|third|parties|party|general|regulation|introduction|agreement)$/i
const GENERIC = /\b(?:Privacy|Policy|Notice|Statement|Terms|Regulation|Protection Act|Personal|Information|Data Protection|Cookies?)\b/

export function hasLegalForm(name: string): boolean {
  return ENDS_IN_LEGAL_FORM.test(name)
}

/** A name that runs on over the full stop behind its legal form, into the next sentence. */
const RUNS_ON = new RegExp(`^(?<own>.{1,160}?[ ,]${LEGAL_FORM})\\. (?!${LEGAL_FORM}(?![${LETTER}${NUMERAL}]))(?=[${UPPER}])`, 'u')

/** A name up to the end of its sentence; "Birch & Co. Holdings Ltd" goes on to its own legal form. */
function withinSentence(name: string): string {
  const own = RUNS_ON.exec(name)?.groups?.['own']
  return own === undefined || (/ Co$/.test(own) && hasLegalForm(name)) ? name : own
}

/** Trims what does not belong to a name; undefined where nothing remains that could be one. */
export function toName(text: string, span: Span): { readonly name: string; readonly span: Span } | undefined {
  let name = withinSentence(text)
  let start = span.start
  const cut = (length: number) => {
    name = name.slice(length)
    start += length
  }
  for (let words = 0; words < 8; words++) {
    const first = /^(\S+)\s+/.exec(name)
    if (first?.[1] === undefined || !NO_NAME.test(first[1]) || /^(?:data|general|service|client)$/i.test(first[1])) break
    cut(first[0].length)
  }
  name = name.replace(/(?: (?:General|Global|Data|Online|Customer|Candidate|User|Website|App|Mobile)){1,8}$/, '')
  // "Example Content the Customer": what remains before the words cut off belongs to the sentence.
  if (/ (?:the|a|an|our|your|of|and|for)$/.test(name)) return undefined
  const tidy = name.replace(/(?<![\s,;:!'’-])[\s,;:!'’-]+$/, '').replace(/['’]s$/, '')
  const trimmed = hasLegalForm(tidy) && !UNABBREVIATED.test(tidy) ? tidy : tidy.replace(/(?<!\.)\.+$/, '')
  if (trimmed.length < 2 || NO_NAME.test(trimmed) || (GENERIC.test(trimmed) && !hasLegalForm(trimmed)) || !/\p{L}/u.test(trimmed))
    return undefined
  return { name: trimmed, span: { start, end: start + trimmed.length } }
}
