import type { ClauseKind } from '../taxonomy/clause-kinds.ts'
import { LETTER } from '../text/letters.ts'

/** Wording that says where among the subjects of a document a paragraph belongs. */
export interface SubSubject {
  readonly name: string
  readonly words: RegExp
  /**
   * The kinds a paragraph so worded fits equally well: which one, its neighbours decide. None where the wording is a
   * subject of its own, which policies treat apart from the rest of its kind.
   */
  readonly fits: readonly ClauseKind[]
}

const INFORMATION = '(?:information|data|records|details)'

/** Subjects finer than the kinds, and those at home in several kinds. Bounded patterns: linear in the text. */
export const SUB_SUBJECTS: readonly SubSubject[] = [
  {
    name: 'collection denied',
    words:
      /^(?:(?:please )?note that )?(?:we|our (?:app|site|website|service|services)) (?:(?:do|does|will|shall|can) ?not|don[’']t|never) (?:ever |knowingly |directly |intentionally )?(?:collect|store|record|access|see|receive|request|ask for|save|log|process)\b(?![^.]{0,120}\b(?:child|minors?\b|under ))/iu,
    fits: [],
  },
  {
    name: 'sign-in through others',
    words:
      /\b(?:if|when|where) you\b[^.]{0,80}\b(?:sign|log|register|connect)(?:ing)?[- ]?(?:in|on|up)?\b[^.]{0,80}\bwe (?:(?:may|will|can|also) ){0,2}(?:receive|obtain|get)\b/iu,
    fits: [],
  },
  {
    name: 'compelled disclosure and successors',
    words: new RegExp(
      [
        '\\b(?:disclos|shar|releas|provid|transfer)(?:e|es|ed|ing|ure)?\\b[^.]{0,120}\\b(?:good faith|required (?:to do so )?by (?:any )?(?:applicable )?(?:law|a court)|public authorit|law enforcement|court orders?|subpoenas?|legal process)',
        `\\b(?:merger|acquisition|bankruptcy|insolvency|sale of (?:all|substantially|our|its|some|assets))\\b[^.]{0,160}\\b(?:${INFORMATION}|transferr?(?:ed)?|disclosed)\\b`,
        `\\bif (?:we|another company|(?:[${LETTER}]{1,30} ){1,3}(?:is|are))\\b[^.]{0,60}\\b(?:buys?|acquires?|acquired by|bought|merges?|merged)\\b`,
      ].join('|'),
      'iu',
    ),
    fits: [],
  },
  {
    name: 'sale denied',
    words: /\b(?:not|never)\b[^.]{0,30}\b(?:sell|sold|rent)\b/iu,
    fits: [],
  },
  {
    name: 'dates of the policy',
    words:
      /\b(?:took|takes|came into|comes into|goes into) effect (?:on|as of|from)\b|\b(?:last|most recently) (?:updated|revised|amended|modified)\b.{0,4}\d/iu,
    fits: ['effective-date'],
  },
  {
    name: 'contents of data',
    words: new RegExp(`\\b${INFORMATION} (?:(?:may|can|could|typically|generally) ){0,2}(?:contains?|includes?|consists? of)\\b`, 'iu'),
    fits: ['collection'],
  },
  {
    name: 'our part',
    words: /\bwe (?:are|act as|act only as) (?:a|an|the|your)? ?(?:data )?(?:processor|service provider)\b/iu,
    fits: ['controller', 'scope'],
  },
  {
    name: 'recipients',
    words: new RegExp(
      [
        '\\b(?:use|engage|employ|hire|rely on|work with)s?\\b[^.]{0,60}\\b(?:providers|vendors|contractors|subcontractors|processors|subprocessors|suppliers)\\b',
        `\\b${INFORMATION}\\b[^.]{0,80}\\b(?:is|are|be|may be) (?:passed on|passed|transmitted|sent|forwarded|handed|visible|available|given) to\\b`,
      ].join('|'),
      'iu',
    ),
    fits: ['sharing'],
  },
  {
    name: 'handling of requests',
    words:
      /\brequests?\b[^.]{0,60}\b(?:submitted|made|sent|directed|addressed|answered|verified)\b|\b(?:respond|reply|answer|process|handle|honou?r|decline|refuse|verify)\b[^.]{0,40}\brequests?\b/iu,
    fits: ['rights', 'choices'],
  },
  {
    name: 'deletion on request',
    words: /\b(?:request|ask)\b[^.]{0,40}\b(?:deletion|erasure|delete|erase|remove)\b/iu,
    fits: ['rights', 'choices', 'retention'],
  },
  {
    name: 'loss',
    words: /\bdata\b[^.]{0,40}\b(?:lost|stolen|leaked|compromised)\b|\b(?:security|data) (?:incidents?|breach(?:es)?)\b/iu,
    fits: ['security', 'breach'],
  },
]
