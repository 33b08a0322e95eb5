import type { DisclosureOf, DisclosureType } from '../reading/disclosure.ts'
import type { ClauseKind } from '../taxonomy/clause-kinds.ts'
import type { DeclaredFlag } from './declared-facts.ts'

type Element<Value> = Value extends readonly (infer Member)[] ? Member : Value
type Literal<Value> = Extract<Element<NonNullable<Value>>, string | number | boolean>

/**
 * What a field of a disclosure must hold. Of a field that holds a list, one member must pass.
 * A bare value: equal to it. `oneOf`: equal to one of them. `stated`: whether it is given at all, an empty text or list
 * counting as not given. `says`: its text (for a category, its label) contains one of the {@link Phrase}s. `saysNone`: it
 * is given and contains none of them.
 */
export type FieldTest<Value> =
  | Literal<Value>
  | { readonly oneOf: readonly Literal<Value>[] }
  | { readonly stated: boolean }
  | { readonly says: readonly Phrase[] }
  | { readonly saysNone: readonly Phrase[] }

type FieldTests<D> = { readonly [Field in Exclude<keyof D, 'type' | 'span' | 'statement' | 'affirmed'>]?: FieldTest<D[Field]> }

/** Words to find in a text as whole words, in any case; a `*` at the end stands for any ending: `safeguard*`. */
export type Phrase = string

/** A disclosure of this type that passes all of `where` is stated: affirmed unless `polarity` says otherwise. */
export type DisclosureCondition = {
  readonly [T in DisclosureType]: {
    readonly disclosure: T
    readonly polarity?: 'affirmed' | 'denied' | 'either'
    readonly where?: FieldTests<DisclosureOf<T>>
  }
}[DisclosureType]

type ExtractedFieldTest = FieldTest<string> | FieldTest<number> | FieldTest<boolean> | FieldTest<readonly string[]>

/** A fact that the extractor of a plug-in reads is stated, by its type such as `loyalty/points`: affirmed unless `polarity` says otherwise. */
export interface ExtractedCondition {
  readonly extracted: string
  readonly polarity?: 'affirmed' | 'denied' | 'either'
  readonly where?: Readonly<Record<string, ExtractedFieldTest>>
}

/** A clause is about this kind, at least as surely as `confidence` (from 0 to 1, .5 unless said). A weak sign: it tells the subject, not what is said. */
export interface ClauseCondition {
  readonly clause: ClauseKind
  readonly confidence?: number
}

/**
 * One statement, read together with the words that introduce its list, has a phrase of each group; only within clauses of
 * the kinds in `within`, where given. A phrase that is negated ("we do not verify") counts only with `polarity: 'either'`.
 * Statements with a phrase of `without` do not count: they speak of something else. For what no disclosure can say.
 */
export interface StatementCondition {
  readonly statement: readonly (readonly Phrase[])[]
  readonly polarity?: 'affirmed' | 'either'
  readonly without?: readonly Phrase[]
  readonly within?: readonly ClauseKind[]
}

/** The policy names who publishes it; with `says`, the name has one of these phrases. */
export interface OrganizationCondition {
  readonly organization: 'named' | { readonly says: readonly Phrase[] }
}

/** The configuration declares the fact to be so. False where it declares nothing. */
export interface FactCondition {
  readonly fact: DeclaredFlag
  readonly is: boolean
}

/** What can be asked of a policy. A closed set of forms: tables of laws consist of them, and one evaluator walks them. */
export type Condition =
  | DisclosureCondition
  | ExtractedCondition
  | ClauseCondition
  | StatementCondition
  | OrganizationCondition
  | FactCondition
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
