import type { Condition } from './condition.ts'

/** An element the law asks for within what is stated; where it lacks, the requirement is only `partial`. */
export interface RequirementElement {
  /** A noun phrase that completes "The policy lacks ...": "a way to get a copy of the safeguards". */
  readonly name: string
  readonly condition: Condition
  /** The element is asked for only where this holds; always, unless given. */
  readonly when?: Condition
  /** What to write: a sentence in the imperative. */
  readonly write: string
}

/** What a law asks a policy to state. Data only: `evaluateLaw` walks it. */
export interface Requirement {
  /** Unique in its law and stable: part of the rule id `law/<law>/<id>`. */
  readonly id: string
  /** Article, paragraph and letter, or section and subdivision, as the field cites it. */
  readonly citation: string
  /** The official text. */
  readonly url: string
  /** Short, in our words; a noun phrase. */
  readonly title: string
  /** Why the reader of a policy needs it; one or two sentences. */
  readonly explanation: string
  /** How grave it is when nothing is stated. */
  readonly severity: 'error' | 'warning' | 'info'
  /** What counts as stating it at all. The words that made it hold are the evidence. */
  readonly evidence: Condition
  /** What must be told besides, for it to be `present`. */
  readonly elements?: readonly RequirementElement[]
  /** Wording that can be read either way. It weighs more than `evidence`; its words are shown. */
  readonly unclear?: { readonly when: Condition; readonly because: string }
  /** The law asks for it only then. Looked at only where nothing is stated: what is stated, is. */
  readonly appliesWhen?: {
    readonly condition: Condition
    readonly otherwise: string
    /** Looked at first: what is stated for other readers answers nothing here. */
    readonly evenIfStated?: true
  }
  /** For `missing`: a sentence that says what the policy does not tell, and one that says what to write. */
  readonly missing: { readonly lacks: string; readonly write: string }
  /** A sentence that would satisfy it, for an invented company. */
  readonly example: string
}

/** How far the citations of a law have been checked. */
export interface CitationCheck {
  /** The day, YYYY-MM-DD. */
  readonly on: string
  /** Which text they were compared with; a noun phrase. */
  readonly against: string
  /** What could not be looked up, and is cited from memory; a noun phrase. */
  readonly open?: string
}

/** A law, or a platform's terms: what it asks of a privacy policy. */
export interface Law {
  /** As in `clausal check --law <id>` and in rule ids. */
  readonly id: string
  readonly name: string
  readonly citation: string
  /** The official text. */
  readonly url: string
  /**
   * The law asks for anything only then. Looked at before all else: a sentence that a law of children's services would ask for
   * answers nothing in the policy of a bank.
   */
  readonly appliesWhen?: { readonly condition: Condition; readonly otherwise: string }
  readonly checked: CitationCheck
  /** The plug-in it comes from. */
  readonly plugin?: string
  /** In the order in which they are reported. */
  readonly requirements: readonly Requirement[]
}

/** What a requirement is called where rules are named: `law/gdpr/13-2-a`. */
export const requirementName = (law: Pick<Law, 'id'>, requirement: string) => `law/${law.id}/${requirement}`
