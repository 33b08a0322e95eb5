import { type FieldImporter, toDenial } from '../imported.ts'

export const importOfficer: FieldImporter<'dataProtectionOfficer'> = (context) => {
  const [officer] = context.affirmed('dpo')
  if (officer !== undefined) {
    const value = { ...(officer.name !== undefined && { name: officer.name }), ...context.waysOf(officer) }
    return { value, origins: [{ ...context.originOf(officer), path: [] }] }
  }
  return (
    toDenial(context.denied('dpo').map(context.originOf)) ?? (context.facts.hasDpo === false ? { value: false, origins: [] } : undefined)
  )
}
