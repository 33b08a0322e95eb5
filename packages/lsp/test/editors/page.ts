import { readFileSync } from 'node:fs'

const PAGE = readFileSync(new URL('../../../../docs/editors.md', import.meta.url), 'utf8')

/** The set-ups in a language that the page has below a heading, as they stand there. */
export function setUpsOf(editor: string, language: string): readonly string[] {
  const section = PAGE.split(/^## /m).find((one) => one.startsWith(`${editor}\n`))
  if (section === undefined) throw new Error(`docs/editors.md has no heading '${editor}'`)
  return [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, of, text]) => (of === language && text !== undefined ? text : []))
}
