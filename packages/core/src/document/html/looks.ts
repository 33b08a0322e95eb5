const STRONG_ELEMENTS: ReadonlySet<string> = new Set(['b', 'strong', 'u'])
const EMPHASIS_ELEMENTS: ReadonlySet<string> = new Set(['em', 'i'])
const STRONG_STYLE = /(?:font-weight\s{0,9}:\s{0,9}(?:bold|[6-9]00)|text-decoration(?:-line)?\s{0,9}:\s{0,9}underline)/i
const EMPHASIS_STYLE = /font-style\s{0,9}:\s{0,9}(?:italic|oblique)/i
const HIDING_STYLE = /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse))/i

export type Look = 'strong' | 'emphasis'

/** Whether an element makes its text strong or emphasized, by itself or by its inline style. */
export function lookOf(name: string, style: string | undefined): Look | undefined {
  const link = name === 'a'
  if (STRONG_ELEMENTS.has(name) || (style !== undefined && !link && STRONG_STYLE.test(style))) return 'strong'
  if (EMPHASIS_ELEMENTS.has(name) || (style !== undefined && EMPHASIS_STYLE.test(style))) return 'emphasis'
  return undefined
}

/** Whether an element is written as hidden until something on the page shows it. */
export function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return (
    attributes.has('hidden') || attributes.get('aria-hidden')?.toLowerCase() === 'true' || HIDING_STYLE.test(attributes.get('style') ?? '')
  )
}
