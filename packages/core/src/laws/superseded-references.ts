/** A reference to a law, decision or framework that has ended, and what stands in its place. */
export interface SupersededReference {
  readonly id: string
  /** How a message names it. */
  readonly name: string
  /** How texts name it. Global; takes linear time. */
  readonly words: RegExp
  /** Beginnings of words, in lower case, of which every such naming has one. */
  readonly cues: readonly string[]
  /** Words of the same statement by which something else is meant: the safe harbour of another law. */
  readonly unless?: RegExp
  /** What ended it, and when: completes "... has ended: ...", without the full stop. */
  readonly ended: string
  /** What to write instead, in the imperative, without the full stop. */
  readonly instead: string
  /** The text that ended it. */
  readonly url: string
}

const CIVIL_CODE_135 = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.135.'
const CLAUSES = 'https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj'
const GERMAN_ACTS = 'https://www.recht.bund.de/bgbl/1/2024/149/VO.html'

/** What policies still refer to although it has ended. */
export const SUPERSEDED_REFERENCES: readonly SupersededReference[] = [
  {
    id: 'safe-harbor',
    name: 'The EU-U.S. Safe Harbor',
    words: /\bsafe harbou?r\b/gi,
    cues: ['harbor', 'harbour'],
    // COPPA, HIPAA and copyright law have safe harbours of their own, and they stand.
    unless: /\b(?:coppa|ftc-approved|kidsafe|privo|esrb|icti|truste kids|children|kids|hipaa|de-?identif\w*|dmca|copyright|infring\w*)\b/i,
    ended: 'the Court of Justice declared the decision it rested on invalid on 6 October 2015 (C-362/14)',
    instead: 'Name what transfers rest on today, such as the EU-U.S. Data Privacy Framework or the standard contractual clauses of 2021',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62014CJ0362',
  },
  {
    id: 'privacy-shield',
    name: 'The EU-U.S. Privacy Shield',
    words: /\bprivacy[ -]shield\b(?! privacy policy)/gi,
    cues: ['shield'],
    ended: 'the Court of Justice declared the decision it rested on invalid on 16 July 2020 (C-311/18)',
    instead:
      'Name what transfers rest on today: the EU-U.S. Data Privacy Framework, Decision (EU) 2023/1795, where the recipient is certified, or the standard contractual clauses',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62018CJ0311',
  },
  {
    id: 'directive-95-46',
    name: 'Directive 95/46/EC',
    words: /\b95\/46(?:\/(?:EC|EG|CE|EU|EK))?\b|\b(?:EU|European|1995) Data Protection Directive\b/gi,
    cues: ['95', 'directive'],
    ended: 'it was repealed with effect from 25 May 2018 (Art. 94(1) GDPR)',
    instead: 'Refer to the General Data Protection Regulation, Regulation (EU) 2016/679',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_94',
  },
  {
    id: 'scc-2001-2004',
    name: 'The set of standard contractual clauses of 2001 and 2004',
    words: /\b2001\/497(?:\/(?:EC|EG|CE))?\b|\b2004\/915(?:\/(?:EC|EG|CE))?\b/gi,
    cues: ['2001', '2004'],
    ended: 'it was repealed from 27 September 2021, and contracts on it stood until 27 December 2022 (Art. 4 of Decision (EU) 2021/914)',
    instead: 'Refer to the standard contractual clauses of Implementing Decision (EU) 2021/914',
    url: CLAUSES,
  },
  {
    id: 'scc-2010',
    name: 'The set of standard contractual clauses of Decision 2010/87/EU',
    words: /\b2010\/87(?:\/(?:EU|UE|EC))?\b/gi,
    cues: ['2010'],
    ended: 'it was repealed from 27 September 2021, and contracts on it stood until 27 December 2022 (Art. 4 of Decision (EU) 2021/914)',
    instead: 'Refer to the standard contractual clauses of Implementing Decision (EU) 2021/914',
    url: CLAUSES,
  },
  {
    id: 'ttdsg',
    name: 'The TTDSG',
    words: /\bTTDSG\b|\bTelekommunikation-Telemedien-Datenschutz-Gesetz\w*/g,
    cues: ['ttdsg', 'telekommunikation'],
    ended: 'it has been called TDDDG since 14 May 2024',
    instead: 'Refer to the TDDDG; the numbers of its sections are the same',
    url: GERMAN_ACTS,
  },
  {
    id: 'tmg',
    name: 'The Telemediengesetz (TMG)',
    words: /§{1,2} ?\d{1,2}[^.;]{0,30} TMG\b|\bTelemediengesetz\w*/g,
    cues: ['tmg', 'telemediengesetz'],
    ended: 'the Digitale-Dienste-Gesetz (DDG) replaced it on 14 May 2024',
    instead: 'Refer to the DDG, and for the storage of and access to information on devices to the TDDDG',
    url: GERMAN_ACTS,
  },
  {
    id: 'uk-dpa-1998',
    name: 'The Data Protection Act 1998',
    words: /\bData Protection Act,? (?:of )?1998\b|\bDPA 1998\b/gi,
    cues: ['1998'],
    ended: 'the Data Protection Act 2018 replaced it on 25 May 2018',
    instead: 'Refer to the UK GDPR and the Data Protection Act 2018',
    url: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/19',
  },
  {
    id: 'swiss-dpa-1992',
    name: 'The Swiss Federal Act on Data Protection of 1992',
    words: /\b(?:19 June 1992|19\. Juni 1992|19 juin 1992)\b/gi,
    cues: ['1992'],
    ended: 'the revised act of 25 September 2020 replaced it on 1 September 2023',
    instead: 'Refer to the act of 25 September 2020 (SR 235.1)',
    url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en',
  },
  {
    id: 'ccpa-link-title',
    name: 'The link title "Do Not Sell My Personal Information"',
    words: /\bdo not sell my (?:personal )?(?:information|info|data)\b/gi,
    cues: ['sell'],
    ended: 'since the CPRA amended the CCPA the link offers to stop sharing too (Cal. Civ. Code § 1798.135(a)(1))',
    instead: 'Call it "Do Not Sell or Share My Personal Information"',
    url: CIVIL_CODE_135,
  },
]
