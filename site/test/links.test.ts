import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { docsPath, findExplanation, toExplanationReport, toLawsReport, toRulesReport } from '@clausal/core/report'
import { describe, expect, it } from 'vitest'

import { REPOSITORY } from '../stage/repository.ts'
import { DIST, pagePaths, SITE, SITE_URL } from './site.ts'

const decoded = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"')
const valuesOf = (html: string, attribute: RegExp) => [...html.matchAll(attribute)].map(({ groups }) => decoded(groups?.['value'] ?? ''))

const pages = new Map(pagePaths().map((path) => [path, readFileSync(join(DIST, path), 'utf8')]))
const anchors = new Map([...pages].map(([path, html]) => [path, new Set(valuesOf(html, /\sid="(?<value>[^"]+)"/g))]))

/** What is wrong with a link, if anything. */
function problemWith(link: string, page: string): string | undefined {
  const target = new URL(link, new URL(page, SITE_URL))
  if (!target.href.startsWith(SITE_URL)) return target.protocol === 'http:' ? 'is not encrypted' : undefined
  const path = decodeURIComponent(target.pathname.slice(new URL(SITE_URL).pathname.length))
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (!existsSync(join(DIST, file))) return 'leads nowhere'
  const anchor = decodeURIComponent(target.hash.slice(1))
  return anchor === '' || !file.endsWith('.html') || anchors.get(file)?.has(anchor) === true ? undefined : 'names no anchor of its page'
}

const problemsWith = (links: readonly string[], page: string) =>
  links.flatMap((link) => {
    const problem = problemWith(link, page)
    return problem === undefined ? [] : [`${page}: ${link} ${problem}`]
  })

describe('the built site', () => {
  it('has the pages', () => {
    expect(pages.size).toBeGreaterThan(120)
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining(['index.html', 'playground.html', '404.html', 'rules/index.html', 'laws/gdpr.html']),
    )
  })

  it('has no link, picture or anchor that leads nowhere', () => {
    const problems = [...pages].flatMap(([page, html]) => problemsWith(valuesOf(html, /\s(?:href|src)="(?<value>[^"]*)"/g), page))
    expect(problems).toEqual([])
  })

  it('has a place for every rule', () => {
    const ids = toRulesReport().rules.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(70)
    expect(problemsWith(ids.map(docsPath), 'index.html')).toEqual([])
  })

  it('has a place for every law and requirement', () => {
    const ids = toLawsReport().laws.flatMap(({ id }) => {
      const law = findExplanation(id)
      const report = law && toExplanationReport(law)
      return report?.type === 'law' ? report.requirements.map((requirement) => requirement.id) : []
    })
    expect(ids.length).toBeGreaterThan(200)
    expect(problemsWith(ids.map(docsPath), 'index.html')).toEqual([])
    expect(problemWith(docsPath('law/gdpr/no-such-requirement'), 'index.html')).toBe('names no anchor of its page')
  })

  it('tells search engines and previews where it stands', () => {
    expect(readFileSync(join(DIST, 'sitemap.xml'), 'utf8')).toContain(`<loc>${SITE_URL}rules/clarity/no-vague-retention.html</loc>`)
    const home = pages.get('index.html')
    expect(home).toContain(`<meta property="og:image" content="${SITE_URL}preview.png">`)
    expect(home).toContain(`<meta property="og:url" content="${SITE_URL}">`)
    expect(pages.get('laws/gdpr.html')).toContain(`<meta property="og:url" content="${SITE_URL}laws/gdpr.html">`)
    expect(existsSync(join(DIST, 'preview.png'))).toBe(true)
  })

  it('leads to other versions, and to the repository as it was', () => {
    const links = valuesOf(pages.get('guides/start.html') ?? '', /\shref="(?<value>[^"]*)"/g)
    expect(links).toEqual(expect.arrayContaining([SITE.SITE_TOP, `${SITE.SITE_TOP}v1/`]))
    const outside = [...pages.values()].flatMap((html) => valuesOf(html, /\shref="(?<value>[^"]*\/(?:blob|tree)\/[^"]*)"/g))
    expect(outside.filter((link) => link.startsWith(`${REPOSITORY}/blob/`)).length).toBeGreaterThan(10)
    expect(outside.filter((link) => link.startsWith(REPOSITORY) && !link.includes(`/${SITE.SITE_REF}/`))).toEqual([])
  })

  it('lets no page load or run what does not come with the site', () => {
    for (const html of pages.values()) {
      const policy = /<meta http-equiv="Content-Security-Policy" content="(?<policy>[^"]+)">/.exec(html)?.groups?.['policy']
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/script-src[^;]*(?:unsafe|https?:|\*)/)
      expect(policy).not.toMatch(/style-src [^;]*unsafe/)
    }
  })
})
