const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that have no content and no end tag. */
export const VOID = names('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr')

/** Elements whose end tag may be left out. */
export const OPTIONAL_END = names('html head body p li dt dd tr td th tbody thead tfoot colgroup caption option optgroup rp rt rb rtc')

/** Inline elements that may end anywhere, whatever was opened since. */
export const FORMATTING = names(
  'a b big code em font i nobr s small strike strong tt u span abbr cite del ins mark sub sup label q time kbd',
)

export const HEADINGS = names('h1 h2 h3 h4 h5 h6')

/** Elements whose beginning ends an open paragraph. */
export const CLOSES_PARAGRAPH = names(
  'address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
)

/** What may stand in a page's head. */
export const HEAD_CONTENT = names('base basefont bgsound link meta noframes noscript script style template title head html')

/** Elements that run on within a line; every other one begins and ends a block. */
export const INLINE = names(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr output picture q rp rt ruby s samp small span strike strong sub sup time tt u var wbr slot',
)

/** Elements that hold no readable text. */
export const UNREAD = names(
  'script style noscript template svg math head iframe frame frameset object embed applet canvas audio video select datalist input textarea progress meter map link meta base param source track title noframes noembed dialog',
)

/** Elements beyond which a closing tag does not reach. */
const BORDERS = ['table', 'td', 'th', 'caption', 'template', 'object', 'svg', 'math']
const TABLE_BORDERS = ['table', 'template']
const PARAGRAPH_BORDERS = [...BORDERS, 'button']
const ITEM_BORDERS = [...BORDERS, 'ul', 'ol', 'menu', 'dir']
const DESCRIPTION_BORDERS = [...BORDERS, 'dl']

const BORDERS_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['p', PARAGRAPH_BORDERS],
  ['li', ITEM_BORDERS],
  ['dt', DESCRIPTION_BORDERS],
  ['dd', DESCRIPTION_BORDERS],
  ...['tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'caption', 'colgroup'].map((name) => [name, TABLE_BORDERS] as const),
  ['table', ['template']],
  ['template', []],
  ['object', []],
  ['svg', []],
  ['math', []],
])

/** The elements that keep a tag of this name from closing one outside of them. */
export function bordersOf(name: string): readonly string[] {
  return BORDERS_OF.get(name) ?? BORDERS
}

/** The open elements that the beginning of another ends; the first of a group that is open is closed, with all within. */
export const CLOSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['li']],
  ['dt', ['dt', 'dd']],
  ['dd', ['dt', 'dd']],
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['tr', ['tr']],
  ['tbody', ['tbody', 'thead', 'tfoot', 'caption', 'colgroup']],
  ['thead', ['tbody', 'thead', 'tfoot', 'caption', 'colgroup']],
  ['tfoot', ['tbody', 'thead', 'tfoot', 'caption', 'colgroup']],
  ['button', ['button']],
  ['option', ['option']],
])

/** The elements one of which must be around another of this name. */
export const BELONGS_IN: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['ul', 'ol', 'menu', 'dir']],
  ['dt', ['dl']],
  ['dd', ['dl']],
  ['tr', ['table']],
  ['td', ['tr']],
  ['th', ['tr']],
])
