import type { Statement } from '../document/policy.ts'

const LONGEST = 60

/** The beginning of a statement, as a message quotes it. */
export function quoteOf({ text }: Statement): string {
  return text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …` : text
}
