import { parseDocument } from '../../document/parse.ts'
import type { Direction } from '../change.ts'
import { diffPolicies } from '../diff-policies.ts'

const EDIT = /\{([^{}|]*)\|([^{}|]*)\}/g
const REVERSE: Readonly<Record<Direction, Direction>> = {
  reader: 'organization',
  organization: 'reader',
  neutral: 'neutral',
  mixed: 'mixed',
}

const toPolicy = (text: string) =>
  parseDocument(
    `# Privacy at Tidewater Looms\n\n## A section\n\nThis section has some words before it. ${text}\n\nIt has others behind it.\n`,
    { format: 'markdown' },
    () => [],
  )

/** The shifts between the two versions that a text with edits marks, `within {14|30} days`: each as `type direction: what | what stood there`. */
export function shiftsIn(marked: string): string[] {
  const version = (side: string) => toPolicy(marked.replace(EDIT, side))
  const { changes } = diffPolicies(version('$1'), version('$2'))
  return changes.flatMap(({ shifts }) => shifts.map(({ type, direction, before, after }) => `${type} ${direction}: ${before} -> ${after}`))
}

/** The same of the versions swapped, told as if they were not: equal to `shiftsIn` where a shift mirrors. */
export function mirroredShiftsIn(marked: string): string[] {
  const version = (side: string) => toPolicy(marked.replace(EDIT, side))
  const { changes } = diffPolicies(version('$2'), version('$1'))
  return changes.flatMap(({ shifts }) =>
    shifts.map(({ type, direction, before, after }) => `${type} ${REVERSE[direction]}: ${after} -> ${before}`),
  )
}
