import type { Format } from '../document/policy.ts'

/** A document in which a text is no policy text. */
export interface SilentPlace {
  readonly name: string
  readonly text: string
}

/** Longer than any fence inside. */
const FENCE = '`'.repeat(12)

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const inFence = (text: string) => `${FENCE}\n${text}\n${FENCE}\n`

/** As a value of front matter that no part of Clausal reads. */
const inFrontMatter = (text: string) => `---\nx-sample: |2\n${text.replace(/^/gm, '  ')}\n---\n`

/** Documents that hold a text where no rule may find it, and the empty one. */
export function silentPlacesOf(text: string, format: Format): readonly SilentPlace[] {
  const empty = { name: 'an empty text', text: '' }
  if (format === 'markdown')
    return [empty, { name: 'a code block', text: inFence(text) }, { name: 'front matter', text: inFrontMatter(text) }]
  if (format === 'html') return [empty, { name: 'a code block', text: `<pre><code>${escapeHtml(text)}</code></pre>\n` }]
  return [empty]
}
