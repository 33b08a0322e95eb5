import { computed, defineComponent, h, type PropType } from 'vue'
import { LOCALES, type State } from '../address/state.ts'
import { useAnswer } from '../ask.ts'
import { formatChoice } from '../check/check-tab.ts'
import { save } from '../save.ts'
import { action, choice, failure, statusLine, textField } from '../ui.ts'
import type { Rendered, RenderRequest } from '../worker/messages.ts'

const FILES: Readonly<Record<State['format'], { readonly name: string; readonly type: string }>> = {
  markdown: { name: 'privacy.md', type: 'text/markdown' },
  html: { name: 'privacy.html', type: 'text/html' },
  text: { name: 'privacy.txt', type: 'text/plain' },
}
const LANGUAGES = Object.entries(LOCALES).map(([value, text]) => ({ value: value as State['locale'], text }))

const problems = ({ problems: all }: Rendered) =>
  h('section', [
    h('h3', 'What is wrong with the definition'),
    h(
      'ul',
      { class: 'items problems' },
      all.map(({ line, column, reason }) => h('li', { class: 'item error' }, `Line ${line}, column ${column}: ${reason}`)),
    ),
  ])

const questions = ({ questions: all }: Rendered) =>
  h('section', [
    h('h3', `What the laws ask and it does not answer (${all.length})`),
    all.length === 0
      ? h('p', { class: 'note' }, 'Nothing.')
      : h(
          'ul',
          { class: 'items' },
          all.map(({ path, question, why, citation }) =>
            h('li', { class: 'item' }, [
              h('p', [h('code', path), ' ', question]),
              h('p', { class: 'note' }, citation === undefined ? why : `${citation}: ${why}`),
            ]),
          ),
        ),
  ])

export const WriteTab = defineComponent({
  props: { state: { type: Object as PropType<State>, required: true } },
  emits: { change: (_: Partial<State>) => true },
  setup: (props, { emit }) => {
    const change = (part: Partial<State>) => emit('change', part)
    const {
      answer,
      failure: failed,
      busy,
    } = useAnswer((): RenderRequest => {
      const { definition, renderedFormat: format, locale } = props.state
      return { type: 'render', definition, format, locale }
    })
    const rendered = computed(() => answer.value?.answer)
    const words = () => {
      if (busy.value) return 'Writing …'
      if (rendered.value?.text === undefined) return 'The definition cannot be followed.'
      return 'Written.'
    }
    const results = (result: Rendered) => {
      const { text } = result
      if (text === undefined) return problems(result)
      const file = FILES[props.state.renderedFormat]
      return h('div', [
        h('div', { class: 'toolbar' }, [
          action('Check it', () => change({ tab: 'check', text, format: props.state.renderedFormat })),
          action(`Save ${file.name}`, () => save(file.name, file.type, text)),
        ]),
        h('pre', { class: 'written', tabindex: 0, role: 'region', 'aria-label': 'The policy' }, text),
        questions(result),
      ])
    }
    return () =>
      h('div', { class: 'write' }, [
        h('div', { class: 'toolbar' }, [
          formatChoice('Write', props.state.renderedFormat, (renderedFormat) => change({ renderedFormat })),
          choice('in', props.state.locale, LANGUAGES, (locale) => change({ locale })),
        ]),
        statusLine(words(), busy.value),
        failed.value === undefined ? null : failure(failed.value),
        h('div', { class: 'columns' }, [
          textField('Definition, in YAML or JSON', props.state.definition, (definition) => change({ definition }), 30),
          rendered.value === undefined ? null : results(rendered.value),
        ]),
      ])
  },
})
