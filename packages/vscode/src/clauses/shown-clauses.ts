import type { FactClause } from '@clausal/lsp/protocol'
import type { Translate } from '../translate.ts'

/** A clause as the outline shows it. */
export interface ShownClause {
  readonly clause: FactClause
  readonly label: string
  /** Its kinds and how many findings stand in it. */
  readonly description: string
  readonly spoken: string
  readonly icon: string
  readonly children: readonly ShownClause[]
  readonly parent: ShownClause | undefined
}

/** An icon for each kind that has one of its own; others are a paragraph. */
const ICONS: Readonly<Record<string, string>> = {
  scope: 'compass',
  definitions: 'book',
  summary: 'list-flat',
  'effective-date': 'calendar',
  controller: 'organization',
  contact: 'mail',
  collection: 'database',
  sources: 'source-control',
  'sensitive-data': 'shield',
  use: 'gear',
  'legal-basis': 'law',
  'automated-decisions': 'circuit-board',
  sharing: 'share',
  sale: 'tag',
  advertising: 'megaphone',
  analytics: 'graph',
  cookies: 'browser',
  retention: 'history',
  security: 'lock',
  breach: 'alert',
  transfers: 'globe',
  rights: 'person',
  choices: 'settings',
  complaints: 'comment',
  children: 'smiley',
  regional: 'location',
  changes: 'bell',
}

const kindsText = ({ kinds }: FactClause) => kinds.map(({ kind }) => kind.replaceAll('-', ' ')).join(', ')

function findingsText({ findings }: FactClause, t: Translate): string {
  return findings === 0 ? '' : findings === 1 ? t('1 finding') : t('{0} findings', findings)
}

/** The clauses as the tree of their headings. */
export function shownClauses(clauses: readonly FactClause[], t: Translate): readonly ShownClause[] {
  interface Open extends ShownClause {
    readonly children: ShownClause[]
  }
  const roots: ShownClause[] = []
  const open: Open[] = []
  for (const clause of clauses) {
    while (open.length > 0 && (clause.level === 0 || (open.at(-1)?.clause.level ?? 0) >= clause.level)) open.pop()
    const parent = open.at(-1)
    const label = clause.heading ?? t('(without a heading)')
    const about = [kindsText(clause), findingsText(clause, t)].filter((text) => text !== '')
    const [main] = clause.kinds
    const shown: Open = {
      clause,
      label,
      description: about.join(' · '),
      spoken: [label, ...about].join(', '),
      icon: ICONS[main?.kind ?? ''] ?? 'note',
      children: [],
      parent,
    }
    if (parent === undefined) roots.push(shown)
    else parent.children.push(shown)
    if (clause.level > 0) open.push(shown)
  }
  return roots
}

/** The clause that a line is in: the last that begins at it or above. */
export function clauseAt(clauses: readonly ShownClause[], line: number): ShownClause | undefined {
  const all = (list: readonly ShownClause[]): readonly ShownClause[] => list.flatMap((one) => [one, ...all(one.children)])
  return all(clauses).findLast(({ clause }) => clause.range.start.line <= line)
}
