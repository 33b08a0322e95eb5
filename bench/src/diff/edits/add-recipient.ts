import type { Edit } from '../edit.ts'
import type { Splice } from '../splice.ts'
import { introductions } from '../structure.ts'

const SHARING =
  /\b(?:shar(?:e|es|ing)|disclos\w+|recipients?|third part(?:y|ies)|who (?:else|receives|sees|gets)|receives?|partners|processors)\b/i
const RECIPIENTS = [
  'We also share your e-mail address with Nordvane Media Group, an advertising partner.',
  'We also disclose purchase records to Pellworth Credit Agency, which rates how people pay.',
  'Your postal address is passed on to Ostrava Direct Mail Ltd, which sends out catalogues.',
  'We share your location with our advertising partner Quillmark Analytics, Inc.',
] as const

/** A sentence about a further recipient is written at the end of a paragraph about sharing. */
export const addRecipient: Edit = {
  name: 'add a recipient',
  group: 'meaning',
  apply(policy, random) {
    const announcing = introductions(policy)
    const places = policy.statements.filter((statement, index) => {
      const clause = policy.clauses[statement.clause]
      const last = policy.statements[index + 1]?.block !== statement.block
      return (
        last &&
        statement.kind === 'sentence' &&
        statement.text.endsWith('.') &&
        !announcing.has(index) &&
        SHARING.test(clause?.heading ?? '')
      )
    })
    const place = random.pick(places)
    const sentence = random.pick(RECIPIENTS)
    if (place === undefined || sentence === undefined) return undefined
    const splice: Splice = { start: place.span.end, end: place.span.end, text: ` ${sentence}` }
    return {
      splices: [splice],
      expected: {
        changes: [
          {
            operations: [['modified']],
            before: [place.clause],
            after: [{ splice, at: 2 }],
            materiality: ['material'],
            direction: ['organization'],
            shifts: { some: ['recipient'], besides: ['purpose', 'data', 'sale', 'scope'] },
            lines: 1,
          },
        ],
        besides: 'nothing',
      },
      touched: [place.clause],
    }
  },
}
