import { defineComponent, h, nextTick, onBeforeUnmount, type PropType, ref, watch } from 'vue'
import type { Checked, Place, ShownClause, ShownFinding } from '../worker/messages.ts'
import { highlight } from './highlight.ts'
import { hueOf, kindWords } from './kinds.ts'
import { type Part, partsOf, runsOf } from './runs.ts'

/** Parts drawn in one frame; the rest follows frame by frame, so that a long policy does not hold up the page. */
const AT_ONCE = 16

/** A clause, or what stands between two, as text: whatever the policy holds, it is never markup here. */
const TextPart = defineComponent({
  props: {
    text: { type: String, required: true },
    part: { type: Object as PropType<Part>, required: true },
    clause: { type: Object as PropType<ShownClause | undefined>, default: undefined },
    findings: { type: Array as PropType<readonly ShownFinding[]>, required: true },
    chosen: { type: Boolean, required: true },
  },
  emits: ['choose'],
  setup: (props, { emit }) => {
    const choose = ({ target }: Event) => {
      if (target instanceof HTMLButtonElement || document.getSelection()?.isCollapsed !== false) emit('choose')
    }
    return () => {
      const { text, part, clause, findings, chosen } = props
      const runs = runsOf(text, part, findings).map((run) =>
        run.severity === undefined ? run.text : h('span', { class: ['found', run.severity] }, run.text),
      )
      const shown = h('div', { class: 'text', 'data-start': part.start, 'data-end': part.end }, runs)
      if (clause === undefined) return h('div', { class: 'part between' }, [shown])
      const [main] = clause.kinds
      const names = clause.kinds.map(({ kind }) => kindWords(kind)).join(', ')
      return h('div', { class: ['part', 'clause', { chosen }], style: { '--hue': hueOf(main?.kind ?? 'other') }, onClick: choose }, [
        h('button', { type: 'button', class: 'kinds', 'aria-pressed': chosen }, [names === '' ? 'clause' : names]),
        shown,
      ])
    }
  },
})

/** The text of a policy, coloured by what its clauses are about, with what was found underlined. */
export const TextPane = defineComponent({
  props: {
    text: { type: String, required: true },
    checked: { type: Object as PropType<Checked>, required: true },
    evidence: { type: Array as PropType<readonly Place[]>, required: true },
    chosen: { type: Number as PropType<number | undefined>, default: undefined },
  },
  emits: { choose: (_: number) => true },
  setup: (props, { emit }) => {
    const pane = ref<HTMLElement>()
    const count = ref(AT_ONCE)
    let parts: readonly Part[] = []
    let frame = 0

    const more = () => {
      if (count.value >= parts.length) return
      count.value += AT_ONCE
      frame = requestAnimationFrame(more)
    }
    watch(
      () => props.checked,
      ({ clauses }) => {
        cancelAnimationFrame(frame)
        parts = partsOf(props.text.length, clauses).filter(
          ({ clause, start, end }) => clause !== undefined || props.text.slice(start, end).trim() !== '',
        )
        count.value = AT_ONCE
        frame = requestAnimationFrame(more)
      },
      { immediate: true },
    )
    watch(
      () => props.evidence,
      async (places) => {
        const last = places.at(-1)
        if (last !== undefined) count.value = Math.max(count.value, parts.findLastIndex(({ start }) => start <= last.start) + 1)
        await nextTick()
        if (pane.value) highlight(pane.value, places)
      },
      { immediate: true },
    )
    onBeforeUnmount(() => cancelAnimationFrame(frame))

    return () =>
      h(
        'div',
        { ref: pane, class: 'text-pane', role: 'region', 'aria-label': 'The policy, clause by clause', tabindex: 0 },
        parts.slice(0, count.value).map((part) =>
          h(TextPart, {
            key: `${part.start}`,
            text: props.text,
            part,
            clause: part.clause === undefined ? undefined : props.checked.clauses[part.clause],
            findings: props.checked.findings,
            chosen: part.clause !== undefined && part.clause === props.chosen,
            onChoose: () => part.clause !== undefined && emit('choose', part.clause),
          }),
        ),
      )
  },
})
