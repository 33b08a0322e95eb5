import { LAWS } from '../laws/index.ts'
import type { Law } from '../laws/law.ts'
import type { Severity } from '../rules/rule.ts'
import type { Review } from './review.ts'

/** What a team may want a review to fail for. */
export interface Gate {
  /** As `--fail-on` and `fail-on` have it. */
  readonly id: string
  /** Why it stays closed for this review, as a noun phrase; undefined where it is open. */
  readonly reason: (review: Review) => string | undefined
}

const counted = (count: number, one: string, several: string) => (count === 0 ? undefined : `${count} ${count === 1 ? one : several}`)

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** New findings of a severity or a graver one. */
function severityGate(name: Severity): Gate {
  const graver = SEVERITIES.slice(0, SEVERITIES.indexOf(name) + 1)
  const plural = name === 'info' ? 'new findings' : `new findings of severity ${graver.join(' or ')}`
  const single = plural.replace('findings', 'finding')
  return {
    id: name,
    reason: ({ policies }) =>
      counted(
        policies.reduce((sum, { findings }) => sum + findings.new.filter(({ severity }) => graver.includes(severity)).length, 0),
        single,
        plural,
      ),
  }
}

/** Statements a law asks for that the changed policies lack, or answer worse than before. */
function lawGate({ id, name }: Law): Gate {
  return {
    id,
    reason({ policies }) {
      const count = policies.reduce((sum, { requirements, stillOpen }) => {
        const lost = requirements.lost.filter(({ law }) => law === id).length
        return sum + lost + stillOpen.filter(({ law, status }) => law === id && status === 'missing').length
      }, 0)
      return counted(count, `statement that ${name} asks for is missing`, `statements that ${name} asks for are missing`)
    },
  }
}

/** Every gate there is. */
export const GATES: readonly Gate[] = [
  {
    id: 'material',
    reason: ({ summary: { changes } }) => counted(changes.material, 'material change for readers', 'material changes for readers'),
  },
  {
    id: 'minor',
    reason: ({ summary: { changes } }) => counted(changes.material + changes.minor, 'change for readers', 'changes for readers'),
  },
  { id: 'lost', reason: ({ summary }) => counted(summary.requirementsLost, 'requirement lost', 'requirements lost') },
  { id: 'broken', reason: ({ summary }) => counted(summary.promisesBroken, 'promise broken', 'promises broken') },
  { id: 'findings', reason: ({ summary }) => counted(summary.findingsNew, 'new finding', 'new findings') },
  ...SEVERITIES.map(severityGate),
  ...LAWS.map(lawGate),
  { id: 'never', reason: () => undefined },
]
