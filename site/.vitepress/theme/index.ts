import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import { defineAsyncComponent, h } from 'vue'
import { NotFound } from './not-found.ts'
import './style.css'

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'not-found': NotFound }),
  enhanceApp: ({ app }) => {
    app.component(
      'Playground',
      defineAsyncComponent(async () => (await import('../../playground/playground.ts')).Playground),
    )
  },
} satisfies Theme
