import { defineComponent, h, onMounted } from 'vue'
import type { State, Tab } from './address/state.ts'
import { useAddress } from './address/use-address.ts'
import { CheckTab } from './check/check-tab.ts'
import { CompareTab } from './compare/compare-tab.ts'
import { WriteTab } from './definition/write-tab.ts'
import { USUAL } from './examples.ts'
import { keepOffline } from './offline.ts'
import { action, tabList, tabPanel } from './ui.ts'
import './playground.css'

const TAB_NAMES = [
  { value: 'check', text: 'Check a policy' },
  { value: 'compare', text: 'Compare two versions' },
  { value: 'write', text: 'Write from a definition' },
] as const satisfies readonly { readonly value: Tab; readonly text: string }[]

const SHOWN = { check: CheckTab, compare: CompareTab, write: WriteTab } as const

/** The core in the browser: nothing that is typed here leaves it. */
export const Playground = defineComponent(() => {
  const { state, ready, note, change } = useAddress(USUAL)
  onMounted(keepOffline)
  return () => {
    if (!ready.value) return h('div', { class: 'playground' })
    const { tab } = state.value
    return h('div', { class: 'playground' }, [
      h('div', { class: 'bar' }, [
        tabList<Tab>('What to do', TAB_NAMES, tab, (value) => change({ tab: value }), 'main'),
        action('Print', () => window.print()),
      ]),
      note.value === undefined ? null : h('p', { class: 'note', role: 'status' }, note.value),
      tabPanel('main', tab, h(SHOWN[tab], { state: state.value, onChange: (part: Partial<State>) => change(part) })),
    ])
  }
})
