import type { Disclosure } from '../../reading/disclosure.ts'
import type { Span } from '../../text/span.ts'
import type { Direction, ShiftType } from '../change.ts'

/** Who gains by something being stated. */
export type Gain = Exclude<Direction, 'mixed'>

/** A fact a statement states, as it is compared between versions. */
export interface Fact {
  /** What it is a fact of: only facts of one subject replace each other or are told together. */
  readonly subject: string
  /** Facts of a subject with the same value are the same fact. */
  readonly value: string
  /** As it is named in messages: `Stripe`, `90 days`. */
  readonly label: string
  readonly affirmed: boolean
  /** Who gains by its being affirmed. */
  readonly favours: Gain
  /** What data it is about, where that is said. */
  readonly about: readonly string[]
  /** True where the text's own words stand for it, because the taxonomy has no name. */
  readonly ownWords?: true
}

/** A fact and where it is stated. */
export interface StatedFact extends Fact {
  readonly definition: FactShifts
  /** In the source. */
  readonly span: Span
  /** Index of the statement. */
  readonly statement: number
}

/** Facts of one subject that came, went or took the place of others. */
export interface FactChange {
  readonly definition: FactShifts
  readonly before: readonly StatedFact[]
  readonly after: readonly StatedFact[]
  /** True where the same facts are now affirmed instead of denied or the other way round. */
  readonly turned?: true
  /** True where other parts of the policy state the same, in both versions. */
  readonly elsewhere?: true
}

/** What a version states as a whole. */
export interface AllFacts {
  /** Whether any fact of a subject is stated. */
  speaksOf(subject: string): boolean
  /** Whether the value of a fact ends with that of another one of its subject. */
  hasTailOf(fact: Fact): boolean
  /** Whether a fact is stated anywhere, as affirmed or denied as here. */
  states(fact: Fact): boolean
  /** Whether these letters and digits stand anywhere in the text, however they are set. */
  spells(words: string): boolean
}

/** How facts of one kind become shifts. */
export interface FactShifts {
  readonly type: ShiftType
  /** What a disclosure states of the kind. */
  read(disclosure: Disclosure): readonly Fact[]
  /** True where a statement states one of them: another one takes its place. */
  readonly exclusive?: true
  /** True where its words are often read as facts of other kinds too: what only they state is no news besides. */
  readonly absorbs?: true
  /**
   * Set where it counts in which part of the policy it is stated: a statement of it that goes is told though other parts keep theirs. What
   * does not match says so little that it keeps nothing.
   */
  readonly local?: RegExp
  /** Who gains where one took the place of another; without it neither does. */
  gainBetween?(before: Fact, after: Fact): Gain
  /** Words that keep a reworded statement saying it, where both versions have them. */
  readonly carriers?: RegExp
  /** Whether a change is one, where the reading of such facts is loose. `before` and `after` are all facts of the two versions. */
  isNews?(change: FactChange, before: AllFacts, after: AllFacts): boolean
  /** A sentence for what came, went or took the place of others. `before` and `after` name the facts; the one is empty where they came or went. */
  tell(change: FactChange, before: string, after: string): string
  /** What is said where the facts are affirmed or denied, as part of a sentence. Only kinds that can be denied have it. */
  say?(names: string, affirmed: boolean): string
}

/**
 * Whether facts that only came or went are news. Of what a version affirms, a denial in the same version is a limit ("we may deny your
 * request", "not where it is prohibited").
 */
export function isNoLimit({ before: [lost, ...more], after: [gained, ...others] }: FactChange, before: AllFacts, after: AllFacts): boolean {
  if (lost !== undefined && gained !== undefined) return true
  const limits = (facts: AllFacts) => (fact: Fact) => !fact.affirmed && facts.states({ ...fact, affirmed: true })
  return lost === undefined ? gained === undefined || ![gained, ...others].every(limits(after)) : ![lost, ...more].every(limits(before))
}

const REVERSE: Readonly<Record<Gain, Gain>> = { reader: 'organization', organization: 'reader', neutral: 'neutral' }

/** Who loses. */
export const opposite = (gain: Gain): Gain => REVERSE[gain]

/** Who gains by a fact as it is stated. */
export const gainOf = ({ affirmed, favours }: Fact): Gain => (affirmed ? favours : opposite(favours))

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
  const all = [...new Set(names)]
  const last = all.at(-1) ?? ''
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`
}
