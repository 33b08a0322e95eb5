import type { Definition } from '../definition/definition.ts'

/** A definition in a format that other systems read. */
export interface Exported {
  /** Where such a file belongs, or what it is commonly called. */
  readonly fileName: string
  readonly content: string
  /** What the format wants told and a definition does not say, or what it has no name for; whole sentences. Answer them before you publish it. */
  readonly open: readonly string[]
}

export type Exporter = (definition: Definition) => Exported

/** A value as JSON text, ending in a line feed. */
export const toJsonText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

/** Every kind of data a definition speaks of, once, in the order in which it does. */
export function dataIn(definition: Definition): readonly string[] {
  const { collection = [], purposes = [], sensitiveData } = definition
  const sensitive = sensitiveData === undefined || sensitiveData === false ? [] : sensitiveData
  return [...new Set([...collection, ...purposes, ...sensitive].flatMap(({ data }) => data ?? []))]
}
