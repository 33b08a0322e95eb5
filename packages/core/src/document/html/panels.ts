import { INLINE } from './elements.ts'
import type { ElementNode } from './node.ts'

// Names are compared as ` word word `, cut at hyphens, underscores and capitals.
const COLLAPSIBLE =
  / (?:accordions?|collaps(?:e|es|ed|ible|ing)|panel|panels|tab|tabs|tabpanel|toggle|faq|expand(?:ed|able|er)?|answer|content|details|more|read more) /
const PANEL_TITLE =
  / (?:accordions?|collaps(?:e|ible)|toggle|expander|faq|panel|tab) (?:[a-z]{1,12} )?(?:title|header|heading|label|trigger|question|summary) /
/** A panel's title is no longer, in UTF-16 code units of the source. */
const LONGEST_TITLE = 600

/** The words of an element's id and classes. */
export function namesOf(element: ElementNode): string {
  // The id of a word in the text says what the text there is about.
  const id = INLINE.has(element.name) ? '' : (element.attributes.get('id') ?? '')
  const written = `${id} ${element.attributes.get('class') ?? ''}`.slice(0, 600)
  const words = written
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
  return ` ${words.join(' ')} `
}

/** Whether an element's names are those of something that opens and closes. */
export function isCollapsible(names: string): boolean {
  return COLLAPSIBLE.test(names)
}

/** Whether an element says itself that it opens and closes a panel. */
export function isPanelControl({ attributes }: ElementNode): boolean {
  if (attributes.get('role')?.toLowerCase() === 'tab' || attributes.has('aria-haspopup')) return false
  const toggles = attributes.get('data-toggle') ?? attributes.get('data-bs-toggle')
  return toggles === undefined ? attributes.has('aria-expanded') || attributes.has('aria-controls') : toggles === 'collapse'
}

/** Whether a block is by its class the title of a panel: of an accordion, a toggle, a list of questions. */
export function isPanelTitle(element: ElementNode): boolean {
  const written = element.attributes.get('class')
  if (written === undefined || INLINE.has(element.name) || element.end - element.start > LONGEST_TITLE) return false
  return PANEL_TITLE.test(namesOf(element))
}

/** Whether a button is the label of a panel that it opens, rather than an action of the page. */
export function opensPanel(element: ElementNode): boolean {
  const { attributes } = element
  return (
    attributes.has('aria-expanded') ||
    attributes.has('aria-controls') ||
    attributes.has('data-target') ||
    attributes.has('data-bs-target') ||
    COLLAPSIBLE.test(namesOf(element))
  )
}
