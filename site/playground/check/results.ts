import { docsPath } from '@clausal/core/report'
import { withBase } from 'vitepress'
import { h, type VNode } from 'vue'
import { data } from '../engine.data.ts'
import { action } from '../ui.ts'
import type { Checked, Place, ShownFact, ShownFinding, ShownRequirement } from '../worker/messages.ts'

/** What a click on a place does. */
export type Show = (places: readonly Place[]) => void

const STATUS: Readonly<Record<ShownRequirement['status'], { readonly sign: string; readonly words: string }>> = {
  present: { sign: '✔', words: 'stated' },
  partial: { sign: '◐', words: 'incomplete' },
  unclear: { sign: '?', words: 'unclear' },
  missing: { sign: '✘', words: 'missing' },
  'not-applicable': { sign: '–', words: 'not applicable' },
}

const line = (place: Place, show: Show) =>
  action(`line ${place.line}`, () => show([place]), { class: 'line', 'aria-label': `Show line ${place.line} in the text` })

const about = (rule: string) => h('a', { href: withBase(`/${docsPath(rule)}`) }, rule)

export const findingItem = (finding: ShownFinding, show: Show): VNode =>
  h('li', { class: ['item', finding.severity] }, [
    h('p', { class: 'head' }, [h('strong', { class: 'severity' }, finding.severity), ' ', about(finding.rule), ' ', line(finding, show)]),
    h('p', finding.citation === undefined ? finding.message : `${finding.citation}: ${finding.message}`),
  ])

export const factItem = (fact: ShownFact, show: Show): VNode =>
  h('li', { class: 'item fact' }, [
    h('p', [
      h('strong', fact.type.replaceAll('-', ' ')),
      ' ',
      fact.affirmed ? null : h('span', { class: 'denied' }, 'denied'),
      ' ',
      fact.words.replace(/^denies: /, ''),
      ' ',
      line(fact, show),
    ]),
  ])

const nameOfLaw = (id: string) => data.laws.find((law) => law.id === id)?.name ?? id

export const requirementItem = (requirement: ShownRequirement, show: Show): VNode => {
  const { law, id, citation, title, status, explanation, evidence } = requirement
  const { sign, words } = STATUS[status]
  return h('li', { class: ['item', 'requirement', status] }, [
    h('p', { class: 'head' }, [
      h('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
      ' ',
      h('a', { href: withBase(`/${docsPath(`law/${law}/${id}`)}`) }, title),
      h('span', { class: 'note' }, ` ${citation} · ${words} `),
      evidence.length > 0
        ? action(evidence.length === 1 ? 'show the words' : `show ${evidence.length} places`, () => show(evidence), { class: 'line' })
        : null,
    ]),
    status === 'present' ? null : h('p', explanation),
  ])
}

/** The answers to each law, and how many of them are there. */
export function coverage({ requirements, hints }: Checked, show: Show): VNode[] {
  const laws = [...new Set(requirements.map(({ law }) => law))]
  const parts = laws.map((law) => {
    const asked = requirements.filter((requirement) => requirement.law === law)
    const due = asked.filter(({ status }) => status !== 'not-applicable')
    const stated = due.filter(({ status }) => status === 'present').length
    return h('section', { class: 'law' }, [
      h('h3', nameOfLaw(law)),
      h('p', { class: 'note' }, [
        h('meter', { min: 0, max: Math.max(1, due.length), value: stated, 'aria-label': `${stated} of ${due.length} stated` }),
        ` ${stated} of ${due.length} stated`,
      ]),
      h(
        'ul',
        { class: 'items' },
        asked.map((requirement) => requirementItem(requirement, show)),
      ),
    ])
  })
  return [...hints.map((hint) => h('p', { class: 'hint' }, hint)), ...parts]
}
