import { type ConfigChoice, choicesAt } from '@clausal/core'
import type { ConfigurationCursor } from '../../workspace/configuration-cursor.ts'
import { CompletionItemKind, type Proposal } from './item.ts'

/** What stands behind a new key, for its value to be written. */
const BEHIND: Readonly<Record<NonNullable<ConfigChoice['shape']>, string>> = { list: ':\n  - ', mapping: ':\n  ', value: ': ' }

const QUOTED = /^[*&!%@`]|[:#]\s|^$/
const quoted = (value: string) => (QUOTED.test(value) ? `'${value.replaceAll("'", "''")}'` : value)

function keyProposal({ name, description, shape = 'value' }: ConfigChoice, indent: string): Proposal {
  return {
    label: name,
    text: `${name}${BEHIND[shape].replace('\n', `\n${indent}`)}`,
    kind: CompletionItemKind.Property,
    documentation: description,
    rank: 0,
  }
}

const valueProposal = ({ name, description }: ConfigChoice, before = ''): Proposal => ({
  label: name,
  text: `${before}${quoted(name)}`,
  kind: CompletionItemKind.Value,
  documentation: description,
  rank: 0,
})

/** Settings and values that may stand where the cursor is in a configuration. */
export function configurationProposals({ path, value, range, siblings }: ConfigurationCursor): Proposal[] {
  const indent = ' '.repeat(range.start.character)
  const known = new Set(siblings)
  if (value === undefined) {
    const { keys, values } = choicesAt(path.slice(0, -1))
    return [
      ...keys.filter(({ name }) => !known.has(name)).map((choice) => keyProposal(choice, indent)),
      // Below a setting that holds a list, an item is begun.
      ...values.map((choice) => valueProposal(choice, '- ')),
    ]
  }
  const { keys, values } = choicesAt(path)
  const inItem = typeof path.at(-1) === 'number'
  return [...values.map((choice) => valueProposal(choice)), ...(inItem ? keys.map((choice) => keyProposal(choice, indent)) : [])]
}
