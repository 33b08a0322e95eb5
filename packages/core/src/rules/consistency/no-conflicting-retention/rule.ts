import type { ClauseNode, Statement } from '../../../document/policy.ts'
import type { DisclosureOf } from '../../../reading/disclosure.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import type { ClauseKind } from '../../../taxonomy/clause-kinds.ts'
import { durationInDays } from '../../../text/iso-durations.ts'
import { lineAt } from '../../../text/source.ts'
import { defineRule } from '../../rule.ts'

/** "We keep invoices for ten years"; "invoices are deleted after ten years". */
const OBJECTS = [
  /\b(?:we|it) (?:also |then |will |only )?(?:keep|retain|store|hold|archive|delete|erase|remove|destroy|anonymi[sz]e)s? (?<object>[\p{L}\d’'-]+(?: [\p{L}\d’'-]+){0,5}?) (?:for|after|no longer than|up to|within)\b/iu,
  // Under "We keep:".
  /^(?<object>[\p{L}\d’'-]+(?: [\p{L}\d’'-]+){0,5}?)(?::| [–—-]) (?:(?:up to|for|kept|stored|retained|deleted|after) ){0,3}\d/iu,
  /^(?:[\p{L} ]{1,20}, )?(?<object>[\p{L}\d’'-]+(?: [\p{L}\d’'-]+){0,5}?) (?:is|are|will be) (?:\p{L}+ )?(?:kept|retained|stored|held|archived|deleted|erased|removed|destroyed|anonymi[sz]ed) (?:for|after|no longer than|up to|within|\d{1,4}|one|two|three|six|twelve|thirty|ninety)\b/iu,
]
/** All data, or what an earlier sentence named: nobody can tell whether two such are the same. */
const UNNAMED =
  /^(?:(?:this|these|that|such|those|other|some|certain|it|they|them|all|any|most|everything|which|who|collected|deleted|relevant)\b|(?:personal )?(?:data|information|details|copies|records?)$)/i
/** The period holds for some only, or is not the whole one. */
const OF_SOME = /\b(?:if|where|unless|except|until|logs? of|minimum|at least|by law|in (?:the )?(?:\p{Lu}\p{L}+)|cop(?:y|ies)|purposes?)\b/u
/** The event that a period begins with: two periods for one thing may begin with two. */
const EVENTS = [
  {
    event: 'the account is closed',
    pattern:
      /\b(?:clos|delet|terminat|cancel|deactivat)\w* (?:of )?(?:your|the|an) (?:\w+ )?(?:account|subscription|contract)|\b(?:account|subscription|contract) (?:is |has been |was )?(?:clos|delet|terminat|cancel|deactivat|end)\w*/i,
  },
  { event: 'the last use', pattern: /\binactiv\w*|\blast (?:log-?in|activity|use|visit|contact)\b/i },
  {
    event: 'the purchase',
    pattern: /\b(?:after|following|from|since|of) (?:the|your|an?) (?:\w+ )?(?:purchase|order|sale|payment|delivery|transaction)\b/i,
  },
  { event: 'a request', pattern: /\brequest\w*/i },
  { event: 'another event', pattern: /\b(?:once|when|upon|following|expir\w*|terminat\w*|after (?:you|your|the|we|an?)\b)/i },
] as const
/** Clauses that hold in one place or for one technique. */
const NARROW: ReadonlySet<string> = new Set<ClauseKind>(['regional', 'cookies', 'children', 'security', 'breach'])

/** A month and thirty days, or a year and 52 weeks, are one period said twice. */
const SAME = 0.1
/** Tables of more columns tell purposes apart, each with a period of its own. */
const COLUMNS = 2

function differ(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [one, other].map((period) => (period === undefined ? undefined : durationInDays(period)))
  return a !== undefined && b !== undefined && Math.abs(a - b) > SAME * Math.max(a, b)
}

/** What is kept, as it is compared; undefined where the statement does not name it by itself. */
function objectOf({ kind, text, cells }: Statement): string | undefined {
  if (kind === 'row' && cells?.length !== COLUMNS) return undefined
  const named =
    kind === 'row' ? cells?.[0]?.text : OBJECTS.map((shape) => shape.exec(text)?.groups?.['object']).find((one) => one !== undefined)
  const plain = named
    ?.trim()
    .toLowerCase()
    .replace(/^(?:your|our|the|a|an) /, '')
    .replace(/(?<![.:*])[.:*]+$/, '')
    .replace(/(?:(?<=ss)e|(?<=[^su]))s$/, '')
  return plain === undefined || plain === '' || UNNAMED.test(plain) ? undefined : plain
}

export default defineRule({
  id: 'consistency/no-conflicting-retention',
  description: 'Finds two different retention periods for the same data.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 13(2)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13' }],
  messages: {
    conflict:
      "The period for '{object}' is another one than on line {line}. Readers cannot tell when the data is deleted. Give one period, or say what each is for.",
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const { disclosures, kindsOf } = readPolicy(policy)
    const isNarrow = (clause: ClauseNode | undefined) => clause === undefined || NARROW.has(kindsOf(clause)[0]?.kind ?? '')
    const byStatement = new Map<number, DisclosureOf<'retention'>[]>()
    for (const one of disclosures) {
      if (one.type !== 'retention') continue
      byStatement.set(one.statement, [...(byStatement.get(one.statement) ?? []), one])
    }
    const firsts = new Map<string, DisclosureOf<'retention'>>()
    for (const [index, [retention, ...others]] of byStatement) {
      const statement = policy.statements[index]
      if (retention?.period === undefined || !retention.affirmed || others.length > 0 || statement === undefined) continue
      if (retention.exception !== undefined || OF_SOME.test(statement.text)) continue
      if (isNarrow(policy.clauses[statement.clause])) continue
      const object = objectOf(statement)
      if (object === undefined) continue
      const key = `${object} since ${EVENTS.find(({ pattern }) => pattern.test(statement.text))?.event ?? 'it was collected'}`
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, retention)
      else if (differ(first.period, retention.period))
        report({ message: 'conflict', data: { object, line: lineAt(policy.source, first.span.start) }, span: retention.span })
    }
  },
})
