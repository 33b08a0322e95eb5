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

interface Sentence {
  readonly text: string
  readonly labels: readonly string[]
  /** The data set does not name its policies: so many neighbouring sentences stand for one. */
  readonly document: string
}

const SENTENCES_PER_DOCUMENT = 80

/** The sentences whose topics all have a meaning here, from JSON lines of id, text, labels. */
function readSentences(jsonl: string): Sentence[] {
  return jsonl.split('\n').flatMap((line, index) => {
    if (line === '') return []
    const { text, labels }: Pick<Sentence, 'text' | 'labels'> = JSON.parse(line)
    if (labels.some((label) => !(label in LABELS))) return []
    return [{ text, labels, document: `appsi-${Math.floor(index / SENTENCES_PER_DOCUMENT)}` }]
  })
}

/** Examples from APPSI-139 (CC BY 4.0). */
export function readAppsi139(jsonl: string): Example[] {
  return readSentences(jsonl).map(({ text, labels, document }) => {
    const meanings = labels.flatMap((label) => LABELS[label] ?? [])
    const lower = text.toLowerCase()
    const worded = meanings.flatMap(({ byWords = [] }) => byWords.filter(({ words }) => words.test(lower)).map(({ kind }) => kind))
    return {
      text,
      kinds: [...new Set([...meanings.flatMap(({ kinds }) => kinds), ...worded])],
      unknown: [...UNNAMED, ...meanings.flatMap(({ perhaps }) => perhaps)],
      weight: WEIGHT,
      document,
    }
  })
}

/** Sentences that follow each other and share a topic. */
export interface TopicalPassage {
  readonly text: string
  /** All topics of its sentences. */
  readonly labels: readonly string[]
  readonly document: string
}

/** About the length of a paragraph of a policy, in characters. */
const LONGEST_PASSAGE = 400

/** APPSI-139 in passages as long as clauses are: neighbouring sentences are joined while they share a topic with the first. */
export function readAppsi139Passages(jsonl: string): TopicalPassage[] {
  const passages: TopicalPassage[] = []
  let topics: readonly string[] = []
  for (const { text, labels, document } of readSentences(jsonl)) {
    const last = passages.at(-1)
    const goesOn =
      last?.document === document && last.text.length + text.length <= LONGEST_PASSAGE && labels.some((label) => topics.includes(label))
    if (last !== undefined && goesOn)
      passages[passages.length - 1] = { text: `${last.text} ${text}`, labels: [...last.labels, ...labels], document }
    else {
      passages.push({ text, labels, document })
      topics = labels
    }
  }
  return passages
}
