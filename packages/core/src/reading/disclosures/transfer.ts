import { COUNTRIES } from '../../taxonomy/countries.ts'
import type { DisclosureExtractor, ReadingContext, StatementReading } from '../context.ts'
import type { TransferDisclosure } from '../disclosure.ts'
import { phrasesOf } from '../phrases/entries.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { findAdequacy } from './adequacy.ts'
import { readEach } from './read-each.ts'
import { isOwn, spanning, stateAt, underHeading } from './statement.ts'

const MOVE = definePhrases({
  move: [
    'transfer~',
    'process|processed|processing',
    'store|stored|storing',
    'storage',
    'host|hosted',
    'maintained',
    'located',
    'held',
    'send|sent',
    'share|shared',
    'export~',
    'access|accessed',
    'transmitted',
    'kept',
    'disclose~',
    'collected',
    'move~',
    'travel~',
    'flow~',
    'leave|leaves',
    'cross~',
    'hosting',
  ],
  stay: ['(stay|stays|remain|remains) (in|inside|within)'],
})
const ABROAD = definePhrases({
  abroad: [
    'outside (of)? (the|your|of)? ..2 (eea|eu|union|area|uk|kingdom|country|state|jurisdiction|territory|switzerland|province)',
    'countr* other than',
    '(other|another|different|foreign|third|various|many|multiple) (countr*|jurisdiction~|nations|territories)',
    'any country (where|in which)',
    'across (national|international)? borders',
    'cross border',
    'international* (data)? transfer~',
    'transfer* (of (data|personal data|information|personal information))? (internationally|abroad|overseas|globally|worldwide)',
    'abroad',
    'overseas',
    'around the world',
    'throughout the (globe|world)',
    'worldwide',
    'outside (of)? (the)? (country|state|united states)',
    'where data protection (laws)? ..3 differ',
    'may (not)? (have|differ|offer) ..4 data protection',
    'third countr*',
  ],
})
const MECHANISM = definePhrases({
  scc: [
    'standard (contractual|data protection|contract)? clauses',
    'model (contract|contractual)? clauses',
    '(eu)? standard contractual',
    'sccs',
  ],
  contractual: ['contractual (clauses|protections|safeguards|commitments)'],
  adequacy: [
    'adequacy (decision~|finding|status|regulations)',
    'adequate level of (data)? protection',
    'adequate protection',
    '(protect|protects|protecting) ..4 adequately',
    '(deemed|treat~|regard~|recogni*) (as)? ..3 adequate',
    'protection ..2 (is|as) adequate',
  ],
  bcr: ['binding corporate rules', 'bcr|bcrs'],
  dpf: ['data privacy framework', 'privacy shield', 'dpf', 'safe harbor'],
  consent: ['consent~ ..6 (transfer~|process*)', '(transfer~|processing) ..8 consent', '(with|upon|on|after|your|obtain) ..2 consent'],
  derogation: ['derogation~', 'article 49', 'art 49'],
  other: [
    '(appropriate|suitable|adequate|necessary|reasonable) (safeguard~|measure~|protections|steps)',
    'safeguards',
    'treated securely',
    'in accordance with this',
  ],
})
/** "Bank transfers to other countries". */
const OF_MONEY = /\b(?:bank|wire|money|funds?|credit) $/i
const COUNTRY = phrasesOf(COUNTRIES)
/** What is transferred, as against a licence or a parcel. */
const GOODS = definePhrases({
  data: ['information', 'data', 'details', 'records', 'content', 'files', 'logs', 'it', 'them', 'server~'],
})

const TRANSFER_HEADING = /transfer|international|cross-border|abroad|overseas|outside|where (?:we|is|your)|location of|global/
const MECHANISMS = ['scc', 'bcr', 'dpf', 'adequacy', 'derogation', 'contractual', 'consent', 'other'] as const

/** "Users who are", "if you are": where readers live. */
const READERS_ARE =
  /\b(?:you(?:['’]re)?|users?|individuals?|customers?|visitors?|residents?|candidates?|consumers?|persons?|people|data subjects?|who|entities)\b(?: (?:who|that|are|is|may|be|not|you|physically|currently|or|reside|if|and)){0,8}\s$|\bfor (?:personal )?(?:information|data) $/i

/** "The UK GDPR" is a law, and no place that data goes to. */
const OF_A_LAW = /^ (?:gdpr|general data protection regulation|data protection act)\b/i

function readStatement(context: ReadingContext, statement: StatementReading): TransferDisclosure | undefined {
  const countries = context
    .hits(COUNTRY, statement)
    .filter(({ end }) => !OF_A_LAW.test(context.text({ start: end, end: Math.min(end + 40, statement.statement.prose.end) })))
  const mechanisms = context.hits(MECHANISM, statement)
  if (countries.length === 0 && mechanisms.length === 0 && context.hits(ABROAD, statement).length === 0) return undefined
  const moves = context
    .hits(MOVE, statement)
    .filter((hit) => !OF_MONEY.test(context.text({ start: statement.statement.prose.start, end: hit.start })))
  // "Located within or outside Kenya".
  const outside = countries.filter((hit) =>
    /\boutside (?:of )?(?:the )?$/i.test(context.text({ start: Math.max(0, hit.start - 16), end: hit.start })),
  )
  const abroad: readonly Hit[] = [...context.hits(ABROAD, statement), ...outside].sort((a, b) => a.start - b.start)
  const headed = underHeading(statement, TRANSFER_HEADING)
  const strong = mechanisms.filter((hit) => hit.key !== 'other' && hit.key !== 'consent' && hit.key !== 'contractual')
  const moved = moves.find((hit) => {
    const assertion = context.assertionOf(statement, hit.first)
    return (
      (isOwn(assertion) ||
        assertion.actor === 'other' ||
        mechanisms.some((one) => one.key === 'consent' && one.first < hit.first && hit.first <= one.last)) &&
      assertion.place !== 'exception'
    )
  })
  const place = abroad[0] ?? (moved !== undefined ? (countries.find((hit) => hit.first > moved.first) ?? countries[0]) : undefined)
  if (place === undefined && strong.length === 0) return undefined
  // "If you are located in the European Union": where the reader lives.
  if (strong.length === 0 && moved !== undefined && isOfReaders(context, moved)) return undefined
  if (place !== undefined && moved === undefined && !headed && strong.length === 0) return undefined
  // A country with a verb of moving: "stored on servers in Canada", not "residents of Canada may access".
  if (abroad.length === 0 && strong.length === 0) {
    if (moved === undefined || place === undefined || place.first < moved.first || place.first - moved.last > 16) return undefined
    if (
      moved.key !== 'stay' &&
      !/\b(?:in|to|within|from)\W{1,4}(?:the\W{1,4})?(?:[\w,]{1,40}[^\w,]{1,4}){0,6}$/i.test(
        context.text({ start: moved.end, end: place.start }),
      )
    )
      return undefined
    if (!headed && context.hits(GOODS, statement).length === 0) return undefined
    if (/\b(?:residents?|users?|citizens?|laws?|visitors?)\b/i.test(context.text({ start: moved.end, end: place.start }))) return undefined
  }
  const anchor = moved ?? abroad[0] ?? strong[0]
  if (anchor === undefined) return undefined
  const stated = context.assertionOf(statement, anchor.first)
  // "All data stays in the European Union": none is transferred.
  const assertion = anchor.key === 'stay' ? { ...stated, affirmed: !stated.affirmed } : stated
  if (assertion.actor === 'reader' && !mechanisms.some((hit) => hit.key === 'consent')) return undefined
  const mechanism = MECHANISMS.find((one) => mechanisms.some((hit) => hit.key === one))
  const { start, end } = statement.statement.prose
  const adequacy = mechanism === 'adequacy' ? findAdequacy(context.text({ start, end })) : undefined
  const isGrantor = (hit: Hit) => adequacy !== undefined && hit.start < start + adequacy.named.end && hit.end > start + adequacy.named.start
  // Data does not go to what it goes outside of, nor to who finds that it may go elsewhere.
  const named = [...new Set(countries.filter((hit) => !outside.includes(hit) && !isGrantor(hit)).map((hit) => hit.key))]
  return {
    type: 'transfer',
    ...(named.length === 0 ? {} : { countries: named }),
    ...(mechanism === undefined ? {} : { mechanism: mechanism === 'contractual' ? ('scc' as const) : mechanism }),
    ...(adequacy === undefined ? {} : { adequacyBy: adequacy.by }),
    ...stateAt(
      context,
      statement,
      spanning(
        anchor,
        ...abroad.slice(0, 1),
        ...(mechanism === undefined ? [] : mechanisms.filter((hit) => hit.key === mechanism).slice(0, 1)),
        ...countries,
      ),
      assertion,
    ),
  }
}

/** Who is located somewhere are the readers, not the data. */
function isOfReaders(context: ReadingContext, moved: Hit): boolean {
  if (!/^(?:located|based|collected|accessed|residing|resid)/i.test(context.text(moved))) return false
  return READERS_ARE.test(context.text({ start: Math.max(0, moved.start - 60), end: moved.start }))
}

/** Where data goes outside the reader's country, and under which safeguard (Art. 13(1)(f) GDPR). */
export const TRANSFER: DisclosureExtractor = {
  tables: [MOVE, ABROAD, MECHANISM, COUNTRY, GOODS],
  cues: [COUNTRY, MECHANISM, ABROAD],
  extract: (context) => readEach(context, readStatement),
}
