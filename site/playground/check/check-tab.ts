import { computed, defineComponent, h, nextTick, type PropType, ref, shallowRef, watch } from 'vue'
import { FORMATS, PRESET_CHOICES, type State } from '../address/state.ts'
import { useAnswer } from '../ask.ts'
import { data } from '../engine.data.ts'
import { EXAMPLES } from '../examples.ts'
import { action, choice, failure, LONG_TEXT, statusLine, tabList, tabPanel, textField } from '../ui.ts'
import type { Checked, CheckRequest, Place, ShownFact, ShownFinding } from '../worker/messages.ts'
import { clausePanel } from './clause-panel.ts'
import { LongList } from './long-list.ts'
import { coverage, factItem, findingItem } from './results.ts'
import { TextPane } from './text-pane.ts'

type Shown = 'findings' | 'coverage' | 'facts' | 'clause'

const FORMAT_WORDS: Readonly<Record<State['format'], string>> = { markdown: 'Markdown', html: 'HTML', text: 'Plain text' }

export const formatChoice = (label: string, format: State['format'], choose: (format: State['format']) => void) =>
  choice(
    label,
    format,
    FORMATS.map((value) => ({ value, text: FORMAT_WORDS[value] })),
    choose,
  )

function summary({ title, organization, clauses, findings, facts, requirements }: Checked): string {
  const due = requirements.filter(({ status }) => status !== 'not-applicable')
  const stated = due.filter(({ status }) => status === 'present').length
  const whose = [title, organization].filter((name) => name !== undefined).join(', of ')
  return `${whose === '' ? '' : `${whose}: `}${clauses.length} clauses, ${facts.length} facts, ${findings.length} findings, ${stated} of ${due.length} required statements.`
}

/** Looks like a page and not like Markdown. */
const isPage = (text: string) => /^\s*<(?:!doctype|html|head|body|div|main|article|section|p|h1)\b/i.test(text)

export const CheckTab = defineComponent({
  props: { state: { type: Object as PropType<State>, required: true } },
  emits: { change: (_: Partial<State>) => true },
  setup: (props, { emit }) => {
    const change = (part: Partial<State>) => emit('change', part)
    const {
      answer,
      failure: failed,
      busy,
    } = useAnswer((): CheckRequest => {
      const { text, format, laws, preset } = props.state
      return { type: 'check', text, format, laws, preset }
    })
    const shown = ref<Shown>('findings')
    const writing = ref(false)
    const chosen = ref<number>()
    const evidence = shallowRef<readonly Place[]>([])
    const field = ref<HTMLElement>()
    const checked = computed(() => answer.value?.answer)
    watch(checked, () => {
      chosen.value = undefined
      evidence.value = []
    })

    const show = (places: readonly Place[]) => {
      writing.value = false
      evidence.value = [...places]
    }
    const choose = async (clause: number) => {
      chosen.value = clause
      shown.value = 'clause'
      await nextTick()
      // Where there is no room beside the text, what it says stands below.
      document.getElementById('result-panel')?.scrollIntoView({ block: 'nearest' })
    }
    const write = (text: string) => {
      // It is shown to be read, part by part; whoever wants the whole of it in a field chooses "Edit".
      if (text.length >= LONG_TEXT) writing.value = false
      change(isPage(text) && props.state.format === 'markdown' ? { text, format: 'html' } : { text })
    }

    const laws = () =>
      h('details', { class: 'laws' }, [
        h('summary', `Laws: ${props.state.laws.length === 0 ? 'none' : props.state.laws.join(', ')}`),
        h(
          'fieldset',
          [h('legend', 'Laws to hold the policy against')].concat(
            data.laws.map(({ id, name }) =>
              h('label', { class: 'law-choice' }, [
                h('input', {
                  type: 'checkbox',
                  checked: props.state.laws.includes(id),
                  onChange: ({ target }: Event) =>
                    change({
                      laws: (target as HTMLInputElement).checked ? [...props.state.laws, id] : props.state.laws.filter((law) => law !== id),
                    }),
                }),
                ` ${name}`,
              ]),
            ),
          ),
        ),
      ])

    const toolbar = () => {
      const current = EXAMPLES.find(({ text }) => text === props.state.text)?.name ?? ''
      return h('div', { class: 'toolbar' }, [
        choice(
          'Policy',
          current,
          [{ value: '', text: 'Your own' }, ...EXAMPLES.map(({ name, about }) => ({ value: name, text: `${name}: ${about}` }))],
          (name) => {
            const example = EXAMPLES.find((one) => one.name === name)
            writing.value = example === undefined
            change(example === undefined ? { text: '' } : { text: example.text, format: example.format })
          },
        ),
        formatChoice('Format', props.state.format, (format) => change({ format })),
        choice(
          'Rules',
          props.state.preset,
          PRESET_CHOICES.map((value) => ({ value, text: value })),
          (preset) => change({ preset }),
        ),
        laws(),
      ])
    }

    const results = (result: Checked) => {
      const { findings, facts } = result
      const tabs = [
        { value: 'findings', text: `Findings (${findings.length})` },
        { value: 'coverage', text: 'Coverage' },
        { value: 'facts', text: `Facts (${facts.length})` },
        { value: 'clause', text: 'Clause' },
      ] as const
      const contents: Readonly<Record<Shown, () => unknown>> = {
        findings: () =>
          h(LongList, { items: findings, none: 'Nothing was found.', draw: (finding: ShownFinding) => findingItem(finding, show) }),
        coverage: () => coverage(result, show),
        facts: () => h(LongList, { items: facts, none: 'No facts were read.', draw: (fact: ShownFact) => factItem(fact, show) }),
        clause: () => clausePanel(result, chosen.value, show),
      }
      return h('div', { class: 'results' }, [
        tabList<Shown>(
          'What was read',
          tabs,
          shown.value,
          (value) => {
            shown.value = value
          },
          'result',
        ),
        tabPanel('result', shown.value, contents[shown.value]()),
      ])
    }

    const policy = () => {
      const current = answer.value
      const reads = !writing.value && current !== undefined
      return h('div', { class: 'policy', ref: field }, [
        h('div', { class: 'switch', role: 'group', 'aria-label': 'The policy' }, [
          action(
            'Read',
            () => {
              writing.value = false
            },
            { 'aria-pressed': reads },
          ),
          action(
            'Edit',
            () => {
              writing.value = true
            },
            { 'aria-pressed': writing.value },
          ),
        ]),
        writing.value ? textField('Text of the policy', props.state.text, write) : null,
        reads
          ? h(TextPane, {
              text: current.request.text,
              checked: current.answer,
              evidence: evidence.value,
              chosen: chosen.value,
              onChoose: choose,
            })
          : null,
      ])
    }

    return () =>
      h('div', { class: 'check' }, [
        toolbar(),
        statusLine(busy.value ? 'Reading …' : checked.value === undefined ? '' : summary(checked.value), busy.value),
        failed.value === undefined ? null : failure(failed.value),
        h('div', { class: 'columns' }, [policy(), checked.value === undefined ? null : results(checked.value)]),
      ])
  },
})
