import { type FieldImporter, toDenial } from '../imported.ts'

/** How people are addressed is no part of their name. */
const TITLE = /^(?:Dr|Mr|Ms|Mrs|Prof)\b\.? /

export const importOfficer: FieldImporter<'dataProtectionOfficer'> = (context) => {
  const [officer] = context.affirmed('dpo')
  if (officer !== undefined) {
    const value = { ...(officer.name !== undefined && { name: officer.name.replace(TITLE, '') }), ...context.waysOf(officer) }
    return { value, origins: [{ ...context.originOf(officer), path: [] }] }
  }
  return (
    toDenial(context.denied('dpo').map(context.originOf)) ?? (context.facts.hasDpo === false ? { value: false, origins: [] } : undefined)
  )
}
