const STRONG_ELEMENTS: ReadonlySet<string> = new Set(['b', 'strong', 'u'])
const EMPHASIS_ELEMENTS: ReadonlySet<string> = new Set(['em', 'i'])
const STRONG_STYLE = /(?:font-weight\s{0,9}:\s{0,9}(?:bold|[6-9]00)|text-decoration(?:-line)?\s{0,9}:\s{0,9}underline)/i
const EMPHASIS_STYLE = /font-style\s{0,9}:\s{0,9}(?:italic|oblique)/i
const HIDING_STYLE = /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse))/i
/** Classes of the usual style sheets that set text off as `<b>` or a heading does. */
const STRONG_CLASS =
  /(?:^|\s)(?:(?:u-|is-|text-|font-|fw-|font-weight-)?(?:bold|bolder|semibold|extrabold)|(?:fw-|font-weight-|text-weight-)[6-9]00|(?:u-|text-|text-decoration-)?underlined?|h[1-6])(?:\s|$)/i

export type Look = 'strong' | 'emphasis'

/** Whether an element makes its text strong or emphasized, by itself, by its inline style or by a class known to do so. */
export function lookOf(name: string, attributes: ReadonlyMap<string, string>): Look | undefined {
  const style = attributes.get('style')
  const link = name === 'a'
  if (STRONG_ELEMENTS.has(name)) return 'strong'
  if (!link && ((style !== undefined && STRONG_STYLE.test(style)) || STRONG_CLASS.test(attributes.get('class') ?? ''))) return 'strong'
  if (EMPHASIS_ELEMENTS.has(name) || (style !== undefined && EMPHASIS_STYLE.test(style))) return 'emphasis'
  return undefined
}

/** Whether an element is written as hidden until something on the page shows it. */
export function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return (
    attributes.has('hidden') || attributes.get('aria-hidden')?.toLowerCase() === 'true' || HIDING_STYLE.test(attributes.get('style') ?? '')
  )
}
