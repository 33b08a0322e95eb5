import type { ClauseKind } from '../../src/taxonomy/clause-kinds.ts'
import type { Example } from './example.ts'

interface LabelMeaning {
  /** What the label surely means. */
  readonly kinds: readonly ClauseKind[]
  /** What else it may mean. */
  readonly perhaps: readonly ClauseKind[]
  /** What it means where the text has such words; the first that fits. */
  readonly byWords?: readonly { readonly kind: ClauseKind; readonly words: RegExp }[]
}

/** What the topics of APPSI-139 mean in our taxonomy. */
const LABELS: Readonly<Record<string, LabelMeaning>> = {
  'First Party Collection Information': {
    kinds: ['collection'],
    perhaps: ['sources', 'cookies', 'user-content', 'sensitive-data', 'platform-data', 'use', 'analytics'],
  },
  Usage: { kinds: ['use'], perhaps: ['legal-basis', 'advertising', 'analytics', 'cookies', 'automated-decisions', 'collection'] },
  'Third Party Sharing/ Disclosure': {
    kinds: ['sharing'],
    perhaps: ['sale', 'advertising', 'analytics', 'third-party-links', 'transfers', 'user-content'],
  },
  'Edit/Control': {
    kinds: [],
    perhaps: ['rights', 'choices', 'cookies', 'do-not-track', 'retention'],
    byWords: [
      { kind: 'choices', words: /opt[- ]?(?:out|in)\b|unsubscribe|settings|preferences|choose|disable|turn off|consent/ },
      { kind: 'rights', words: /access|correct|delet|updat|rectif|\bright|portab|modif/ },
    ],
  },
  'Specific Audiences': {
    kinds: [],
    perhaps: ['children', 'regional', 'transfers', 'rights'],
    byWords: [
      { kind: 'children', words: /child|minor|under (?:the age|1\d)|parent|guardian/ },
      { kind: 'regional', words: /california|european|resident|gdpr|\beea\b|countr/ },
    ],
  },
  'Data Security': { kinds: ['security'], perhaps: ['breach'] },
  'Data Retention': { kinds: ['retention'], perhaps: ['rights'] },
  'Contact Information': { kinds: ['contact'], perhaps: ['controller', 'complaints', 'rights'] },
  'Policy Change': { kinds: ['changes'], perhaps: ['effective-date', 'scope'] },
}

/** Kinds the topics of APPSI-139 have no name for: its examples say nothing of them. */
const UNNAMED: readonly ClauseKind[] = [
  'scope',
  'definitions',
  'summary',
  'terms',
  'third-party-links',
  'effective-date',
  'controller',
  'platform-data',
  'other',
]
/** Single sentences say less than paragraphs. */
const WEIGHT = 0.7

/** Examples from APPSI-139 (CC BY 4.0): JSON lines of id, text, labels. */
export function readAppsi139(jsonl: string): Example[] {
  return jsonl.split('\n').flatMap((line, index): Example[] => {
    if (line === '') return []
    const { text, labels }: { text: string; labels: readonly string[] } = JSON.parse(line)
    if (labels.some((label) => !(label in LABELS))) return []
    const meanings = labels.flatMap((label) => LABELS[label] ?? [])
    const lower = text.toLowerCase()
    const worded = meanings.flatMap(({ byWords = [] }) => byWords.filter(({ words }) => words.test(lower)).map(({ kind }) => kind))
    return [
      {
        text,
        kinds: [...new Set([...meanings.flatMap(({ kinds }) => kinds), ...worded])],
        unknown: [...UNNAMED, ...meanings.flatMap(({ perhaps }) => perhaps)],
        weight: WEIGHT,
        document: `appsi-${Math.floor(index / 80)}`,
      },
    ]
  })
}
