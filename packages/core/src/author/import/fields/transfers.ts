import type { Statement } from '../../../document/policy.ts'
import type { EntryOf } from '../../definition/definition.ts'
import type { ImportContext } from '../import-context.ts'
import { type FieldImporter, type FoundEntry, isWhole, joinEntries, sentence, toDenial, toList, union } from '../imported.ts'

type Transfer = EntryOf<'transfers'>

const UK = /\bUK GDPR we rely on\b/
const UK_MECHANISMS: readonly (readonly [Exclude<Transfer['ukMechanism'], undefined>, RegExp])[] = [
  ['addendum', /\bdata transfer addendum\b/i],
  ['idta', /\bdata transfer agreement\b/i],
  ['adequacy-regulations', /\badequacy regulations\b/i],
]
const COPY = /\b(?:copy of (?:these|the|our|such)|obtain a copy|ask (?:us )?for a copy|(?:send|give|provide) you (?:with )?a copy)\b/i
/** Mechanisms of which people can get a copy: Art. 13(1)(f) GDPR. */
const SAFEGUARDS: ReadonlySet<string> = new Set(['scc', 'bcr', 'other'])
/** Where the rules on transfers hold: data leaves it, whatever a sentence says of it. */
const HOME: ReadonlySet<string> = new Set(['European Economic Area', 'European Union'])

/** How to get a copy, as a sentence of its own: what stands beside the transfer, or behind it after a semicolon. */
function copyIn(beside: readonly { readonly text: string }[], transfer: { readonly text: string }): string | undefined {
  const found = beside.find(({ text }) => COPY.test(text))?.text
  if (found !== transfer.text) return found
  const part = found.slice(found.lastIndexOf(';') + 1).trim()
  return found.includes(';') && COPY.test(part) ? part.charAt(0).toUpperCase() + part.slice(1) : undefined
}

/** How to get a copy of safeguards, told further on in the same clause. */
const copyElsewhere = ({ clause }: Statement, context: ImportContext): string | undefined =>
  context.told('copy-of-safeguards').find((one) => one.clause === clause && one.kind !== 'row' && isWhole(one.text))?.text

export const importTransfers: FieldImporter<'transfers'> = (context) => {
  const transferring = new Set(context.affirmed('transfer').map(context.statementOf))
  const found = context.affirmed('transfer').flatMap((transfer): FoundEntry<Transfer>[] => {
    const statement = context.statementOf(transfer)
    if (statement === undefined || UK.test(statement.text)) return []
    // What the United Kingdom finds adequate is told of transfers from there.
    const isOfUk = transfer.mechanism === 'adequacy' && transfer.adequacyBy === 'uk'
    const mechanism = isOfUk ? undefined : transfer.mechanism
    const countries = transfer.countries?.filter((country) => !HOME.has(country))
    // What follows in the same paragraph is told of this transfer.
    const beside = context.statements.filter(({ block }) => block === statement.block)
    const uk = beside.find(({ text }) => UK.test(text))?.text ?? statement.text
    const ukMechanism = isOfUk ? 'adequacy-regulations' : UK_MECHANISMS.find(([, pattern]) => pattern.test(uk))?.[0]
    // What tells of another transfer tells how to get the safeguards of that.
    const own = beside.filter((one) => one === statement || !transferring.has(one))
    const copy =
      copyIn(own, statement) ?? (mechanism !== undefined && SAFEGUARDS.has(mechanism) ? copyElsewhere(statement, context) : undefined)
    return [
      {
        entry: {
          ...(countries !== undefined && countries.length > 0 && { countries }),
          ...(mechanism !== undefined && { mechanism }),
          ...(ukMechanism !== undefined && { ukMechanism }),
          ...(copy !== undefined && { copy: sentence(copy) }),
        },
        from: [context.originOf(transfer)],
      },
    ]
  })
  const exact = found.filter(({ entry }) => Object.keys(entry).length > 0)
  const joined = joinEntries(
    exact.length > 0 ? exact : found,
    ({ mechanism, ukMechanism = '' }) => mechanism ?? ukMechanism,
    (a, b) => {
      const countries = union(a.countries, b.countries)
      return { ...b, ...a, ...(countries !== undefined && { countries }) }
    },
  )
  return (
    toList(joined) ??
    toDenial(context.denied('transfer').map(context.originOf)) ??
    (context.facts.transfersData === false ? { value: false, origins: [] } : undefined)
  )
}
