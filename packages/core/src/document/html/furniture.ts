import { HEADINGS } from './elements.ts'
import { isHidden } from './looks.ts'
import type { Measure } from './measure.ts'
import type { ElementNode } from './node.ts'
import { isCollapsible, namesOf } from './panels.ts'

/** What is known about the place of an element when its part in the page is judged. */
export interface Surroundings {
  readonly measure: Measure
  /** Text outside of links on the whole page, in characters. */
  readonly total: number
  /** Inside `<main>`, `<article>` or an element of such a role. */
  readonly inMain: boolean
  /** Inside a heading: what stands there is named after what the heading says. */
  readonly inHeading: boolean
  /** Ids of elements that a control on the page opens and closes. */
  readonly controlled: ReadonlySet<string>
}

const FURNITURE_ROLES: ReadonlySet<string> = new Set([
  'navigation', 'contentinfo', 'search', 'menu', 'menubar', 'toolbar', 'dialog', 'alertdialog', 'tooltip',
]) // biome-ignore format: a list

/** An element that holds a greater share of the page's text is no furniture, whatever it is called. */
const LARGEST_SHARE = 0.35

/** A popup with more text, in characters, may well hold a policy. */
const LONGEST_POPUP = 1500

// Names are compared as ` word word `, cut at hyphens, underscores and capitals.
const CONSENT_TOOL =
  / (?:onetrust|optanon|cookiebot|cybot|didomi|usercentrics|truste|trustarc|cky|osano|cookiefirst|cmplz|complianz|borlabs|evidon|iubenda cs|qc cmp2?|sp message|fs cc|cc window|cc banner|ot sdk|cookie ?(?:script|law info|yes)|cookie(?:banner|consent|notice|bar|popup|modal|alert|overlay)) /
const CONSENT =
  / (?:cookies?|consent|gdpr|ccpa) (?:[a-z]{1,12} )?(?:banner|bar|popup|modal|overlay|dialog|consent|notice|notification|message|alert|box|preferences|settings|policy popup|warning|wall|manager) /
const MENU =
  / (?:nav|navbar|navigation|menus?|submenu|megamenu|breadcrumbs?|pagination|pager|skip (?:link|to|nav)|skiplink|sidebar|sidenav|sidemenu|topbar|share|sharing|social|socials|addthis|sharethis|related|newsletter|subscribe|subscription form|lang(?:uage)?s?|locales?|country (?:selector|picker)|toc|table of contents|popup|modal|lightbox|offcanvas|drawer|back to top|comments|search|login|signin|cart|promo|banner|advert(?:isement)?s?|ads?|announcement|dropdown) /
const POPUP = / (?:popup|modal|lightbox) /
/** What a form says when it has been sent, and who wrote a page when, for machines. */
const STAMP = / (?:form (?:done|fail|failed|success|error|sent|messages?|response)|rich snippet hidden|vcard author|author vcard) /
const FOOT = / (?:footer|foot|colophon|copyright|bottom bar|site header|page header|masthead|header|head) /
const SCREEN_READER = / (?:sr only|visually ?hidden|screen reader(?: text)?|assistive text) /

/** A panel that a control opens, or hidden text too long to be decoration: collapsed, but what the page says. */
function isCollapsedText(element: ElementNode, names: string, { measure, controlled }: Surroundings): boolean {
  const letters = measure.letters(element)
  if (letters === 0) return false
  const id = element.attributes.get('id')
  const prose = measure.unlinked(element) >= letters / 2
  const panel =
    (id !== undefined && controlled.has(id)) ||
    element.attributes.get('role') === 'tabpanel' ||
    element.attributes.has('aria-labelledby') ||
    isCollapsible(names)
  return prose && (panel || letters >= 150)
}

/**
 * Whether an element is part of the page around a text rather than of the text: menus, consent dialogs, footers, language
 * pickers, share buttons, decoration. What is long and is not made of links is kept in doubt.
 */
export function isFurniture(element: ElementNode, surroundings: Surroundings): boolean {
  const { measure, total, inMain, inHeading } = surroundings
  const { name, attributes } = element
  const letters = measure.letters(element)
  const unlinked = measure.unlinked(element)
  if (name === 'html' || name === 'body' || unlinked > total * LARGEST_SHARE) return false
  const linkShare = letters === 0 ? 1 : 1 - unlinked / letters
  const names = namesOf(element)
  const role = attributes.get('role')?.toLowerCase() ?? ''
  const headed = measure.count(element, 'heading') > 0

  if (name === 'nav' || FURNITURE_ROLES.has(role) || attributes.get('aria-modal') === 'true') return true
  if (isHidden(attributes) && !isCollapsedText(element, names, surroundings)) return true
  if (SCREEN_READER.test(names) && letters < 80 && !HEADINGS.has(name) && !headed) return true
  if (inHeading) return false
  if (STAMP.test(names) && letters < 250 && !headed) return true
  if (role === 'alert' && !inMain) return true
  if (CONSENT_TOOL.test(names)) return true
  if (CONSENT.test(names) && (measure.count(element, 'control') > 0 || (!headed && letters < 800))) return true
  if (name === 'footer' && (!inMain || linkShare > 0.4)) return true
  if (name === 'header' || role === 'banner') {
    // A header with a heading and nothing to click is that of a section, or the only place where the title stands.
    if (inMain || measure.count(element, 'title') > 0 || (headed && linkShare === 0 && measure.count(element, 'control') === 0))
      return false
    return linkShare > 0.3 || letters < 200
  }
  if (name === 'aside' || role === 'complementary') return linkShare > 0.5 || (!inMain && letters < 400)
  if (name === 'form') return letters < 200 && measure.count(element, 'control') > 0 && !headed
  if (POPUP.test(names) && !inMain && letters < LONGEST_POPUP && measure.count(element, 'title') === 0) return true
  if (MENU.test(names)) {
    if (measure.count(element, 'title') > 0 || HEADINGS.has(name)) return false
    return linkShare > (inMain ? 0.6 : 0.4) || (letters < (inMain ? 40 : 120) && !headed)
  }
  if (FOOT.test(names) && !inMain && measure.count(element, 'title') === 0 && !HEADINGS.has(name))
    return linkShare > 0.25 || (letters < 600 && / (?:footer|colophon|copyright) /.test(names))
  return false
}
