import type { DeclaredFact } from '../laws/declared-facts.ts'
import { lineAt } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import type { Rule, RuleContext, RuleHead, RuleOptions, RuleReport } from './rule.ts'

/** A policy among others. */
export interface SetMember extends Pick<RuleContext, 'policy' | 'reading' | 'facts' | 'originOf'> {
  /** Its path, as messages name it. */
  readonly file: string
  /** Its language as BCP 47 names it; undefined where neither the text nor its name tells. */
  readonly language: string | undefined
}

/** A place in another policy of the set. */
export interface RelatedPlace {
  readonly member: SetMember
  readonly span: Span
}

/** What a rule says of one place in one of the policies. */
export interface SetReport<MessageId extends string = string> extends Omit<RuleReport<MessageId>, 'related'> {
  readonly member: SetMember
  /** What it is compared with. */
  readonly related?: readonly RelatedPlace[]
}

/** What a rule over several policies may look at. */
export interface SetContext<MessageId extends string = string, Options extends RuleOptions = RuleOptions> {
  /** The first is the original of translations; otherwise in the order of their paths. */
  readonly members: readonly SetMember[]
  /** The day the check is made, YYYY-MM-DD. */
  readonly today: string
  /** The rule's settings, as they are for the first policy. */
  readonly options: Options
  /** Reports one finding in one of the policies. */
  report(report: SetReport<MessageId>): void
}

/**
 * A check that compares policies. It runs after those of single policies: over the `translations` of each policy, or over all
 * policies of a `project`.
 */
export interface SetRule<MessageId extends string = string, Options extends RuleOptions = RuleOptions>
  extends RuleHead<MessageId, Options> {
  readonly scope: 'translations' | 'project'
  /** The rule is about policies only that declare this fact, in their configuration or their front matter: no others are handed to it. */
  readonly declaring?: DeclaredFact
  /** Looks at the policies together and reports what it finds. */
  check(context: SetContext<MessageId, Options>): void
}

/** A rule of any scope. */
export type AnyRule = Rule | SetRule

export const isPolicyRule = (rule: AnyRule): rule is Rule => rule.scope === undefined || rule.scope === 'policy'

/** Declares a rule over several policies; infers the ids of its messages and the types of its options. */
export function defineSetRule<const MessageId extends string, Options extends RuleOptions = Readonly<Record<never, never>>>(
  rule: SetRule<MessageId, Options>,
): SetRule<MessageId, Options> {
  return rule
}

/** A place in a policy as messages name it: `privacy.de.md, line 12`. */
export function placeName({ policy, file }: SetMember, { start }: Span): string {
  return `${file}, line ${lineAt(policy.source, start)}`
}
