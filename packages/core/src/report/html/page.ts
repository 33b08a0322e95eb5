import { COLOURS } from './colours.ts'
import { type Html, html, NO_HTML } from './html.ts'

export interface PageParts {
  readonly title: string
  /** Looks of this page, besides the colours. */
  readonly style: string
  readonly content: Html
  /** A script of ours, with its hash as a content security policy names it; none unless said. */
  readonly script?: { readonly text: string; readonly hash: string }
}

/** A page that needs nothing else: no network, no other file, and no script but the one it is given. */
export function htmlPage({ title, style, content, script }: PageParts): string {
  const scripts = script === undefined ? '' : ` script-src '${script.hash}';`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';${{ markup: scripts }} base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: COLOURS + style }}</style>
</head>
<body>
${content}
<footer>Made by Clausal. It informs; it is not legal advice.</footer>
${
  script === undefined
    ? NO_HTML
    : html`<script>${{ markup: script.text }}</script>
`
}</body>
</html>
`.markup
}
