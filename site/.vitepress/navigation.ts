import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import type { DefaultTheme } from 'vitepress'
import type { SiteAddress } from './address.ts'

type Group = DefaultTheme.SidebarItem

const PAGES = new URL('../.pages/', import.meta.url)

/** The Markdown pages of a folder, by name. */
function pagesIn(folder: string): readonly string[] {
  return readdirSync(new URL(folder, PAGES))
    .filter((name) => name.endsWith('.md') && name !== 'index.md')
    .map((name) => name.slice(0, -'.md'.length))
    .sort()
}

const foldersIn = (folder: string) =>
  readdirSync(new URL(folder, PAGES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

const linksTo = (folder: string): Group[] => pagesIn(folder).map((name) => ({ text: name, link: join('/', folder, name) }))

const GUIDES: Group[] = [
  { text: 'Get started', link: '/guides/start' },
  { text: 'Write in VS Code', link: '/guides/write-in-vs-code' },
  { text: 'Review pull requests', link: '/guides/pull-requests' },
  { text: 'Use the SDK', link: '/guides/sdk' },
  { text: 'An old policy', link: '/guides/old-policy' },
  { text: 'Products and languages', link: '/guides/products-and-locales' },
  { text: 'From a definition', link: '/guides/policy-as-code' },
  { text: 'Rules and laws of your own', link: '/guides/extend' },
  { text: 'Bring your policy', link: '/guides/bring-your-policy' },
  { text: 'Many policies at once', link: '/guides/at-scale' },
]

/** What each package offers, by the name it is imported under. */
const API = globSync('**/*.md', { cwd: fileURLToPath(new URL('api', PAGES)) })
  .filter((name) => name !== 'index.md')
  .map((name) => name.slice(0, -'.md'.length))
  .sort()

/** The choice between the newest state and the released versions; none where there is only one. */
export function versionMenu({ ref, versions, top, url }: SiteAddress): DefaultTheme.NavItem[] {
  if (top === undefined || versions.length === 0) return []
  const places = [{ text: 'Newest', href: top.href }, ...versions.map((name) => ({ text: name, href: new URL(`${name}/`, top).href }))]
  const here = places.find(({ href }) => href === url?.href)?.text ?? ref
  return [{ text: here, items: places.map(({ text, href }) => ({ text, link: href, target: '_self' })) }]
}

/** What stands beside every page. */
export const sidebar = (): Group[] => [
  { text: 'Guides', items: GUIDES },
  {
    text: 'Reference',
    items: [
      {
        text: 'Rules',
        link: '/rules/',
        collapsed: true,
        items: foldersIn('rules').map((name) => ({
          text: name,
          link: `/rules/#${name}`,
          collapsed: true,
          items: linksTo(`rules/${name}`),
        })),
      },
      { text: 'Laws', link: '/laws/', collapsed: true, items: linksTo('laws') },
      { text: 'Clauses, facts, vocabulary', link: '/reference/taxonomy' },
      { text: 'Vendors', link: '/vendors' },
      { text: 'Configuration', link: '/reference/configuration' },
      { text: 'Command line', link: '/reference/command-line' },
      { text: 'JSON formats', link: '/reference/json' },
      { text: 'GitHub Action', link: '/action' },
      { text: 'Inputs and outputs', link: '/reference/action' },
      { text: 'Definitions', link: '/definitions' },
      { text: 'Archives', link: '/archives' },
      { text: 'Assistants (MCP)', link: '/agents' },
      { text: 'SDK', link: '/sdk' },
      {
        text: 'What can be imported',
        link: '/api/',
        collapsed: true,
        items: API.map((path) => ({ text: `@clausal/${path}`, link: `/api/${path}` })),
      },
      { text: 'Visual Studio Code', link: '/vscode' },
      { text: 'Other editors', link: '/editors' },
      { text: 'Language server', link: '/language-server' },
      { text: 'Capabilities', link: '/reference/language-server' },
    ],
  },
  {
    text: 'How well it works',
    items: [
      { text: 'Accuracy', link: '/accuracy' },
      { text: 'Performance', link: '/performance' },
      { text: 'Many policies', link: '/scale-benchmark' },
      { text: 'While you type', link: '/lsp-benchmark' },
      { text: 'Changes', link: '/diff-benchmark' },
      { text: 'Security and privacy', link: '/security' },
      { text: 'Threat model', link: '/threat-model' },
      { text: 'Comparison', link: '/comparison' },
      { text: 'Questions', link: '/faq' },
    ],
  },
  {
    text: 'Take part',
    items: [
      { text: 'Contributing', link: '/contributing/' },
      { text: 'Architecture', link: '/contributing/architecture' },
      { text: 'Add a law', link: '/contributing/laws' },
      { text: 'Changelog', link: '/changelog' },
      { text: 'Privacy on this site', link: '/privacy' },
    ],
  },
]
