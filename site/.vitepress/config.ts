import { defineConfig } from 'vitepress'
import { writeServiceWorker } from '../offline/write-service-worker.ts'
import { anchorOf } from '../stage/anchors.ts'
import { REPOSITORY } from '../stage/repository.ts'
import { readAddress } from './address.ts'
import { sidebar, versionMenu } from './navigation.ts'
import { withContentPolicy } from './security.ts'

const address = readAddress(process.env)
const { base, url } = address
const DESCRIPTION =
  'Clausal reads a privacy policy clause by clause: what it says, what each law asks for, what is missing, and what a change means.'

export default defineConfig({
  lang: 'en',
  title: 'Clausal',
  description: DESCRIPTION,
  base,
  srcDir: '.pages',
  outDir: 'dist',
  cacheDir: '.vitepress/cache',
  metaChunk: true,
  // A page that is open asks for nothing that nobody wanted.
  router: { prefetchLinks: false },
  lastUpdated: false,
  ...(url === undefined ? {} : { sitemap: { hostname: url.href } }),
  head: [['link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }]],
  markdown: {
    anchor: { slugify: anchorOf },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  transformHead: ({ pageData, title, description }) => [
    ['meta', { property: 'og:title', content: title }],
    ['meta', { property: 'og:description', content: description }],
    ['meta', { property: 'og:type', content: 'website' }],
    ...(url === undefined
      ? []
      : ([
          [
            'meta',
            {
              property: 'og:url',
              content: new URL(pageData.relativePath.replace(/\.md$/, '.html').replace(/(?:^|(?<=\/))index\.html$/, ''), url).href,
            },
          ],
          ['meta', { property: 'og:image', content: new URL('preview.png', url).href }],
          ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
        ] satisfies [string, Record<string, string>][])),
  ],
  transformHtml: (page) => withContentPolicy(page),
  buildEnd: ({ outDir }) => writeServiceWorker(outDir, base),
  // The worker is a module, as the page is.
  vite: { worker: { format: 'es' } },
  themeConfig: {
    logo: '/icon.svg',
    nav: [
      { text: 'Guides', link: '/guides/start' },
      { text: 'Playground', link: '/playground' },
      { text: 'Rules', link: '/rules/' },
      { text: 'Laws', link: '/laws/' },
      ...versionMenu(address),
    ],
    sidebar: sidebar(),
    outline: [2, 3],
    search: { provider: 'local' },
    socialLinks: [{ icon: 'github', link: REPOSITORY }],
    footer: { message: `Clausal informs; it is not legal advice. <a href="${base}privacy.html">Privacy</a>` },
  },
})
