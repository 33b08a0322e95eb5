import type { Disclosure } from '../reading/inspect.ts'
import { toPrintable } from './steering.ts'
import type { Styles } from './styles.ts'

/** Yes-or-no fields whose "no" is news; of others only the "yes" is told. */
const TOLD_WHEN_FALSE: ReadonlySet<string> = new Set(['honoured', 'limitedUse'])
/** Fields that say where a disclosure stands, not what it says. */
const PLACE_FIELDS: ReadonlySet<string> = new Set(['type', 'affirmed', 'range', 'clause', 'iri'])

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(', ')
  if (typeof value === 'object' && value !== null && 'label' in value) return String(value.label)
  return String(value)
}

/** What a disclosure says, on one line: `denied` where it is, then its fields. Its type is not among them. */
export function disclosureText(disclosure: Disclosure, styles: Styles): string {
  const { fields: own = {}, ...known }: Disclosure & { readonly fields?: object } = disclosure
  const fields = Object.entries({ ...known, ...own })
    .filter(([name, value]) => !PLACE_FIELDS.has(name) && value !== undefined && (value !== false || TOLD_WHEN_FALSE.has(name)))
    .map(([name, value]) => (value === true ? name : value === false ? `not ${name}` : `${name}: ${valueText(value)}`))
  const denied = disclosure.affirmed ? '' : `${styles.bold('denied')} `
  return `${denied}${toPrintable(fields.join('; '))}`
}
