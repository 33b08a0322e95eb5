import type { Format } from '../document/policy.ts'
import type { Span } from '../text/span.ts'

/** A document in which a text is no policy text. */
export interface SilentPlace {
  readonly name: string
  readonly text: string
  /** What must be left alone. */
  readonly span: Span
}

/** Longer than any fence inside. */
const FENCE = '`'.repeat(12)

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const place = (name: string, before: string, text: string, after: string): SilentPlace => ({
  name,
  text: before + text + after,
  span: { start: 0, end: before.length + text.length },
})

/** An HTML page that is mostly preformatted is taken for a policy in preformatted text, so there is more text around the code. */
const aroundCode = (length: number) => '<p>The sample above shows how the form looks.</p>\n'.repeat(2 + Math.ceil(length / 10))

/** Documents that hold a text where no rule may find it, and the empty one. */
export function silentPlacesOf(text: string, format: Format): readonly SilentPlace[] {
  const empty = place('an empty text', '', '', '')
  if (format === 'text') return [empty]
  if (format === 'html') return [empty, place('a code block', '<pre><code>', escapeHtml(text), `</code></pre>\n${aroundCode(text.length)}`)]
  return [
    empty,
    place('a code block', `${FENCE}\n`, text, `\n${FENCE}\n`),
    // As a value that no part of Clausal reads.
    place('front matter', '---\nx-sample: |2\n', text.replace(/^/gm, '  '), '\n---\n'),
  ]
}
