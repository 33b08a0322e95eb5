import type { Coverage, CoveredRequirement } from '@clausal/lsp/protocol'
import type { Translate } from '../translate.ts'

type Status = CoveredRequirement['status']

/** A law as the view shows it. */
export interface ShownLaw {
  readonly id: string
  readonly label: string
  /** How many requirements have each answer. */
  readonly description: string
  readonly spoken: string
  readonly requirements: readonly ShownRequirement[]
}

/** A requirement as the view shows it. */
export interface ShownRequirement {
  readonly law: string
  readonly requirement: CoveredRequirement
  readonly label: string
  readonly description: string
  /** What a screen reader says. */
  readonly spoken: string
  readonly icon: string
  /** Theme colour of the icon. */
  readonly colour: string
}

/** Answers that leave something to do. */
const OPEN: ReadonlySet<Status> = new Set(['missing', 'partial', 'unclear'])

export const isOpen = ({ status }: { readonly status: Status }): boolean => OPEN.has(status)

const LOOKS: Readonly<Record<Status, { readonly icon: string; readonly colour: string }>> = {
  present: { icon: 'pass', colour: 'testing.iconPassed' },
  partial: { icon: 'circle-large-outline', colour: 'list.warningForeground' },
  unclear: { icon: 'question', colour: 'list.warningForeground' },
  missing: { icon: 'error', colour: 'list.errorForeground' },
  'not-applicable': { icon: 'circle-slash', colour: 'disabledForeground' },
}

/** The word for each answer, in the order in which they are counted. */
export function statusWords(t: Translate): Readonly<Record<Status, string>> {
  return {
    present: t('stated'),
    partial: t('incomplete'),
    unclear: t('unclear'),
    missing: t('missing'),
    'not-applicable': t('not applicable'),
  }
}

function countsText(requirements: readonly CoveredRequirement[], t: Translate): string {
  const counts = Object.entries(statusWords(t)).map(([status, word]) => ({
    word,
    count: requirements.filter((requirement) => requirement.status === status).length,
  }))
  return counts
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} ${word}`)
    .join(', ')
}

function shownRequirement(law: string, requirement: CoveredRequirement, t: Translate): ShownRequirement {
  const { status, title, citation } = requirement
  const word = statusWords(t)[status]
  return {
    law,
    requirement,
    label: title,
    description: status === 'present' ? citation : `${word} · ${citation}`,
    spoken: `${word}: ${title}, ${citation}`,
    ...LOOKS[status],
  }
}

/** Which requirements are shown. */
export interface CoverageFilter {
  /** Only those that leave something to do. */
  readonly onlyOpen: boolean
  /** Only those with these words in title, citation or answer; empty for all. */
  readonly words: string
}

export const NO_FILTER: CoverageFilter = { onlyOpen: false, words: '' }

export const isFiltering = ({ onlyOpen, words }: CoverageFilter): boolean => onlyOpen || words !== ''

function passes({ requirement, label, description }: ShownRequirement, { onlyOpen, words }: CoverageFilter): boolean {
  if (onlyOpen && !isOpen(requirement)) return false
  const text = `${label} ${description}`.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** The laws with their requirements. A law none of whose requirements pass the filter is left out. */
export function shownCoverage({ laws }: Coverage, filter: CoverageFilter, t: Translate): readonly ShownLaw[] {
  return laws.flatMap(({ id, name, requirements }): ShownLaw[] => {
    const shown = requirements.map((requirement) => shownRequirement(id, requirement, t)).filter((one) => passes(one, filter))
    if (shown.length === 0 && isFiltering(filter)) return []
    const description = countsText(requirements, t)
    return [{ id, label: name, description, spoken: `${name}: ${description}`, requirements: shown }]
  })
}

/** How many requirements leave something to do. */
export const countOpen = ({ laws }: Coverage): number => laws.reduce((sum, { requirements }) => sum + requirements.filter(isOpen).length, 0)
