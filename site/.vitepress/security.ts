import { createHash } from 'node:crypto'
import { formatHtmlDiff } from '@clausal/core/report'
import { inTheme } from '../playground/compare/in-theme.ts'

const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)[^>]*>(?<code>[\s\S]*?)<\/script>/g

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

/** The looks of the redline, which the playground shows in a frame as the core makes it, light and dark. */
const REDLINE_STYLES = [false, true].map(
  (isDark) => /<style>(?<style>[\s\S]*?)<\/style>/.exec(inTheme(formatHtmlDiff(), isDark))?.groups?.['style'] ?? '',
)

/** What VitePress (by VueUse) puts into the page while it changes between light and dark. */
const NO_TRANSITIONS =
  '*,*::before,*::after{-webkit-transition:none!important;-moz-transition:none!important;-o-transition:none!important;-ms-transition:none!important;transition:none!important}'

/** What a page may load and run: what comes with the site, and the scripts that stand in the page itself. */
export function contentPolicy(page: string): string {
  const scripts = [...page.matchAll(INLINE_SCRIPT)].map(({ groups }) => hashOf(groups?.['code'] ?? ''))
  return [
    "default-src 'none'",
    `script-src 'self' ${[...new Set(scripts)].join(' ')}`,
    `style-src 'self' ${[...REDLINE_STYLES, NO_TRANSITIONS].map(hashOf).join(' ')}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** The page with its policy, before anything that it is about. */
export const withContentPolicy = (page: string): string =>
  page.replace(/<meta charset="utf-8">/i, `$&\n    <meta http-equiv="Content-Security-Policy" content="${contentPolicy(page)}">`)
