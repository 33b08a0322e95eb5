import { h, type VNode } from 'vue'
import type { Checked, Place } from '../worker/messages.ts'
import { kindWords } from './kinds.ts'
import { factItem, findingItem, requirementItem, type Show } from './results.ts'

/** What one clause says, answers and lacks. */
export function clausePanel({ clauses, facts, requirements, findings }: Checked, chosen: number | undefined, show: Show): VNode {
  const clause = chosen === undefined ? undefined : clauses[chosen]
  if (clause === undefined) return h('p', { class: 'note' }, 'Choose a clause in the text to see what it says.')
  const isInside = ({ start, end }: Place) => start < clause.end && end > clause.start
  const part = (title: string, items: VNode[]) =>
    items.length === 0 ? null : h('section', [h('h4', title), h('ul', { class: 'items' }, items)])
  const answers = requirements.filter(({ evidence }) => evidence.some(isInside))
  return h('div', [
    h('h3', clause.heading ?? `Lines from ${clause.line} on`),
    h('p', { class: 'note' }, [
      clause.kinds.length === 0
        ? 'What it is about could not be read.'
        : `About ${clause.kinds.map(({ kind, confidence }) => `${kindWords(kind)} (${Math.round(confidence * 100)} %)`).join(', ')}. `,
      `Its id is ${clause.id}.`,
    ]),
    part(
      'What it says',
      facts.filter(isInside).map((fact) => factItem(fact, show)),
    ),
    part(
      'What it answers',
      answers.map((requirement) => requirementItem(requirement, show)),
    ),
    part(
      'What was found in it',
      findings.filter(isInside).map((finding) => findingItem(finding, show)),
    ),
  ])
}
