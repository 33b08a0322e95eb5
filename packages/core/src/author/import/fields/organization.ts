import type { Ways } from '../import-context.ts'
import type { FieldImporter } from '../imported.ts'

/** Stands where a policy names nobody: the rule `structure/no-placeholder` finds it. */
export const UNNAMED = '[legal name]'

const REGISTRATION = /\bregistration: (?<registration>.{2,120}?)\.?$/i

export const importOrganization: FieldImporter<'organization'> = (context) => {
  const { reading, facts, statements } = context
  const controller = context.affirmed('controller').find(({ name }) => name !== undefined) ?? context.affirmed('controller')[0]
  const name = facts.organization ?? controller?.name ?? reading.organization?.name
  const registered = statements.find(
    (statement) => context.isAbout(statement, 'controller', 'contact') && REGISTRATION.test(statement.text),
  )
  const registration = REGISTRATION.exec(registered?.text ?? '')?.groups?.['registration']
  // What stands in one clause with the organization may be the address of its officer.
  const others = [...context.affirmed('dpo'), ...context.affirmed('representative')].flatMap((party) =>
    Object.values(context.waysOf(party)),
  )
  const own = (ways: Ways): Ways => Object.fromEntries(Object.entries(ways).filter(([, way]) => !others.includes(way)))
  const isNamedBy = reading.organization
  return {
    value: {
      name: name ?? UNNAMED,
      ...(controller === undefined ? {} : own(context.waysOf(controller))),
      ...(registration !== undefined && { registration }),
      ...(facts.establishedInUk === true && { establishedIn: ['uk'] }),
    },
    origins: [
      ...(isNamedBy === undefined ? [] : [{ span: isNamedBy.span, confidence: 1, path: ['name'] }]),
      ...(controller === undefined ? [] : [{ ...context.originOf(controller), path: [] }]),
      ...(registered === undefined ? [] : [{ ...context.originIn(registered, 'controller'), path: ['registration'] }]),
    ],
  }
}
