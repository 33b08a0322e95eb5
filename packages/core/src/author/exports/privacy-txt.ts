import type { Definition } from '../definition/definition.ts'
import { DefinitionError, type DefinitionProblem } from '../definition/definition-error.ts'
import type { Exporter } from './exported.ts'

/** What can be asked for, by the right it rests on. */
const ACTIONS: readonly (readonly [field: string, right: Exclude<Definition['rights'], undefined>[number]['right']])[] = [
  ['Action-delete-personal-data', 'erasure'],
  ['Action-opt-out-sharing', 'opt-out-of-sale'],
  ['Action-shared-list', 'know-disclosures'],
]
/** The longest name of an entity. */
const LONGEST_NAME = 50

/** The fields that the draft makes mandatory, and a definition does not give. */
function missingIn({ publication = {}, contacts, requests }: Definition): readonly DefinitionProblem[] {
  const email = requests?.email ?? contacts?.find((contact) => contact.email !== undefined)?.email
  return [
    ...(publication.country === undefined
      ? [{ path: ['publication', 'country'], reason: 'privacy.txt has to name the country of the organization. Give it, as in DE.' }]
      : []),
    ...(publication.url === undefined
      ? [{ path: ['publication', 'url'], reason: 'privacy.txt has to link to the policy. Give the address where it is published.' }]
      : []),
    ...(email === undefined
      ? [{ path: ['contacts'], reason: 'privacy.txt has to give an e-mail address for requests. Give one under contacts or requests.' }]
      : []),
  ]
}

/**
 * `/.well-known/privacy.txt` as draft-colwell-privacy-txt-01 has it (https://datatracker.ietf.org/doc/draft-colwell-privacy-txt/), an Internet-Draft
 * of 2024 that has expired: fields and their values, one to a line.
 *
 * @throws {DefinitionError} where the definition does not give what the draft makes mandatory.
 */
export const exportPrivacyTxt: Exporter = (definition) => {
  const { organization, publication = {}, contacts, requests, rights = [], cookies } = definition
  const problems = missingIn(definition)
  if (problems.length > 0) throw new DefinitionError(problems)
  const email = requests?.email ?? contacts?.find((contact) => contact.email !== undefined)?.email
  const given = ACTIONS.filter(([, right]) => rights.some((one) => one.right === right))
  const lines = [
    `Entity: ${organization.name}`,
    `Entity-country: ${publication.country}`,
    ...(publication.textUrl === undefined ? [] : [`Privacy-policy-text: ${publication.textUrl}`]),
    `Privacy-policy: ${publication.url}`,
    `Contact: mailto:${email}`,
    ...(requests?.email === undefined ? [] : given.map(([field]) => `${field}: mailto:${requests.email}`)),
  ]
  return {
    fileName: '.well-known/privacy.txt',
    content: `${lines.join('\n')}\n`,
    open: [
      'The draft this file follows has expired. Does whoever is to read it still follow it?',
      ...(organization.name.length > LONGEST_NAME
        ? [`The draft allows ${LONGEST_NAME} characters for a name: which shorter one is there?`]
        : []),
      ...(/[\s,]/.test(organization.name)
        ? ['The draft has names without spaces and commas, and asks for the legal name: it is given as it is.']
        : []),
      ...(requests?.url === undefined ? [] : [`Does ${requests.url} take requests without a login? Then name it in the Action fields.`]),
      'Is there a banner that asks for consent? Give the fields Banner and Consent-platform.',
      ...(cookies === undefined || cookies === false
        ? []
        : ['For which domain is each cookie, and is it HttpOnly and Secure? A definition does not say, so the field Cookie is left out.']),
    ],
  }
}
