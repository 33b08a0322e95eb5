import { defineComponent, h, type PropType, ref, type VNode, watch } from 'vue'
import { action } from '../ui.ts'

/** Items drawn before somebody asks for more. */
const FIRST = 100

/** A list that draws its first items, and the rest when asked: a long policy has thousands. */
export const LongList = defineComponent({
  props: {
    items: { type: Array as PropType<readonly unknown[]>, required: true },
    draw: { type: Function as PropType<(item: never) => VNode>, required: true },
    none: { type: String, required: true },
  },
  setup: (props) => {
    const count = ref(FIRST)
    watch(
      () => props.items,
      () => {
        count.value = FIRST
      },
    )
    return () => {
      const { items, draw, none } = props
      if (items.length === 0) return h('p', { class: 'note' }, none)
      return [
        h(
          'ul',
          { class: 'items' },
          items.slice(0, count.value).map((item) => draw(item as never)),
        ),
        items.length > count.value
          ? action(`Show ${Math.min(FIRST, items.length - count.value)} more of ${items.length}`, () => (count.value += FIRST))
          : null,
      ]
    }
  },
})
