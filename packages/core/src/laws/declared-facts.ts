interface FactTypes {
  readonly flag: boolean
  readonly text: string
  readonly texts: readonly string[]
  readonly number: number
  /** Paths of files by the tag of their language. */
  readonly files: Readonly<Record<string, string>>
}

type FactType = keyof FactTypes

const flag = (description: string) => ({ type: 'flag', description }) as const

/** What an organization can declare about itself in its configuration or the front matter of a policy, because no policy text can tell it. */
export const DECLARED_FACTS = {
  organization: { type: 'text', description: 'The name of the organization whose policies these are.' },
  contacts: { type: 'texts', description: 'Addresses at which questions about privacy are answered, as the policies have to give them.' },
  minimumAge: { type: 'number', description: 'The age from which people may use the service, in years.' },
  vendors: { type: 'texts', description: 'Companies and products that personal data goes to, by the names that readers know.' },
  locales: {
    type: 'files',
    description:
      'The language versions of a policy: the file of each, relative to the configuration, by its language tag. The first is the original.',
  },
  hasDpo: flag('Whether a data protection officer has been designated.'),
  transfersData: flag('Whether personal data goes to countries outside the European Economic Area.'),
  makesAutomatedDecisions: flag('Whether decisions with legal or similarly significant effect are made by automated means alone.'),
  collectsIndirectly: flag('Whether personal data is obtained from others than the persons themselves.'),
  requiresData: flag('Whether a law or contract obliges people to provide personal data, or a contract cannot be made without it.'),
  offersReview: flag('Whether there is a process by which people can review their personal data and ask for changes.'),
  tracksAcrossSites: flag("Whether the operator collects data about people's activities over time and across other parties' sites."),
  sellsData: flag('Whether personal data is sold or shared for cross-context behavioural advertising.'),
  establishedInUk: flag('Whether the organization has an establishment in the United Kingdom.'),
  servesQuebec: flag('Whether the service is for people in Québec.'),
  directedToChildren: flag('Whether the service is directed to children, or children are known to use it.'),
} as const satisfies Readonly<Record<string, { readonly type: FactType; readonly description: string }>>

/** The name of a fact that a configuration can declare. */
export type DeclaredFact = keyof typeof DECLARED_FACTS

/** The facts that are so or not: what a law can ask. */
export type DeclaredFlag = { [Fact in DeclaredFact]: (typeof DECLARED_FACTS)[Fact]['type'] extends 'flag' ? Fact : never }[DeclaredFact]

/** The facts a configuration declares; what it leaves out is unknown. */
export type DeclaredFacts = { readonly [Fact in DeclaredFact]?: FactTypes[(typeof DECLARED_FACTS)[Fact]['type']] }

export const isDeclaredFact = (name: string): name is DeclaredFact => Object.hasOwn(DECLARED_FACTS, name)

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''

/** What a value of each type looks like, and how to say so. */
const FACT_VALUES: Readonly<Record<FactType, { readonly wanted: string; readonly isOne: (value: unknown) => boolean }>> = {
  flag: { wanted: 'true or false', isOne: (value) => typeof value === 'boolean' },
  text: { wanted: 'a text', isOne: isText },
  texts: { wanted: 'a list of texts', isOne: (value) => Array.isArray(value) && value.every(isText) },
  number: { wanted: 'a number', isOne: (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0 },
  files: {
    wanted: 'a mapping from language tags, such as de or pt-BR, to files',
    isOne: (value) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.entries(value).every(([tag, file]) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) && isText(file)),
  },
}

/** What the value of a fact has to be, where a given one is not that; undefined where it is. */
export function factMismatch(name: DeclaredFact, value: unknown): string | undefined {
  const { wanted, isOne } = FACT_VALUES[DECLARED_FACTS[name].type]
  return isOne(value) ? undefined : wanted
}
