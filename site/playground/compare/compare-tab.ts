import { useData } from 'vitepress'
import { computed, defineComponent, h, onBeforeUnmount, onMounted, type PropType, ref, watch } from 'vue'
import type { State } from '../address/state.ts'
import { useAnswer } from '../ask.ts'
import { formatChoice } from '../check/check-tab.ts'
import { save } from '../save.ts'
import { action, failure, statusLine, textField } from '../ui.ts'
import type { CompareRequest } from '../worker/messages.ts'
import { inTheme } from './in-theme.ts'
import { showRedline } from './show-redline.ts'

export const CompareTab = defineComponent({
  props: { state: { type: Object as PropType<State>, required: true } },
  emits: { change: (_: Partial<State>) => true },
  setup: (props, { emit }) => {
    const { isDark } = useData()
    const change = (part: Partial<State>) => emit('change', part)
    const {
      answer,
      failure: failed,
      busy,
    } = useAnswer((): CompareRequest => {
      const { before, after, comparedFormat: format } = props.state
      return { type: 'compare', before, after, format }
    })
    const compared = computed(() => answer.value?.answer)
    const frame = ref<HTMLIFrameElement>()

    let stop = () => {}
    watch(
      [frame, () => compared.value && inTheme(compared.value.html, isDark.value)],
      ([into, html]) => {
        stop()
        if (into && html !== undefined) stop = showRedline(into, html)
      },
      { flush: 'post' },
    )

    /** On paper the frame is as tall as what it shows. */
    const grow = () => {
      const shown = frame.value?.contentDocument?.documentElement
      if (frame.value && shown) frame.value.style.height = `${shown.scrollHeight}px`
    }
    const shrink = () => frame.value?.style.removeProperty('height')
    onMounted(() => {
      window.addEventListener('beforeprint', grow)
      window.addEventListener('afterprint', shrink)
    })
    onBeforeUnmount(() => {
      stop()
      window.removeEventListener('beforeprint', grow)
      window.removeEventListener('afterprint', shrink)
    })

    const words = () => {
      if (busy.value) return 'Comparing …'
      const changes = compared.value?.changes ?? 0
      return changes === 0 ? 'Nothing changed for readers.' : `${changes} ${changes === 1 ? 'change' : 'changes'}.`
    }
    return () =>
      h('div', { class: 'compare' }, [
        h('div', { class: 'toolbar' }, [
          formatChoice('Format of both', props.state.comparedFormat, (comparedFormat) => change({ comparedFormat })),
          action('Exchange', () => change({ before: props.state.after, after: props.state.before })),
          action('Save the redline', () => save('redline.html', 'text/html', compared.value?.html ?? ''), {
            disabled: compared.value === undefined,
          }),
        ]),
        h('div', { class: 'columns' }, [
          textField('Earlier version', props.state.before, (before) => change({ before }), 12),
          textField('Later version', props.state.after, (after) => change({ after }), 12),
        ]),
        statusLine(words(), busy.value),
        failed.value === undefined ? null : failure(failed.value),
        compared.value === undefined
          ? null
          : // No script may run in it, whatever it holds; it may be filled, and measured for printing.
            h('iframe', {
              ref: frame,
              class: 'redline',
              title: 'What changed',
              sandbox: 'allow-same-origin',
            }),
      ])
  },
})
