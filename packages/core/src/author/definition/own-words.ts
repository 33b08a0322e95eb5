import type { ValuePath } from '../../document/yaml-places.ts'
import { PHRASES } from '../phrases/index.ts'
import type { Definition } from './definition.ts'

/** A text of the definition that is written as it stands, in every language. */
export interface OwnWords {
  readonly path: ValuePath
  readonly text: string
}

/** Fields whose texts are names, addresses or choices: the same in every language. */
const SAME_EVERYWHERE: ReadonlySet<string> = new Set([
  ...['$schema', 'name', 'registration', 'email', 'phone', 'address', 'url', 'source', 'from', 'legalBasis', 'mechanism', 'ukMechanism'],
  ...['period', 'responseTime', 'right', 'region', 'establishedIn', 'party', 'lifetime', 'platform', 'materiality', 'effective', 'updated'],
  ...['laws', 'locales', 'id', 'before', 'by', 'textUrl', 'country', 'officerCountry'],
])

/** Names there are words for in each language; categories of cookies and means of notice are choices. */
const { data, purposes, recipients, measures, countries } = PHRASES.de
const TRANSLATED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  data,
  sold: data,
  shared: data,
  purpose: purposes,
  category: recipients,
  security: measures,
  countries,
}
const CHOICES: ReadonlySet<string> = new Set(['necessary', 'functional', 'analytics', 'marketing'])

const isChoice = (path: ValuePath, text: string) =>
  (path[0] === 'cookies' && path.at(-1) === 'category' && CHOICES.has(text)) || (path[0] === 'changes' && path.includes('means'))

/**
 * The texts of a definition that are not translated: those of one's own, and names that the taxonomy does not have. They are in the language they were
 * written in, whatever language the policy is rendered in.
 */
export function ownWordsIn(definition: Definition): readonly OwnWords[] {
  const found: OwnWords[] = []
  const walk = (value: unknown, path: ValuePath, field: string) => {
    if (typeof value === 'string') {
      const words = TRANSLATED[field]
      const isKnown = words !== undefined && Object.hasOwn(words, value)
      if (!SAME_EVERYWHERE.has(field) && !isKnown && !isChoice(path, value)) found.push({ path, text: value })
    } else if (Array.isArray(value)) for (const [index, entry] of value.entries()) walk(entry, [...path, index], field)
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) walk(inner, [...path, name], name)
  }
  walk(definition, [], '')
  return found
}
