import { LETTER, UPPER } from '../text/letters.ts'
import { NAME } from './organization-name.ts'

/** A form in which policies say whose they are. */
export interface Naming {
  /** What occurs in every naming of this form: it is looked for first, and the pattern only around it. Without one, only lines begin so. */
  readonly anchor?: RegExp
  /** Sticky where there is no anchor. */
  readonly pattern: RegExp
  /** How sure the form is: the surest that occurs wins, then the first. */
  readonly rank: number
  /** Only a name with a legal form counts: others are defined in this form too. */
  readonly withLegalForm?: true
}

/** The title is surer than a passing mention, less sure than being named the controller. */
export const TITLE_RANK = 2.5
/** Who runs the service, and what a full name is shortened to, complete the title's name. */
export const OPERATOR_RANK = 2.6

export const QUOTE = '["“”\'‘’«»]'
const POLICY = '(?:[Pp]rivacy |[Dd]ata [Pp]rotection |[Cc]ookie )?(?:[Pp]olicy|[Nn]otice|[Ss]tatement)'

/** The forms in which policies say whose they are. The name is the group `name`. */
const NAMINGS: readonly Naming[] = [
  {
    rank: 1,
    anchor: new RegExp(`\\(["“”'‘’«»${LETTER}, .]{0,120}?${QUOTE}(?:[Ww]e|[Uu]s|[Oo]ur|WE|US)[,.]?${QUOTE}`, 'gu'),
    pattern: new RegExp(
      `(?<name>${NAME})[^.()\\n]{0,80}\\((?<aliases>[^()\\n]{0,160}?${QUOTE}(?:[Ww]e|[Uu]s|[Oo]ur|WE|US)[,.]?${QUOTE}[^()\\n]{0,120})\\)`,
      'gu',
    ),
  },
  {
    rank: 2,
    anchor: /\b[Cc]ontroller\b|\b[Rr]esponsible (?:party|entity|body)/g,
    pattern: new RegExp(
      `(?:[Cc]ontroller (?:of|for|in|responsible)[^.\\n]{0,120}? (?:is|are)|[Cc]ontroller is|[Cc]ontroller: ?|[Rr]esponsible (?:party|entity|body)[^.\\n]{0,60}? is)[:\\s]{1,3}(?:the company |us, )?(?<name>${NAME})`,
      'gu',
    ),
  },
  {
    rank: 2,
    anchor: /\bcontroller\b/g,
    pattern: new RegExp(`(?<name>${NAME})[^.\\n]{0,80} (?:is|are|acts as|act as) (?:the|a|an|your) (?:data )?controller`, 'gu'),
  },
  { rank: 2, anchor: /\b[Ww]e,? (?:at|are) /g, pattern: new RegExp(`\\b[Ww]e,? (?:at|are) (?<name>${NAME})`, 'gu') },
  {
    rank: 2,
    anchor: new RegExp(
      `${QUOTE}(?:the )?(?:Company|COMPANY|Provider|Operator|Owner|Developer|Data Controller|Controller|Service Provider)[,.]?${QUOTE}`,
      'g',
    ),
    pattern: new RegExp(
      `(?<name>${NAME})[^.()\\n]{0,60}\\((?:the |hereinafter[^()\\n]{0,40}|hereafter[^()\\n]{0,40}|(?:hereby |here )?referred to as )?(?<aliases>${QUOTE}(?:the )?(?:Company|COMPANY|Provider|Operator|Owner|Developer|Data Controller|Controller|Service Provider)[,.]?${QUOTE})[^()\\n]{0,80}\\)`,
      'gu',
    ),
  },
  {
    rank: OPERATOR_RANK,
    anchor: new RegExp(`\\((?:the )?${QUOTE}[${UPPER}]`, 'gu'),
    pattern: new RegExp(`(?<name>${NAME}) \\((?<aliases>(?:the )?${QUOTE}[${UPPER}][^()"“”\\n]{1,40}${QUOTE})\\)`, 'gu'),
    withLegalForm: true,
  },
  {
    // What a paragraph begins with: "Acme Ltd. lends bicycles." Who is said to receive data is somebody else.
    rank: OPERATOR_RANK,
    pattern: new RegExp(
      `(?<name>${NAME}) (?!(?:also |only |then )?(?:receives?|gets?|is given|obtains?|hosts?|has access)\\b)\\p{Ll}`,
      'uy',
    ),
    withLegalForm: true,
  },
  {
    rank: 3,
    anchor: / is an? /g,
    pattern: new RegExp(
      `(?<name>${NAME})(?: \\([^()\\n]{2,40}\\))? is an? (?:[a-z-]{2,20} ){0,4}(?:company|organi[sz]ation|charity|foundation|association|business|provider|cooperative|co-operative|firm|non-?profit|start-?up|studio)\\b`,
      'gu',
    ),
  },
  {
    rank: OPERATOR_RANK,
    anchor: /(?:ed|un) by (?=the company|a company|\p{Lu}|\d)/gu,
    pattern: new RegExp(
      `(?:operated|owned|provided|developed|published|run|maintained|created|managed)(?: and (?:operated|owned|maintained|provided|managed|run|developed))? by (?:the company |a company named )?(?<name>${NAME})`,
      'gu',
    ),
  },
  {
    rank: 3,
    anchor: /\b(?:how|that|ways|which|whenever|when) (?=\p{Lu})/gu,
    pattern: new RegExp(
      `(?:how|that|ways|in which|whenever|when) (?<name>${NAME})(?:,[^,.\\n]{0,60},| \\([^()\\n]{0,60}\\))? (?:and its [a-z ]{0,30})?(?:collects?|uses?|process(?:es)?|handles?|treats?|may|protects?|gathers?|will|manages?|shares?|stores?|obtains?|discloses?)\\b`,
      'gu',
    ),
  },
  {
    rank: 3,
    anchor: / (?:built|developed|created) (?:the|this|our) /g,
    pattern: new RegExp(`(?<name>${NAME}) (?:built|has built|have built|developed|created) (?:the|this|our) `, 'gu'),
  },
  {
    rank: 4,
    anchor: /(?:olicy|otice|tatement|ractices?|terms) (?:of|for|governs?|describes?)/g,
    pattern: new RegExp(`(?:${POLICY}|practices?|terms) (?:of|for|governs?|describes?[^.\\n]{0,30}) (?:the )?(?<name>${NAME})`, 'gu'),
  },
  {
    rank: 4,
    anchor: /(?:elcome to|\b[Aa]t|Thank you for)/g,
    pattern: new RegExp(
      `(?:[Ww]elcome to|[Aa]t|Thank you for (?:using|choosing|visiting)) (?:the )?(?<name>${NAME})(?:['’]s|,| we|\\.|!)`,
      'gu',
    ),
  },
  {
    rank: 4,
    anchor:
      / (?:respects?|values?|takes?|is committed|are committed|recogni[sz]es?|cares?|understands?|believes?|knows?|operates?|collects?|does not|provides?|uses) /g,
    pattern: new RegExp(
      `(?<name>${NAME}) (?:respects?|values?|takes? (?:your|the)|is committed|are committed|recogni[sz]es?|cares?|understands?|believes?|knows?|operates?|collects?|does not|provides?|uses) `,
      'gu',
    ),
  },
  {
    rank: 5,
    anchor: /©|\([Cc]\)|[Cc]opyright/g,
    pattern: new RegExp(`(?:©|\\([Cc]\\)|[Cc]opyright)[ ©]{0,3}(?:\\d{4}(?:[-–, ]{1,3}\\d{4})?,? )?(?:by )?(?<name>${NAME})`, 'gu'),
  },
]

/** The forms that name the organization as such, and complete such a name. */
export const NAMED = NAMINGS.filter(({ rank }) => rank <= OPERATOR_RANK)
/** Passing mentions: looked for only where nothing surer names it. */
export const MENTIONED = NAMINGS.filter(({ rank }) => rank > OPERATOR_RANK)
