import { h, type VNode } from 'vue'

/** A choice of one, with its label. */
export const choice = <T extends string>(
  label: string,
  value: T,
  choices: readonly { readonly value: T; readonly text: string }[],
  choose: (value: T) => void,
): VNode =>
  h('label', { class: 'field' }, [
    h('span', label),
    h(
      'select',
      { value, onChange: ({ target }: Event) => choose((target as HTMLSelectElement).value as T) },
      choices.map((one) => h('option', { value: one.value, selected: one.value === value }, one.text)),
    ),
  ])

export const action = (text: string, act: () => void, more: Readonly<Record<string, unknown>> = {}): VNode =>
  h('button', { type: 'button', class: 'action', onClick: act, ...more }, text)

/** From so many characters on a browser needs longer than a moment to lay out a field. */
export const LONG_TEXT = 100_000

/** Puts a long text into the field's value without the field: it would be laid out before anybody is asked. */
function pasteLong(event: ClipboardEvent, change: (text: string) => void): void {
  const pasted = event.clipboardData?.getData('text/plain') ?? ''
  const { value, selectionStart, selectionEnd } = event.target as HTMLTextAreaElement
  if (pasted.length < LONG_TEXT) return
  event.preventDefault()
  change(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd))
}

/** A field for a long text. */
export const textField = (label: string, value: string, change: (text: string) => void, rows = 24): VNode =>
  h('label', { class: 'text-field' }, [
    h('span', label),
    h('textarea', {
      value,
      rows,
      spellcheck: false,
      onInput: ({ target }: Event) => change((target as HTMLTextAreaElement).value),
      onPaste: (event: ClipboardEvent) => pasteLong(event, change),
    }),
  ])

interface TabName<T extends string> {
  readonly value: T
  readonly text: string
}

/** Tabs, of which the arrow keys choose. Each shows what has the id `panel-` and its own. */
export function tabList<T extends string>(
  label: string,
  tabs: readonly TabName<T>[],
  chosen: T,
  choose: (tab: T) => void,
  id: string,
): VNode {
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ value }) => value === chosen)
    const steps: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }
    const to = steps[event.key]
    const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length]
    if (tab === undefined) return
    event.preventDefault()
    choose(tab.value)
    document.getElementById(`${id}-tab-${tab.value}`)?.focus()
  }
  return h(
    'div',
    { role: 'tablist', 'aria-label': label, class: `tabs ${id}`, onKeydown: move },
    tabs.map(({ value, text }) =>
      h(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `${id}-tab-${value}`,
          'aria-selected': value === chosen,
          'aria-controls': `${id}-panel`,
          tabindex: value === chosen ? 0 : -1,
          onClick: () => choose(value),
        },
        text,
      ),
    ),
  )
}

/** What the chosen tab of {@link tabList} shows. */
export const tabPanel = (id: string, chosen: string, content: unknown): VNode =>
  h('div', { role: 'tabpanel', id: `${id}-panel`, 'aria-labelledby': `${id}-tab-${chosen}`, class: `panel ${id}`, tabindex: -1 }, [
    content as VNode,
  ])

/** What happens right now, for those who see it and those who hear it. */
export const statusLine = (text: string, busy: boolean): VNode =>
  h('p', { class: 'status', role: 'status' }, [busy ? h('progress', { 'aria-label': 'Working' }) : null, ` ${text}`])

export const failure = (message: string): VNode => h('p', { class: 'failure', role: 'alert' }, message)
