import { createFact } from '../../document/fact.ts'
import type { ClauseNode, Policy, Statement } from '../../document/policy.ts'
import { readPolicy } from '../../reading/reading.ts'
import { CONTACT, officeNamedBy, officeOf } from './contact.ts'
import { DATA } from './data.ts'
import type { AllFacts, Fact, FactShifts, StatedFact } from './fact.ts'
import { FACT_SHIFTS } from './fact-shifts.ts'
import { namedRecipientsIn } from './named-recipients.ts'
import { NOTICE_PERIOD } from './notice-period.ts'
import { PURPOSE } from './purpose.ts'
import { RECIPIENT } from './recipient.ts'
import { TRANSFER_SAFEGUARD } from './transfer.ts'

/** The facts of a policy, and where each of them is stated. */
export interface StatedFacts extends AllFacts {
  /** By index of the statement. */
  readonly byStatement: ReadonlyMap<number, readonly StatedFact[]>
  /** Indices of the statements that state it. */
  statementsOf(fact: Fact): readonly number[]
}

const keyOf = ({ subject, value, affirmed }: Fact) => `${subject}\n${value}\n${affirmed}`

/** Whether two facts can be about the same data: they share some, or one of them does not say. */
export function mayConcernTheSame(one: Fact, other: Fact): boolean {
  return one.about.length === 0 || other.about.length === 0 || one.about.some((label) => other.about.includes(label))
}

/** Whether two facts are the same: subject, value and whether it is affirmed. */
export const isSameFact = (one: Fact, other: Fact) => keyOf(one) === keyOf(other)

const squeeze = (text: string) =>
  text
    .replace(/[[(](?:at|dot)[\])]/gi, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
const squeezedTextOf = createFact((policy) => squeeze(policy.prose.text))

/** What makes a denial behind it a condition or its opposite: "as long as it is not used for", "for no purposes other than". */
const NO_DENIAL_BEHIND = /\b(?:so|as) long as\b|\bprovided that\b|\bother than\b/i
/** Where the reader may ask for what is collected, nobody says that it is. */
const ASKING = /\bright to (?:request|know|ask|be informed)\b|\brequest (?:that we|us to)\b/i

/** What a row has to speak of to promise notice of a change. */
const CHANGES = /\b(?:chang|updat|amend|modif|revis|version)/i

/** What names a decision on adequacy, and what says that there is none. */
const ADEQUACY = /\badequacy\b|\badequate (?:level|protection)\b/i
const INADEQUACY = /\b(?:not|no)\b[^.;]{0,80}\badequa(?:cy|te)\b/i

/** Whether a statement says what was read from it. */
function isSaid({ affirmed, span, subject, value }: StatedFact, policy: Policy, statement: Statement, definition: FactShifts): boolean {
  if (definition === NOTICE_PERIOD && subject === 'change' && statement.kind === 'row' && !CHANGES.test(statement.text)) return false
  if (definition === TRANSFER_SAFEGUARD && value === 'adequacy') return ADEQUACY.test(statement.text) && !INADEQUACY.test(statement.text)
  if (affirmed) return !((definition === DATA || definition === PURPOSE) && ASKING.test(statement.text))
  const introduction = statement.introduction === undefined ? '' : (policy.statements[statement.introduction]?.text ?? '')
  return !NO_DENIAL_BEHIND.test(policy.source.text.slice(statement.span.start, span.end)) && !NO_DENIAL_BEHIND.test(introduction)
}

/** The offices that have a heading of their own. */
function officesInHeadings({ clauses }: Policy) {
  return clauses.flatMap(({ heading, headingSpan, index }: ClauseNode) => {
    const office = officeNamedBy(heading)
    return office === undefined || headingSpan === undefined ? [] : [{ fact: officeOf(office), span: headingSpan, clause: index }]
  })
}

/** Reads the facts of a policy that can shift. */
export const statedFactsOf: (policy: Policy) => StatedFacts = createFact((policy) => {
  const byStatement = new Map<number, StatedFact[]>()
  const byKey = new Map<string, StatedFact[]>()
  const added = new Set<string>()
  const add = (stated: StatedFact) => {
    const key = keyOf(stated)
    const once = `${stated.statement} ${key}`
    if (added.has(once)) return
    added.add(once)
    const own = byStatement.get(stated.statement)
    if (own === undefined) byStatement.set(stated.statement, [stated])
    else own.push(stated)
    const same = byKey.get(key)
    if (same === undefined) byKey.set(key, [stated])
    else same.push(stated)
  }
  const firstOf = new Map<number, number>()
  for (const [index, { clause }] of policy.statements.entries()) if (!firstOf.has(clause)) firstOf.set(clause, index)
  for (const { fact, span, clause } of officesInHeadings(policy)) {
    const statement = firstOf.get(clause)
    if (statement !== undefined) add({ ...fact, definition: CONTACT, span, statement })
  }
  for (const disclosure of readPolicy(policy).disclosures) {
    const statement = policy.statements[disclosure.statement]
    const { clause = -1, kind } = statement ?? {}
    const office = officeNamedBy(policy.clauses[clause]?.heading)
    for (const definition of FACT_SHIFTS) {
      // Below the name of an office stand the ways to reach it, and nobody who receives data.
      if (office !== undefined && definition !== CONTACT) continue
      for (const fact of definition.read(disclosure)) {
        // A sentence that the taxonomy has no name for is read too loosely to say what it is about.
        if (fact.ownWords && kind === 'sentence') continue
        const stated = {
          ...fact,
          ...(office === undefined ? {} : { subject: office }),
          definition,
          span: disclosure.span,
          statement: disclosure.statement,
        }
        if (statement === undefined || isSaid(stated, policy, statement, definition)) add(stated)
      }
    }
  }
  for (const [index, statement] of policy.statements.entries()) {
    const own = byStatement.get(index) ?? []
    if (own.some(({ definition }) => definition === CONTACT)) continue
    const known = own.filter(({ definition }) => definition === RECIPIENT).map(({ value }) => value)
    for (const fact of namedRecipientsIn(statement, known)) add({ ...fact, definition: RECIPIENT, span: statement.span, statement: index })
  }
  const bySubject = new Map<string, Set<string>>()
  for (const [fact] of byKey.values()) {
    if (fact === undefined) continue
    const values = bySubject.get(fact.subject) ?? new Set()
    bySubject.set(fact.subject, values.add(fact.value))
  }
  return {
    byStatement,
    speaksOf: (subject) => bySubject.has(subject),
    hasTailOf: ({ subject, value }) => [...(bySubject.get(subject) ?? [])].some((other) => other !== value && value.endsWith(other)),
    statementsOf: (fact) => (byKey.get(keyOf(fact)) ?? []).map(({ statement }) => statement),
    spells: (words) => squeezedTextOf(policy).includes(squeeze(words)),
    states: (fact) => (byKey.get(keyOf(fact)) ?? []).some((other) => mayConcernTheSame(fact, other)),
  }
})
