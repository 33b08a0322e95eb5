import type { FactRow } from '../src/facts/facts-text.ts'
import type { FactsPage, FromFacts } from '../src/webview/facts-messages.ts'
import { button, element, filled } from './dom.ts'
import { connect, pageElement } from './extension.ts'

const root = pageElement()
const search = element('input', { type: 'search', id: 'filter' })
const types = element('select', { id: 'type' })
const count = element('p', { id: 'count', role: 'status' })
const body = element('tbody')
let shown: FactsPage | undefined

const extension = connect<FactsPage, FromFacts>(show)
search.addEventListener('input', fill)
types.addEventListener('change', fill)

const isWanted = ({ type, words, clause }: FactRow) =>
  (types.value === '' || types.value === type) && `${type} ${words} ${clause}`.toLowerCase().includes(search.value.trim().toLowerCase())

function rowOf(row: FactRow, index: number, { goTo, denied }: FactsPage['words']): HTMLElement {
  const line = button(String(row.line), () => extension.send({ type: 'reveal', index }), {
    class: 'line',
    'aria-label': filled(goTo, row.line),
  })
  const words = row.affirmed ? [row.words] : [element('span', { class: 'denied' }, denied), ` ${row.words.replace(/^denies: /, '')}`]
  const made = element(
    'tr',
    {},
    element('th', { scope: 'row' }, row.type),
    element('td', {}, ...words),
    element('td', {}, row.clause),
    element('td', { class: 'number' }, line),
  )
  made.addEventListener('click', ({ target }) => {
    if (target !== line && document.getSelection()?.isCollapsed !== false) extension.send({ type: 'reveal', index })
  })
  return made
}

function fill(): void {
  if (shown === undefined) return
  const { rows, words } = shown
  const wanted = rows.flatMap((row, index) => (isWanted(row) ? [rowOf(row, index, words)] : []))
  body.replaceChildren(...wanted)
  count.textContent = rows.length === 0 ? words.none : filled(words.count, wanted.length, rows.length)
}

function fillTypes({ rows, words }: FactsPage): void {
  const { value } = types
  const names = [...new Set(rows.map(({ type }) => type))].sort()
  types.replaceChildren(
    element('option', { value: '' }, words.anyType),
    ...names.map((name) => element('option', { value: name }, `${name} (${rows.filter(({ type }) => type === name).length})`)),
  )
  types.value = names.includes(value) ? value : ''
}

function show(page: FactsPage): void {
  const isFirst = shown === undefined
  shown = page
  const { title, about, words } = page
  search.setAttribute('aria-label', words.filter)
  search.setAttribute('placeholder', words.filter)
  types.setAttribute('aria-label', words.typeLabel)
  fillTypes(page)
  fill()
  const bar = [
    search,
    types,
    button(words.copyMarkdown, () => extension.send({ type: 'copy', format: 'markdown' })),
    button(words.copyJson, () => extension.send({ type: 'copy', format: 'json' })),
  ]
  const focused = document.activeElement
  const heads = [words.type, words.says, words.clause, words.line].map((head, index) =>
    element('th', { scope: 'col', ...(index === 3 ? { class: 'number' } : {}) }, head),
  )
  root.replaceChildren(
    element('header', {}, element('h1', {}, title), ...(about === '' ? [] : [element('p', { class: 'about' }, about)])),
    element(
      'main',
      {},
      element('div', { class: 'bar' }, ...bar),
      count,
      element('table', {}, element('thead', {}, element('tr', {}, ...heads)), body),
    ),
  )
  if (isFirst) search.focus()
  else for (const field of [search, types]) if (field === focused) field.focus()
}
