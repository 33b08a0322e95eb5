function alternatives(words: string): string {
  return words
    .split(',')
    .map((word) => word.trim())
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.').replaceAll(' ', '[^\\S\\r\\n]'))
    .join('|')
}

/** Sources of alternations. English words for streets, which stand after the name. */
export const STREETS_AFTER_NAME = alternatives(`
  Street, St, Avenue, Ave, Av, Road, Rd, Boulevard, Blvd, Lane, Ln, Drive, Dr, Way, Court, Ct, Square, Sq, Place, Pl, Parkway, Pkwy, Highway, Hwy,
  Terrace, Circle, Cir, Plaza, Quay, Row, Walk, Alley, Broadway, Embankment, Gardens, Crescent, Close, Mews, Wharf, Park, Hill, Trail, Pike, Loop,
  Mall, Yard, Green, Grove, Rise, Gate, Bridge, Esplanade, Promenade, Expressway, Turnpike, Bypass, Route, Dock, Docks, Parade, View`)

/** Words for streets before the name: French, Italian, Spanish, Portuguese, Romanian, Polish. */
export const STREETS_BEFORE_NAME = alternatives(`
  rue, avenue, boulevard, bd, bld, place, allée, allées, chemin, quai, route, impasse, cours, square, passage, Via, Viale, Piazza, Piazzale, Corso, Largo, Vicolo, Calle, C/,
  Avenida, Avda., Av., Paseo, Plaza, Plaça, Carrer, Rua, Praça, Travessa, Alameda, Strada, ul., al.`)

/** German, Dutch and Nordic endings of names of streets. */
export const STREET_ENDINGS =
  'straße|strasse|str\\.|weg|allee|platz|gasse|ring|damm|ufer|markt|straat|laan|plein|gracht|kade|dijk|singel|gatan|vägen|gränd|gade|gata|vej|veien|vei|katu|tie'

/** The same as words of their own. */
export const STREET_NOUNS = 'Straße|Strasse|Str\\.|Allee|Platz|Weg|Ring|Damm|Ufer|Gasse|Markt'

/** Boxes of post offices. */
export const BOXES = alternatives(
  `P.O. Box, PO Box, P. O. Box, P.O.Box, Post Office Box, GPO Box, Postfach, Postbus, Boîte postale, Casella postale, Apartado, Apartado de correos, Postboks, Box`,
)

export const COUNTRIES = alternatives(`
  USA, U.S.A., United States of America, United States, Canada, Mexico, Brazil, Argentina, Chile, Colombia, United Kingdom, UK, U.K., England, Scotland, Wales,
  Northern Ireland, Great Britain, Ireland, Germany, Deutschland, Austria, Österreich, Switzerland, Schweiz, Suisse, Svizzera, France, Belgium, Belgique, België,
  Netherlands, The Netherlands, Nederland, Luxembourg, Spain, España, Portugal, Italy, Italia, Greece, Cyprus, Malta, Denmark, Danmark, Sweden, Sverige, Norway, Norge,
  Finland, Suomi, Iceland, Estonia, Latvia, Lithuania, Poland, Polska, Czech Republic, Czechia, Slovakia, Hungary, Romania, Bulgaria, Croatia, Slovenia, Serbia, Ukraine,
  Turkey, Türkiye, Israel, United Arab Emirates, UAE, Saudi Arabia, Egypt, South Africa, Nigeria, Kenya, India, Pakistan, Bangladesh, China, Hong Kong, Taiwan, Japan,
  South Korea, Republic of Korea, Korea, Singapore, Malaysia, Thailand, Vietnam, Indonesia, Philippines, Australia, New Zealand, Gibraltar, Jersey, Guernsey,
  Isle of Man, Liechtenstein, Monaco, Cayman Islands, British Virgin Islands`)

/** States whose names stand before American postcodes. */
export const STATES = alternatives(`
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky,
  Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico,
  New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont,
  Virginia, Washington, West Virginia, Wisconsin, Wyoming, Puerto Rico`)

/** Words in lower case that stand inside addresses. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'of the and at c/o attn de des du da do dos la le les l d der die den dem del della delle di e y et und van von zum zur am an im in bis ter floor suite unit room apt building no nr št st nd rd th lok m p b co'.split(
    ' ',
  ),
)
