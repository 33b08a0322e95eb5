/** What an organization can declare about itself in its configuration, because no policy text can tell it. */
export const DECLARED_FACTS = {
  hasDpo: 'Whether a data protection officer has been designated.',
  transfersData: 'Whether personal data goes to countries outside the European Economic Area.',
  makesAutomatedDecisions: 'Whether decisions with legal or similarly significant effect are made by automated means alone.',
  collectsIndirectly: 'Whether personal data is obtained from others than the persons themselves.',
  requiresData: 'Whether a law or contract obliges people to provide personal data, or a contract cannot be made without it.',
  offersReview: 'Whether there is a process by which people can review their personal data and ask for changes.',
  tracksAcrossSites: "Whether the operator collects data about people's activities over time and across other parties' sites.",
  sellsData: 'Whether personal data is sold or shared for cross-context behavioural advertising.',
  establishedInUk: 'Whether the organization has an establishment in the United Kingdom.',
  servesQuebec: 'Whether the service is for people in Québec.',
  directedToChildren: 'Whether the service is directed to children, or children are known to use it.',
} as const

export type DeclaredFact = keyof typeof DECLARED_FACTS

/** The facts a configuration declares; what it leaves out is unknown. */
export type DeclaredFacts = { readonly [Fact in DeclaredFact]?: boolean }
