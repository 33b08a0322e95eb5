import type { ClauseNode, Policy } from '../../../document/policy.ts'
import type { Disclosure } from '../../../reading/disclosure.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { durationInDays } from '../../../text/iso-durations.ts'
import { defineRule } from '../../rule.ts'

const SUMMARY_HEADING =
  /\b(?:summary|at a glance|in (?:short|brief|a nutshell)|key (?:points|facts)|highlights|tl;?dr|the short version|overview)\b/i
/** With fewer facts the rest is no body that a summary could be held against. */
const FEWEST_FACTS = 3
/** Thirty days and a month are one period. */
const SAME = 0.1

/** A fact that a summary may promise: what it is about, and the amount it gives. */
interface Promised {
  readonly subject: string
  /** What readers are told of it, for the message. */
  readonly told: string
  readonly amount?: number
}

const RIGHT_WORDS: Readonly<Record<string, string>> = {
  access: 'the right of access',
  rectification: 'the right to have data corrected',
  erasure: 'the right to have data deleted',
  restriction: 'the right to restriction',
  object: 'the right to object',
  portability: 'the right to portability',
  'withdraw-consent': 'the right to withdraw consent',
  complaint: 'the right to complain to an authority',
}

/** What a disclosure promises; undefined for one that is no promise or a conditional one. */
function promisedBy(disclosure: Disclosure): Promised | undefined {
  if (!disclosure.affirmed || disclosure.exception !== undefined) return undefined
  switch (disclosure.type) {
    case 'right': {
      const told = RIGHT_WORDS[disclosure.right]
      return told === undefined ? undefined : { subject: `right ${disclosure.right}`, told }
    }
    case 'minimum-age':
      return { subject: 'the minimum age', told: `the minimum age ${disclosure.age}`, amount: disclosure.age }
    case 'response-time': {
      const amount = durationInDays(disclosure.period)
      return amount === undefined ? undefined : { subject: 'the time to answer a request', told: 'this time to answer a request', amount }
    }
    case 'change-notice': {
      const amount = disclosure.period === undefined ? undefined : durationInDays(disclosure.period)
      return amount === undefined ? undefined : { subject: 'the notice before changes', told: 'this notice before changes', amount }
    }
    case 'retention': {
      const amount = disclosure.period === undefined ? undefined : durationInDays(disclosure.period)
      const [data] = disclosure.data ?? []
      if (amount === undefined || data === undefined || disclosure.data?.length !== 1) return undefined
      return { subject: `how long ${data.label} is kept`, told: `this period for ${data.label}`, amount }
    }
    default:
      return undefined
  }
}

/** A summary holds for what stands below it: a clause with such a heading, not one of its sections. */
function isSummary(policy: Policy, clause: ClauseNode): boolean {
  return (clause.heading !== undefined && SUMMARY_HEADING.test(clause.heading)) || readPolicy(policy).kindsOf(clause)[0]?.kind === 'summary'
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= SAME * Math.max(a, b)

export default defineRule({
  id: 'consistency/no-unkept-summary',
  description: 'Finds summaries that promise what the rest of the policy lacks or says otherwise.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 5(1)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_5' }],
  messages: {
    lacks:
      'The summary promises {told}, which the policy below does not give. Whoever reads on finds nothing to hold you to. Say it there too, or take it out here.',
    differs: 'The summary gives {told}; the policy below says otherwise. Readers hold you to the better one. Make both the same.',
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const summaries = new Set(policy.clauses.filter((clause) => isSummary(policy, clause)).map(({ index }) => index))
    if (summaries.size === 0) return
    const facts = readPolicy(policy).disclosures.flatMap((disclosure) => {
      const promised = promisedBy(disclosure)
      const clause = policy.statements[disclosure.statement]?.clause ?? -1
      return promised === undefined ? [] : [{ ...promised, span: disclosure.span, isSummed: summaries.has(clause) }]
    })
    const body = facts.filter(({ isSummed }) => !isSummed)
    if (body.length < FEWEST_FACTS) return
    const reported = new Set<string>()
    for (const { subject, told, amount, span, isSummed } of facts) {
      if (!isSummed || reported.has(subject)) continue
      const same = body.filter((fact) => fact.subject === subject)
      const isKept = same.some((fact) => amount === undefined || fact.amount === undefined || isNear(amount, fact.amount))
      // A number that only the summary gives is no less true; a right that only the summary grants is not told how to use.
      if (isKept || (same.length === 0 && amount !== undefined)) continue
      reported.add(subject)
      report({ message: same.length === 0 ? 'lacks' : 'differs', data: { told }, span })
    }
  },
})
