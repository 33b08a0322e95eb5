import { FRONT_MATTER_KEYS } from '@clausal/core'
import type { PolicyDocument } from '../../workspace/policies.ts'
import { CompletionItemKind, type Proposal } from './item.ts'

const KEY = /^([\w-]*)$/
const VALUE = /^([\w-]+):[ \t]*(?![ \t])([^\n]*)$/

/** What a value can be, besides what people make up. */
function valuesOf(key: string, today: string): readonly string[] {
  if (/^(?:effective|last|updated|modified|date)/.test(key)) return [today]
  if (key === 'policy') return ['privacy']
  const choice = FRONT_MATTER_KEYS.find(({ name }) => name === key)
  return choice !== undefined && /^Whether /.test(choice.description) ? ['true', 'false'] : []
}

/** Keys and values of the front matter, where the words before the cursor stand in it; undefined elsewhere. */
export function frontMatterProposals(
  document: Pick<PolicyDocument, 'policy'>,
  line: string,
  offset: number,
  today: string,
): Proposal[] | undefined {
  const { text } = document.policy.source
  const opened = /^\uFEFF?---[ \t]*\r?\n/.exec(text)
  if (opened === null || offset < opened[0].length) return undefined
  const closed = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(opened[0].length))
  if (closed !== null && offset > opened[0].length + closed.index) return undefined
  const [, key] = VALUE.exec(line) ?? []
  if (key !== undefined)
    return valuesOf(key, today).map((value) => ({ label: value, text: value, kind: CompletionItemKind.Value, rank: 0 }))
  if (!KEY.test(line)) return []
  const present = new Set(text.slice(0, opened[0].length + (closed?.index ?? 0)).match(/^[\w-]+(?=:)/gm) ?? [])
  return FRONT_MATTER_KEYS.filter(({ name }) => !present.has(name)).map(({ name, description }) => ({
    label: name,
    text: `${name}: `,
    kind: CompletionItemKind.Property,
    documentation: description,
    rank: 0,
  }))
}
