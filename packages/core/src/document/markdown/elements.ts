import type { Mark } from '../block.ts'

/** What an HTML element means for the structure of the text. */
export interface ElementRole {
  /** Ends the paragraph before it and begins a new one. */
  readonly block?: true
  /** `<h1>` to `<h6>`: the level. */
  readonly heading?: number
  readonly mark?: Mark['type']
  /** Has no content, so it is never closed. */
  readonly isVoid?: true
  /** May be left unclosed. */
  readonly optionalEnd?: true
  /** Must stand inside one of these. */
  readonly within?: readonly string[]
  /** Its content is not prose. */
  readonly unread?: true
}

const BLOCK: ElementRole = { block: true }
const INLINE: ElementRole = {}
const VOID: ElementRole = { isVoid: true }
const UNREAD: ElementRole = { unread: true }
const PART: ElementRole = { block: true, optionalEnd: true }
const CELL: ElementRole = { block: true, optionalEnd: true, within: ['table'] }
const DESCRIPTION: ElementRole = { block: true, optionalEnd: true, within: ['dl'] }
const STRONG: ElementRole = { mark: 'strong' }
const EMPHASIS: ElementRole = { mark: 'emphasis' }
const CODE: ElementRole = { mark: 'code' }
const DELETED: ElementRole = { mark: 'deleted' }

const named = (names: string, role: ElementRole): [string, ElementRole][] => names.split(' ').map((name) => [name, role])

/** The elements of HTML, by lower-case name. */
export const ELEMENTS: ReadonlyMap<string, ElementRole> = new Map<string, ElementRole>([
  ...named('address article aside blockquote body center details dialog dir div dl fieldset figcaption figure', BLOCK),
  ...named('footer form header hgroup html legend main menu nav ol section summary table caption ul', BLOCK),
  ...named('abbr acronym bdi bdo big button cite data dfn font label mark q ruby samp small span sub sup time tt u var', INLINE),
  ...named('audio canvas datalist iframe map meter noframes noscript object optgroup option output picture progress', INLINE),
  ...named('a slot video', INLINE),
  ...named('area base br col embed input link meta param source track wbr img', VOID),
  ...named('script style template textarea select svg math head title', UNREAD),
  ...named('thead tbody tfoot tr td th', CELL),
  ...named('dt dd', DESCRIPTION),
  ...named('b strong', STRONG),
  ...named('em i', EMPHASIS),
  ...named('code kbd', CODE),
  ...named('del s strike', DELETED),
  ['ins', INLINE],
  ['hr', { block: true, isVoid: true }],
  ['p', PART],
  ['pre', { block: true, unread: true }],
  ['li', { block: true, optionalEnd: true, within: ['ul', 'ol', 'menu', 'dir'] }],
  ['h1', { block: true, heading: 1 }],
  ['h2', { block: true, heading: 2 }],
  ['h3', { block: true, heading: 3 }],
  ['h4', { block: true, heading: 4 }],
  ['h5', { block: true, heading: 5 }],
  ['h6', { block: true, heading: 6 }],
])
