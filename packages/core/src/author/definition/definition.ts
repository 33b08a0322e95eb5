import type * as v from 'valibot'
import type { DefinitionSchema } from './schema.ts'

type DeepReadonly<T> = T extends readonly (infer Member)[]
  ? readonly DeepReadonly<Member>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T

/**
 * What an organization says of its handling of personal data, as data. A field that is left out is not known and gives a question;
 * `false` says that there is none of it.
 */
export interface Definition extends DeepReadonly<v.InferOutput<typeof DefinitionSchema>> {}

/** The entries of a field that is a list, or `false`. */
export type EntryOf<Field extends keyof Definition> =
  Exclude<Definition[Field], false | undefined> extends readonly (infer Entry)[] ? Entry : never

/** The entries of a field that may be left out or denied: none then. */
export const entriesOf = <Entry>(field: false | readonly Entry[] | undefined): readonly Entry[] =>
  field === undefined || field === false ? [] : field
