import { withBase } from 'vitepress'
import { h } from 'vue'

/** Where those may want to go who came to a page that is not there. */
const PLACES = [
  { text: 'All rules', path: '/rules/', about: 'a finding named one' },
  { text: 'All laws', path: '/laws/', about: 'a requirement was missing' },
  { text: 'Get started', path: '/guides/start.html', about: 'a guide moved' },
  { text: 'Playground', path: '/playground.html', about: 'the address of a text was cut: what you typed stands behind its #' },
] as const

export const NotFound = () =>
  h('main', { class: 'not-found vp-doc' }, [
    h('h1', 'This page is not here'),
    h('p', 'It moved, or its address was cut. The search at the top knows every page. Or go on from here:'),
    h(
      'ul',
      PLACES.map(({ text, path, about }) => h('li', [h('a', { href: withBase(path) }, text), `, if ${about}`])),
    ),
  ])
