import { SUPERSEDED_REFERENCES, type SupersededReference } from '../../../laws/superseded-references.ts'
import { createStatementFact } from '../../../reading/search.ts'
import { createCueFinder } from '../../../text/cues.ts'
import { matchesOf } from '../../../text/matches.ts'
import { toSourceSpan } from '../../../text/prose.ts'
import { defineRule } from '../../rule.ts'

/** Words of a statement that tells what became of a law, or that it no longer counts: in English, and as German, French and Spanish say it. */
const TOLD_AS_PAST = new RegExp(
  [
    String.raw`\b(?:invalid\w*|struck down|annul\w*|repeal\w*|replac\w*|supersed\w*|overturn\w*|abolish\w*|expired|withdrawn|defunct)\b`,
    String.raw`\b(?:no longer|not rely|not relying|not relied|former\w*|previous\w*|successors?|predecessors?|prior to|until|historical\w*|originally)\b`,
    // Who certified under a framework stays bound by its principles for the data received under it.
    String.raw`\b(?:still|continues?|continuing|remains? (?:bound|committed|subject))\b`,
    '(?:aufgehoben|ersetzt|ehemal|vormals|früher|bisherig|ungültig|abgelöst|abrog|remplac|invalid|derogad)',
  ].join('|'),
  'i',
)

/** How far from the name such words may stand. */
const AROUND = 200

/** A reference that a statement relies on, at its place in the statement; or that it tells to have ended. */
interface Said {
  readonly reference: SupersededReference
  readonly start: number
  readonly end: number
  readonly isPast: boolean
}

const findCues = createCueFinder(SUPERSEDED_REFERENCES.map(({ cues }) => cues))

const saidIn = createStatementFact(({ prose: text }): readonly Said[] => {
  const isCued = findCues(text.toLowerCase())
  return SUPERSEDED_REFERENCES.flatMap((reference, index): readonly Said[] => {
    if (isCued[index] === 0) return []
    const [first] = matchesOf(text, reference.words)
    if (first === undefined || reference.unless?.test(text) === true) return []
    const { index: start, 0: words } = first
    const end = start + words.length
    return [{ reference, start, end, isPast: TOLD_AS_PAST.test(text.slice(Math.max(0, start - AROUND), end + AROUND)) }]
  })
})

export default defineRule({
  id: 'citations/no-superseded-law',
  description: 'Finds references to laws, decisions and frameworks that have ended.',
  recommended: 'warning',
  sources: [
    { citation: 'GDPR Art. 13(1)(f)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13' },
    { citation: 'GDPR Art. 94', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_94' },
  ],
  messages: {
    superseded: '{name} has ended: {ended}. Readers cannot rely on what is no longer in force. {instead}.',
  },
  check({ policy, report }) {
    const mentions = saidIn(policy).flatMap((said, index) => {
      const statement = policy.statements[index]
      return statement === undefined ? [] : said.map((one) => ({ ...one, statement }))
    })
    // Who says anywhere that it has ended does not rely on it.
    const past = new Set(mentions.flatMap(({ reference, isPast }) => (isPast ? reference : [])))
    for (const { id, name, ended, instead } of SUPERSEDED_REFERENCES.filter((reference) => !past.has(reference))) {
      const reported = new Set<number>()
      for (const { reference, statement, start, end } of mentions) {
        if (reference.id !== id || reported.has(statement.clause)) continue
        reported.add(statement.clause)
        const { prose } = statement
        const span = toSourceSpan(policy.prose, { start: prose.start + start, end: prose.start + end })
        report({ message: 'superseded', data: { name, ended, instead }, span })
      }
    }
  },
})
