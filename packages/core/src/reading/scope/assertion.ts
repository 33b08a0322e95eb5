/** Who does what a verb says. `organization` includes the service, which acts for it. */
export type Actor = 'organization' | 'reader' | 'other' | 'unspecified'

/** What a sentence says about one of its phrases. */
export interface Assertion {
  readonly affirmed: boolean
  readonly actor: Actor
  /** The words of an exception that narrows it: "except as required by law". */
  readonly exception?: string
  /** The words of a condition it depends on: "if you register". */
  readonly condition?: string
  /** Where it stands: in a main clause, a condition, an exception or a relative clause. Only a main clause asserts. */
  readonly place: 'main' | 'condition' | 'exception' | 'relative'
  /** True for "may", "might", "can", "could". */
  readonly possible: boolean
}
