import type { Policy } from '../document/policy.ts'
import type { DeclaredFact, DeclaredFacts } from '../laws/declared-facts.ts'
import type { PolicyReading } from '../reading/reading.ts'
import type { Span } from '../text/span.ts'
import type { JudgedSuppression } from './suppression.ts'

/** How much a finding weighs. */
export type Severity = 'error' | 'warning' | 'info'

/** Replaces the text in `span` by `text`; an empty span inserts. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** A wording to consider. It may touch legal meaning, so a person decides. */
export interface Suggestion {
  readonly title: string
  readonly edits: readonly Edit[]
}

/** What a rule says of one place. */
export interface RuleReport<MessageId extends string = string> {
  readonly message: MessageId
  /** Values for the `{placeholders}` of the message. */
  readonly data?: Readonly<Record<string, string | number>>
  readonly span: Span
  /** Other places of the policy that it is about, such as what a sentence contradicts. */
  readonly related?: readonly Span[]
  /** Layout only, never legal meaning: applied by `--fix`. */
  readonly fix?: readonly Edit[]
  readonly suggestions?: readonly Suggestion[]
}

/** A setting of a rule: its type is the type of its default. */
export interface RuleOption<Value extends OptionValue = OptionValue> {
  readonly default: Value
  /** One sentence: what it sets, with its unit. */
  readonly description: string
}

export type OptionValue = number | boolean | readonly string[]

/** The settings a rule has, by name. */
export type RuleOptions = Readonly<Record<string, OptionValue>>

/** What a rule may look at besides the policy itself. */
export interface RuleContext<MessageId extends string = string, Options extends RuleOptions = RuleOptions> {
  readonly policy: Policy
  /** What the policy says, as the engine that runs the rule read it. */
  readonly reading: PolicyReading
  /** The day the check is made, YYYY-MM-DD. */
  readonly today: string
  /** The rule's settings: those of the configuration, else their defaults. */
  readonly options: Options
  /** What the organization declares about itself: in the configuration or, above it, the front matter of the policy. */
  readonly facts: DeclaredFacts
  /** Where a fact is declared, to name it in a message: `clausal.yaml:7:3`, `line 3` for the front matter. */
  originOf(fact: DeclaredFact): string
  /** The suppressions of the text and what became of them; none for a rule that does not run last. */
  readonly suppressions: readonly JudgedSuppression[]
  /** Reports one finding. */
  report(report: RuleReport<MessageId>): void
}

/** A law or guideline that asks for what a rule checks. */
export interface RuleSource {
  /** Article, section or guideline, as the field cites it. */
  readonly citation: string
  readonly url: string
}

/** What every rule says of itself. */
export interface RuleHead<MessageId extends string = string, Options extends RuleOptions = RuleOptions> {
  /** `category/name`: the folder it lives in. */
  readonly id: string
  /** One sentence: what it finds. */
  readonly description: string
  /** Severity in the `recommended` preset; `off` where it is not part of it. The other presets follow from it and the category. */
  readonly recommended: Severity | 'off'
  /** Where the demand comes from, if a law or guideline makes it. */
  readonly sources?: readonly RuleSource[]
  /** Message templates by id: what is wrong, why it matters, what to do. */
  readonly messages: Readonly<Record<MessageId, string>>
  /** What can be set, with defaults. */
  readonly options?: { readonly [Name in keyof Options]: RuleOption<Options[Name]> }
  /** It reports fixes, which `--fix` applies. */
  readonly fixable?: true
  /** It reports suggestions, which a person applies. */
  readonly suggests?: true
  /** The plug-in it comes from; definePlugin sets it. */
  readonly plugin?: string
  /** It takes long enough that an editor should run it only when typing pauses. */
  readonly slow?: true
}

/** A check of one policy: a declarative head and one function. */
export interface Rule<MessageId extends string = string, Options extends RuleOptions = RuleOptions> extends RuleHead<MessageId, Options> {
  readonly scope?: 'policy'
  /** It runs when all others have, over the suppressions; its own findings cannot be kept silent. */
  readonly last?: true
  /** Looks at the policy and reports what it finds. */
  check(context: RuleContext<MessageId, Options>): void
}

/** Declares a rule; infers the ids of its messages and the types of its options. */
export function defineRule<const MessageId extends string, Options extends RuleOptions = Readonly<Record<never, never>>>(
  rule: Rule<MessageId, Options>,
): Rule<MessageId, Options> {
  return rule
}

/** The first part of a rule's id: the subject it belongs to. */
export function categoryOf({ id }: Pick<RuleHead, 'id'>): string {
  return id.slice(0, id.indexOf('/'))
}
