import type { ClauseNode, Policy } from '../../../document/policy.ts'
import type { DisclosureOf } from '../../../reading/disclosure.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { createOverlapTest } from '../../overlap-test.ts'
import { defineRule } from '../../rule.ts'

type Retention = DisclosureOf<'retention'>

/** What identifies nobody may be kept: the duty to say how long is about personal data. */
const NOT_PERSONAL = /\b(?:aggregat|anonymi[sz]|de-?identif|non-?identif|non-?personal)/i
/** How fast a request is met, or what a persistent cookie is, does not say how long data is kept. */
const OTHER_SUBJECT =
  /\b(?:persistent|permanent)["”’']? cookies?\b|\b(?:verifiable|deletion|consumer|data subject) requests?\b|\brespond to your request\b|\b(?:obligations?|obliged|required) to (?:\w+ or )?(?:use|process|store|keep|retain)\b/i
/** "In the table below", "in our retention schedule": the period is said there. "For different periods, which include:" goes on to say it. */
const ELSEWHERE =
  /\b(?:tables?|schedules?|below|see section|set out in section|retention polic(?:y|ies))\b|\b(?:which include|as follows)\W{0,2}$/i
/** How much is kept, not how long. */
const EXTENT = /^to the extent\b/i
/** The sentence behind it links to where periods stand. */
const LINKED_NEXT = /\bretention\b|\bhow long\b/i

const isOnRetention = (policy: Policy, clause: ClauseNode | undefined) =>
  clause !== undefined && readPolicy(policy).kindsOf(clause)[0]?.kind === 'retention'

/**
 * Makes a test whether a sentence about all data in a clause only opens, repeats or sums up what is said of each kind
 * elsewhere: the clause or its subsections give periods, or the section on retention is another one.
 */
function createGeneralTest(policy: Policy, retentions: readonly Retention[]): (clause: ClauseNode) => boolean {
  const clauseOf = ({ statement }: Retention) => policy.statements[statement]?.clause ?? -1
  const withPeriods = new Set(retentions.filter(({ period }) => period !== undefined).map(clauseOf))
  const hasSection = [...new Set(retentions.map(clauseOf))].some((index) => isOnRetention(policy, policy.clauses[index]))
  return (clause) => {
    if (hasSection && !isOnRetention(policy, clause)) return true
    if (withPeriods.has(clause.index)) return true
    if (clause.heading === undefined) return false
    for (
      let next = policy.clauses[clause.index + 1];
      next !== undefined && next.level > clause.level;
      next = policy.clauses[next.index + 1]
    )
      if (withPeriods.has(next.index)) return true
    return false
  }
}

export default defineRule({
  id: 'clarity/no-vague-retention',
  description: 'Finds retention statements that give neither a period nor a criterion one could apply.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 13(2)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13' }],
  messages: {
    vague:
      'This does not tell how long data is kept. Readers cannot work out when theirs is deleted. Give a period, or the event after which it is deleted, for each kind of data.',
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const retentions = readPolicy(policy).disclosures.filter((disclosure) => disclosure.type === 'retention')
    const isGeneral = createGeneralTest(policy, retentions)
    const isLinked = createOverlapTest(policy.links.map(({ prose }) => prose))
    const reportedStatements = new Set<number>()
    const reportedClauses = new Set<ClauseNode>()
    for (const retention of retentions) {
      const statement = policy.statements[retention.statement]
      const clause = policy.clauses[statement?.clause ?? -1]
      if (!retention.vague || !retention.affirmed || statement === undefined || clause === undefined) continue
      if (statement.kind === 'row' || [NOT_PERSONAL, OTHER_SUBJECT, ELSEWHERE].some((shape) => shape.test(statement.text))) continue
      const next = policy.statements[retention.statement + 1]
      if (isLinked(statement.prose) || EXTENT.test(retention.criteria ?? '')) continue
      if (next?.clause === statement.clause && LINKED_NEXT.test(next.text) && isLinked(next.prose)) continue
      // "It is retained on your device" names no time at all: elsewhere than under retention it is about something else.
      if (retention.criteria === undefined && !isOnRetention(policy, clause)) continue
      const isOfAllData = retention.data === undefined || retention.data.length === 0
      if (isOfAllData && (reportedClauses.has(clause) || isGeneral(clause))) continue
      if (reportedStatements.has(retention.statement)) continue
      reportedStatements.add(retention.statement)
      reportedClauses.add(clause)
      report({ message: 'vague', span: retention.span })
    }
  },
})
