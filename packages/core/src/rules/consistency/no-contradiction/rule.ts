import type { ClauseNode } from '../../../document/policy.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import type { ClauseKind } from '../../../taxonomy/clause-kinds.ts'
import { lineAt } from '../../../text/source.ts'
import { defineRule } from '../../rule.ts'
import { type Claim, createClaimReader } from './claims.ts'

/** What takes back what the sentence before it says: "However, we share ..." */
const TAKES_BACK = /^(?:however|except|but|instead|rather|still|nevertheless|only|that said|there are exceptions|exceptions?)\b/i
/** Clauses about some people, one technique or one place: what they deny need not hold elsewhere. */
const NARROW: ReadonlySet<string> = new Set<ClauseKind>([
  'children',
  'cookies',
  'analytics',
  'regional',
  'third-party-links',
  'platform-data',
  'do-not-track',
  'definitions',
])
const LONGEST_QUOTE = 60

/** What a claim is about: each practice with each kind of data. */
const subjectsOf = ({ practices, objects }: Claim): readonly string[] =>
  practices.flatMap((practice) => objects.map((object) => `${practice} ${object}`))

/** The first claim that affirms each subject. */
function indexAffirmed(claims: readonly (Claim | undefined)[]): ReadonlyMap<string, Claim> {
  const affirmed = new Map<string, Claim>()
  for (const claim of claims) {
    if (claim?.affirmed !== true) continue
    for (const subject of subjectsOf(claim)) if (!affirmed.has(subject)) affirmed.set(subject, claim)
  }
  return affirmed
}

export default defineRule({
  id: 'consistency/no-contradiction',
  description: 'Finds flat denials of a practice that the policy affirms elsewhere.',
  recommended: 'info',
  sources: [
    {
      citation: 'Andow et al. 2019, PolicyLint',
      url: 'https://www.usenix.org/conference/usenixsecurity19/presentation/andow',
    },
    { citation: 'GDPR Art. 5(1)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_5' },
  ],
  messages: {
    contradiction:
      "This denies what line {line} says: '{words}'. Readers cannot know which of the two holds. Correct one, or name the exception here.",
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const { kindsOf, organization } = readPolicy(policy)
    const claimIn = createClaimReader(organization?.name)
    const isNarrow = (clause: ClauseNode | undefined) => clause !== undefined && NARROW.has(kindsOf(clause)[0]?.kind ?? '')
    const claims = policy.statements.map((statement) => (isNarrow(policy.clauses[statement.clause]) ? undefined : claimIn(statement)))
    const affirmed = indexAffirmed(claims)
    for (const [index, denial] of claims.entries()) {
      if (denial === undefined || denial.affirmed || TAKES_BACK.test(policy.statements[index + 1]?.text ?? '')) continue
      const contrary = subjectsOf(denial).flatMap((subject) => affirmed.get(subject) ?? [])[0]
      if (contrary === undefined) continue
      const { text, span } = contrary.statement
      const words = text.length > LONGEST_QUOTE ? `${text.slice(0, text.lastIndexOf(' ', LONGEST_QUOTE))} …` : text
      report({
        message: 'contradiction',
        data: { line: lineAt(policy.source, span.start), words },
        span: denial.statement.span,
      })
    }
  },
})
