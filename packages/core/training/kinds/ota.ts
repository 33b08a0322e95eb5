import { kindsOfHeading } from '../../src/reading/kinds/heading-kinds.ts'
import type { ClauseKind } from '../../src/taxonomy/clause-kinds.ts'
import type { Example } from './example.ts'

/** Kinds that often stand together under one heading: a paragraph below the first may as well be about the others. */
const COMPANIONS: Readonly<Partial<Record<ClauseKind, readonly ClauseKind[]>>> = {
  scope: ['controller', 'definitions', 'changes', 'terms', 'effective-date', 'collection', 'use', 'contact', 'third-party-links'],
  definitions: ['scope', 'collection', 'cookies'],
  'effective-date': ['changes', 'scope'],
  controller: ['contact', 'scope', 'definitions'],
  contact: ['controller', 'complaints', 'rights'],
  collection: ['use', 'cookies', 'sources', 'user-content', 'sensitive-data', 'analytics'],
  sources: ['collection', 'sharing', 'use'],
  'user-content': ['collection', 'sharing', 'rights'],
  'sensitive-data': ['collection', 'use'],
  'platform-data': ['collection', 'use', 'sharing'],
  use: ['collection', 'legal-basis', 'advertising', 'sharing', 'analytics', 'choices'],
  'legal-basis': ['use', 'rights', 'collection'],
  'automated-decisions': ['use', 'rights'],
  sharing: ['sale', 'advertising', 'analytics', 'transfers', 'user-content', 'use', 'third-party-links', 'breach'],
  sale: ['sharing', 'rights', 'advertising', 'choices'],
  advertising: ['cookies', 'analytics', 'choices', 'sharing', 'use'],
  analytics: ['cookies', 'advertising', 'sharing', 'collection', 'use', 'choices'],
  cookies: ['analytics', 'advertising', 'collection', 'choices', 'use', 'do-not-track'],
  'do-not-track': ['choices', 'cookies', 'advertising'],
  retention: ['security', 'rights'],
  security: ['breach', 'retention'],
  breach: ['security'],
  transfers: ['security', 'sharing', 'regional', 'complaints'],
  rights: ['choices', 'complaints', 'contact', 'regional', 'retention', 'transfers'],
  choices: ['rights', 'cookies', 'advertising', 'contact', 'do-not-track'],
  complaints: ['rights', 'contact', 'transfers'],
  children: ['rights', 'contact', 'choices'],
  'third-party-links': ['sharing', 'cookies', 'advertising'],
  changes: ['effective-date', 'scope', 'terms'],
  terms: ['scope', 'changes'],
}

/** Sections whose heading tells for whom they are, not what they say. */
const SAYS_NOTHING_ELSE: readonly ClauseKind[] = ['regional', 'summary']
const SHORTEST_TEXT = 40
/** A heading that names more than this says too little about each paragraph below. */
const MOST_KINDS = 4

interface Paragraph {
  readonly doc: string
  readonly headings: readonly string[]
  readonly text: string
}

function toExample({ doc, headings, text }: Paragraph): Example | undefined {
  const [title, ...below] = headings
  const leaf = below.at(-1)
  if (title === undefined || text.length < SHORTEST_TEXT) return undefined
  if (leaf === undefined) {
    if (!kindsOfHeading(title).every((kind) => kind === 'scope')) return undefined
    return { text, kinds: ['scope'], unknown: 'all', weight: 1, document: doc }
  }
  const above = below.slice(0, -1)
  const own = kindsOfHeading(leaf)
  const kinds = own.length > 0 ? own : kindsOfHeading(above.at(-1) ?? '')
  if (kinds.length === 0 || kinds.length > MOST_KINDS) return undefined
  const example = { text, heading: leaf, weight: 1, document: doc }
  if (kinds.some((kind) => SAYS_NOTHING_ELSE.includes(kind))) return { ...example, kinds: kinds.length > 2 ? [] : kinds, unknown: 'all' }
  const unknown: ClauseKind[] = ['other', ...above.flatMap(kindsOfHeading), ...kinds.flatMap((kind) => COMPANIONS[kind] ?? [])]
  return kinds.length > 2 ? { ...example, kinds: [], unknown: [...unknown, ...kinds] } : { ...example, kinds, unknown }
}

/** Examples from paragraphs with their headings (Open Terms Archive), which the headings label: JSON lines of doc, headings, text. */
export function readHeadedParagraphs(jsonl: string): Example[] {
  return jsonl.split('\n').flatMap((line) => {
    const example = line === '' ? undefined : toExample(JSON.parse(line))
    return example === undefined ? [] : [example]
  })
}
