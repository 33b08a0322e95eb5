import type { DeclaredFacts } from '../../laws/declared-facts.ts'
import { type Definition, entriesOf } from './definition.ts'

/** Whether a field that may be denied says that there is something: undefined where it says nothing. */
const isSo = (field: unknown): boolean | undefined => (field === undefined ? undefined : field !== false)

const filled = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list)

/** Sale, or sharing for advertising: only who denies both has neither. */
function sells({ sold, shared, exception }: Exclude<Definition['sale'], undefined> = {}): boolean | undefined {
  if (Array.isArray(sold) || Array.isArray(shared)) return true
  return sold === false && shared === false && exception === undefined ? false : undefined
}

function collectsIndirectly({ collection, otherSources }: Definition): boolean | undefined {
  const entries = entriesOf(collection)
  if (entries.some(({ source, from }) => source === 'third-party' || from !== undefined)) return true
  if (otherSources === false) return false
  // Only a list that gives each origin says that there is no other.
  return entries.length > 0 && entries.every(({ source }) => source !== undefined) ? false : undefined
}

/**
 * What a definition declares, as the configuration and the front matter of a policy have it: so that a policy that says nothing of officers
 * because there is none is not taken for one that forgot.
 */
export function factsOf(definition: Definition): DeclaredFacts {
  const { organization, children, sale, transfers, requiredData, automatedDecisions, dataProtectionOfficer } = definition
  const facts = {
    organization: organization.name,
    contacts: filled(
      entriesOf(definition.contacts).flatMap(({ email, phone }) => [
        ...(email === undefined ? [] : [email]),
        ...(phone === undefined ? [] : [phone]),
      ]),
    ),
    minimumAge: children?.minimumAge,
    vendors: filled(entriesOf(definition.recipients).flatMap(({ name }) => name ?? [])),
    hasDpo: isSo(dataProtectionOfficer),
    transfersData: isSo(transfers),
    makesAutomatedDecisions: isSo(automatedDecisions),
    collectsIndirectly: collectsIndirectly(definition),
    requiresData: isSo(requiredData),
    sellsData: sells(sale),
    establishedInUk: organization.establishedIn?.includes('uk'),
    directedToChildren: children?.directed,
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
