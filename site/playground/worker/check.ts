import { type CheckedAlone, finishCheck, inspect, parsePolicy, type Range, startCheckInPieces } from '@clausal/core'
import { disclosureWords } from '@clausal/core/report'
import type { Checked, CheckRequest, Place } from './messages.ts'

const placeOf = ({ start, end }: Range): Place => ({ start: start.offset, end: end.offset, line: start.line })

function toChecked(alone: CheckedAlone): Checked {
  const { findings, requirements, hints } = finishCheck(alone)
  const { title, organization, language, clauses, disclosures } = inspect(alone.policy)
  return {
    title: title ?? undefined,
    organization: organization ?? undefined,
    language: language ?? undefined,
    clauses: clauses.map(({ id, heading, kinds, range }) => ({ id, heading, kinds, ...placeOf(range) })),
    findings: findings.map(({ rule, severity, message, citation, range }) => ({ rule, severity, message, citation, ...placeOf(range) })),
    requirements: requirements.map(({ evidence, ...requirement }) => ({ ...requirement, evidence: evidence.map(placeOf) })),
    facts: disclosures.map((disclosure) => ({
      type: disclosure.type,
      words: disclosureWords(disclosure),
      affirmed: disclosure.affirmed,
      ...placeOf(disclosure.range),
    })),
    hints: hints.map(({ message }) => message),
  }
}

/** Checks a text piece by piece, so that it can be given up in between. */
export function* check({ text, format, laws, preset }: CheckRequest): Generator<undefined, Checked, undefined> {
  const policy = parsePolicy(text, { format })
  yield
  return toChecked(yield* startCheckInPieces(policy, [{ origin: 'this page', config: { laws, extends: [preset] } }]))
}
