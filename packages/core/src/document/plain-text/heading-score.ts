import { type HeadingLook, headingLook, isContactLine, isDateLine, namesDocument } from '../heading-look.ts'
import type { Candidate } from './candidate.ts'
import { type Piece, textOf } from './pieces.ts'
import { endsSentence } from './wrapping.ts'

/** Beyond doubt. */
const CERTAIN = 10
/** Words that the headings of privacy policies are made of. */
const TOPIC =
  /\b(?:privacy|personal|data|information|cookies?|track\p{L}*|contact\p{L}*|questions|rights?|choices?|children\p{L}*|minors?|security|secur\p{L}*|protect\p{L}*|retention|retain|keep|stor\p{L}*|collect\p{L}*|use|using|uses|process\p{L}*|purposes?|shar\p{L}*|disclos\p{L}*|third[- ]part\p{L}*|transfers?|international|legal|law\p{L}*|changes?|updates?|amendments?|scope|definitions?|introduction|overview|summary|consent|links?|complaints?|access\p{L}*|delet\p{L}*|datenschutz\p{L}*|\p{L}*daten|rechte|kontakt|sicherheit|verantwortlicher?|weitergabe|speicher\p{L}*|zwecke?|änderungen|données|droits|sécurité|finalités|datos|derechos|dati|diritti)\b/iu
/** A list speaks less for a heading over it than text does. */
const LIST_BODY = 0.6
const LONG_BODY = 80
function looksScore(look: HeadingLook): number {
  let score = 0
  if (look.numbering !== undefined) score += 1.5
  if (look.case === 'capitals') score += 1.5
  else if (look.case === 'title' || look.case === 'none') score += 1
  else if (look.case === 'lower') score -= 1.5
  else score += 0.5
  if (look.asks) score += 1.5
  else if (look.interrogative) score += 0.5
  if (look.words > 14) score -= 1.5
  else if (look.words > 10) score -= 1
  else if (look.words > 7) score -= 0.4
  if (TOPIC.test(look.text)) score += 0.4
  if (look.sentence) score -= 2
  if (look.colon) score -= 0.7
  return score
}

/** What is known of the document when a candidate is judged. */
export interface Surroundings {
  /** Blank lines that usually stand between its pieces. */
  readonly gap: number
  /** The pieces that may be headings, by their indices. */
  readonly candidates: ReadonlySet<number>
  /** Those that look like it, but stand in a list. */
  readonly listed: ReadonlySet<number>
}

/** How the piece above a candidate speaks for it. */
function aboveScore(candidate: Candidate, above: Piece, isCandidate: boolean): number {
  const text = textOf(above)
  const introduced = !isCandidate && /[:：]$/.test(text) ? -1 : 0
  if (isContactLine(text) && candidate.gap === 0) return -1.5
  if (candidate.gap > 0) return introduced
  // Without blank lines a heading shows by what ends above it.
  if (endsSentence(text) && introduced === 0) return 0.6
  return introduced + (isCandidate || above.marker !== undefined || isDateLine(text) ? 0.4 : -0.8)
}

/** How the piece below a candidate speaks for it. */
function bodyScore(body: Piece): number {
  const text = textOf(body)
  if (body.entry || body.marker !== undefined || body.lines[0]?.columns) return LIST_BODY
  if (text.length >= LONG_BODY) return endsSentence(text) ? 1 : 0.7
  if (isDateLine(text)) return 0.3
  if (endsSentence(text)) return 0.7
  if (headingLook(text)?.sentence) return 0.5
  if (isContactLine(text)) return 0.2
  return body.gap > 0 ? -0.5 : -1.5
}

/** How much a candidate is a heading by its looks and its neighbours. */
export function scoreOf(pieces: readonly Piece[], candidate: Candidate, around: Surroundings): number {
  const { at, look, gap } = candidate
  const [above, own, below] = [pieces[at - 1], pieces[at], pieces[at + 1]]
  if (below === undefined) return 0
  if (candidate.marked !== undefined || candidate.underline !== undefined) return CERTAIN
  let score = looksScore(look) + (around.candidates.has(at + 1) ? 0.5 : around.listed.has(at + 1) ? LIST_BODY : bodyScore(below))
  if (above === undefined) score += namesDocument(look.text) ? 1.5 : 0.7
  else score += aboveScore(candidate, above, around.candidates.has(at - 1))
  if (gap > 0 || above === undefined) score += below.gap > 0 ? 0.8 : 0.9
  if (gap > around.gap && above !== undefined) score += 0.7
  // "We collect:" over a list introduces it.
  if (look.colon && below.marker !== undefined) score -= 1.5
  const style = own?.marker?.style
  if (style !== undefined && (above?.marker?.style === style || below.marker?.style === style)) score -= 1
  return score
}
