/**
 * The script of the page: sorts, searches, and shows findings. What it shows it puts in as text, never as markup. The page allows this very text by its
 * hash: after a change run `pnpm --dir packages/core generate`.
 */
export const PAGE_SCRIPT = `'use strict'
const data = JSON.parse(document.getElementById('data').textContent)
const table = document.getElementById('policies')
const body = table.tBodies[0]
const rows = [...body.rows]
const columns = table.tHead.rows[0].cells.length
const names = new Intl.Collator('en', { numeric: true })

function make(name, className, ...content) {
  const element = document.createElement(name)
  if (className) element.className = className
  element.append(...content)
  return element
}

function findingItem([severity, rule, message, line, column]) {
  const name = data.severities[severity]
  return make('li', name, make('strong', '', name), ' ', make('code', '', line + ':' + column + ' ' + data.rules[rule]), ' ', data.messages[message])
}

function detailsOf(button) {
  const row = document.createElement('tr')
  row.className = 'details'
  const list = document.createElement('ul')
  for (const finding of data.findings[button.dataset.file]) list.append(findingItem(finding))
  const cell = make('td', '', list, data.more[button.dataset.file])
  cell.colSpan = columns
  row.append(cell)
  return row
}

function close(button) {
  if (button.getAttribute('aria-expanded') !== 'true') return
  button.setAttribute('aria-expanded', 'false')
  button.closest('tr').nextElementSibling.remove()
}

body.addEventListener('click', ({ target }) => {
  const button = target.closest('button')
  if (!button) return
  if (button.getAttribute('aria-expanded') === 'true') return close(button)
  button.setAttribute('aria-expanded', 'true')
  button.closest('tr').after(detailsOf(button))
})

function closeAll() {
  for (const button of body.querySelectorAll('button[aria-expanded=true]')) close(button)
}

table.tHead.addEventListener('click', ({ target }) => {
  const head = target.closest('th')
  const column = head.cellIndex
  const now = head.getAttribute('aria-sort')
  const order = now === null ? head.dataset.first : now === 'ascending' ? 'descending' : 'ascending'
  for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort')
  head.setAttribute('aria-sort', order)
  const sign = order === 'ascending' ? 1 : -1
  const keys = new Map(rows.map((row) => [row, row.cells[column].dataset.value]))
  const compare = column === 0 ? (a, b) => names.compare(keys.get(a), keys.get(b)) : (a, b) => keys.get(a) - keys.get(b)
  closeAll()
  rows.sort((a, b) => sign * compare(a, b))
  for (const row of rows) body.append(row)
})

const filter = document.getElementById('filter')
filter.addEventListener('input', () => {
  const wanted = filter.value.toLowerCase()
  closeAll()
  let shown = 0
  for (const row of rows) {
    row.hidden = !row.cells[0].dataset.value.toLowerCase().includes(wanted)
    if (!row.hidden) shown++
  }
  document.getElementById('shown').textContent = wanted === '' ? '' : shown + ' of ' + rows.length
})
`
