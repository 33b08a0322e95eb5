import type { Statement } from '../../../document/policy.ts'
import type { RecipientDisclosure } from '../../../reading/disclosure.ts'
import type { EntryOf } from '../../definition/definition.ts'
import { type ImportContext, labelsOf } from '../import-context.ts'
import { type FieldImporter, type FoundEntry, type Imported, isWhole, joinEntries, sentence, toDenial, toList, union } from '../imported.ts'
import { PASSED_ON } from './platform-data.ts'

type Recipient = EntryOf<'recipients'>

/** "Fernbrook Hosting (hosting providers)": a name with its kind behind it. */
const NAMED_IN_CELL = /^(?<name>\p{Lu}[^()|]{0,60}?) \([^()|]{3,60}\)/u
const NAMED_IN_SENTENCE = /\bwith (?<name>\p{Lu}[^()|]{0,60}?) \([^()|]{3,60}\)/u
/** What those who receive data are bound to. */
const DUTIES = /\b(?:act(?:s|ing)? (?:only )?on our (?:instructions|behalf)|bound (?:by|to)|contractually (?:bound|required|obliged))\b/i

const isDuty = (text: string) => DUTIES.test(text) && !/\|/.test(text)

function namedIn(recipient: RecipientDisclosure, context: ImportContext): string | undefined {
  if (recipient.name !== undefined) return recipient.name.replace(/ \([^()]*\)$/, '')
  const statement = context.statementOf(recipient)
  const cell = statement?.cells?.find(({ header = '' }) => /recipient|who\b/i.test(header))?.text
  const named = cell === undefined ? NAMED_IN_SENTENCE.exec(statement?.text ?? '') : NAMED_IN_CELL.exec(cell)
  return named?.groups?.['name']
}

const join = (a: Recipient, b: Recipient): Recipient => {
  const data = union(a.data, b.data)
  const category = a.category ?? b.category
  const purpose = a.purpose ?? b.purpose
  return {
    ...(a.name !== undefined && { name: a.name }),
    ...(category !== undefined && { category }),
    ...(purpose !== undefined && { purpose }),
    ...(data !== undefined && { data }),
  }
}

export const importRecipients: FieldImporter<'recipients'> = (context) => {
  const all = context.affirmed('recipient').filter((one) => {
    const statement = context.statementOf(one)
    // Who follows people on the service is told with the signals of browsers.
    if (context.isMainly(statement, 'do-not-track')) return false
    return !(context.isMainly(statement, 'platform-data') && PASSED_ON.test(statement?.text ?? ''))
  })
  const told = all.filter((one) => !isDuty(context.statementOf(one)?.text ?? ''))
  const found = (told.length > 0 ? told : all).flatMap((recipient): FoundEntry<Recipient>[] => {
    const name = namedIn(recipient, context)
    const category = recipient.category?.label
    const data = labelsOf(recipient.data)
    if (name === undefined && category === undefined) return []
    return [
      {
        entry: {
          ...(name !== undefined && { name }),
          ...(category !== undefined && { category }),
          ...(recipient.purpose !== undefined && { purpose: recipient.purpose.label }),
          ...(data !== undefined && { data }),
        },
        from: [context.originOf(recipient)],
      },
    ]
  })
  const joined = joinEntries(found, ({ name, category = '' }) => (name === undefined ? `: ${category}` : name), join)
  // Who passes nothing on for others' marketing may pass it on for other purposes.
  const denied = context
    .denied('recipient')
    .filter((one) => one.purpose === undefined && !/\bmarketing\b/i.test(context.statementOf(one)?.text ?? ''))
  return toList(joined) ?? (all.length > 0 ? undefined : toDenial(denied.map(context.originOf)))
}

/** A sentence of its own among those that tell something of who receives data. */
function toldOfRecipients(telling: readonly Statement[], context: ImportContext): Imported<string> | undefined {
  const found = telling.find(
    (statement) => statement.kind !== 'row' && isWhole(statement.text) && context.isAbout(statement, 'sharing', 'transfers', 'analytics'),
  )
  return found === undefined ? undefined : { value: sentence(found.text), origins: [{ ...context.originIn(found, 'sharing'), path: [] }] }
}

export const importRecipientDuties: FieldImporter<'recipientDuties'> = (context) => {
  const receiving = new Set(context.affirmed('recipient').map(({ statement }) => statement))
  const duties = context.statements.filter(
    (statement, index) => receiving.has(index) && context.isAbout(statement, 'sharing') && isDuty(statement.text),
  )
  const protection = context.told('protection-by-recipients')
  const responsibilities = context.told('responsibilities').filter(({ text }) => isDuty(text) || /\b(?:our|processors?)\b/i.test(text))
  const both = protection.filter((statement) => responsibilities.includes(statement))
  return toldOfRecipients([...both, ...duties, ...protection, ...responsibilities], context)
}

export const importRecipientPurposes: FieldImporter<'recipientPurposes'> = (context) =>
  context.affirmed('recipient').some(({ purpose }) => purpose !== undefined)
    ? undefined
    : toldOfRecipients(context.told('disclosed-for'), context)
