import { toPrintable } from '../steering.ts'

/** Markup made by {@link html}; nothing else is put into a page unescaped. */
export interface Html {
  readonly markup: string
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string) => toPrintable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

type Value = string | number | Html | readonly Html[]

function toMarkup(value: Value): string {
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value))
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('')
}

/**
 * A template for markup: what is put into it is text, in content and in quoted attributes, unless it is markup of this kind.
 *
 * @example
 * html`<p title="${'"'}">${'<b>'}</p>`.markup // '<p title="&quot;">&lt;b&gt;</p>'
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { markup: parts.reduce((markup, part, index) => markup + toMarkup(values[index - 1] ?? '') + part) }
}

export const NO_HTML: Html = { markup: '' }
