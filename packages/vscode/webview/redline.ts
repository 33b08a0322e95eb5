import type { FromRedline, RedlinePage, ShownPromise } from '../src/webview/redline-messages.ts'
import { button, element } from './dom.ts'
import { connect, pageElement } from './extension.ts'

const root = pageElement()
const nonce = document.currentScript?.nonce ?? ''
const extension = connect<RedlinePage, FromRedline>(show)

/** The styles of the core's page, in front of our own, which bring the colours of the theme. */
const styles = element('style')
styles.nonce = nonce
document.head.prepend(styles)

function promiseItem({ state, isBroken, message, quote }: ShownPromise): HTMLElement {
  return element(
    'li',
    { class: isBroken ? 'broken' : 'due' },
    element('strong', {}, state),
    ` ${message}`,
    ...(quote === undefined ? [] : [element('blockquote', {}, quote)]),
  )
}

function toolbar({ words }: RedlinePage): HTMLElement {
  const act = (type: 'chooseBase' | 'openDiff' | 'previewComment') => button(words[type], () => extension.send({ type }))
  return element(
    'div',
    { class: 'bar', role: 'group', 'aria-label': words.actions },
    act('chooseBase'),
    act('openDiff'),
    act('previewComment'),
  )
}

function addPromises(page: Document, { promises, words }: RedlinePage): void {
  if (promises.length === 0) return
  const list = element('ul', { class: 'promises' }, ...promises.map(promiseItem))
  page
    .querySelector('header')
    ?.append(element('section', { 'aria-labelledby': 'promises' }, element('h2', { id: 'promises' }, words.promises), list))
}

function addLinks(page: Document, { places, words }: RedlinePage): void {
  places.forEach((hasPlace, index) => {
    const change = index + 1
    const article = hasPlace ? page.getElementById(`change-${change}`) : null
    const title = article?.querySelector('h3')
    article?.querySelector('.about')?.append(
      ' ',
      button(words.showInText, () => extension.send({ type: 'reveal', change }), { class: 'link', 'aria-describedby': title?.id ?? '' }),
    )
  })
}

function show(sent: RedlinePage): void {
  const page = new DOMParser().parseFromString(sent.html, 'text/html')
  const sides = document.querySelector<HTMLInputElement>('#view-sides')?.checked === true
  const { scrollY } = window
  styles.textContent = page.querySelector('style')?.textContent ?? ''
  addPromises(page, sent)
  addLinks(page, sent)
  page.querySelector('header')?.prepend(toolbar(sent))
  if (sent.places.length > 0) page.querySelector('nav')?.prepend(element('p', { class: 'note' }, sent.words.keys))
  for (const article of page.querySelectorAll('article')) article.tabIndex = -1
  root.replaceChildren(...page.body.childNodes)
  const wanted = document.querySelector<HTMLInputElement>(sides ? '#view-sides' : '#view-inline')
  if (wanted !== null) wanted.checked = true
  window.scrollTo(0, scrollY)
}

/** F7 and Shift+F7 go from change to change, as in the editor that shows differences. */
window.addEventListener('keydown', (event) => {
  if (event.key !== 'F7') return
  const articles = [...document.querySelectorAll<HTMLElement>('article')]
  const at = articles.findIndex((article) => article.contains(document.activeElement))
  const next = articles[event.shiftKey ? Math.max(0, at - 1) : Math.min(articles.length - 1, at + 1)]
  next?.focus()
  next?.scrollIntoView({ block: 'start' })
  event.preventDefault()
})
