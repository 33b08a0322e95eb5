import * as v from 'valibot'

/** Controls, line and paragraph separators, and characters that turn the direction of what follows: none of them belongs in a line of a policy. */
const PLAIN_LINE = /^(?=.*\S)[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]{1,2000}$/u
/** The same, but for line feeds and tabs. */
const PLAIN_TEXT = /^(?=[\s\S]*\S)(?:[\n\t]|[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]){1,50000}$/u

/** A piece of one line, as it is to be read. */
export const Line = v.pipe(v.string(), v.regex(PLAIN_LINE, 'a text on one line, without control characters'))
/** Paragraphs, parted by empty lines; lines that begin with `- ` are a list. */
export const Text = v.pipe(v.string(), v.regex(PLAIN_TEXT, 'a text without control characters'))
export const Lines = v.pipe(v.array(Line), v.minLength(1, 'a list with at least one entry'))

export const Day = v.pipe(v.string(), v.isoDate('a day written YYYY-MM-DD'))
export const Period = v.pipe(
  v.string(),
  v.regex(/^(?:P[1-9]\d{0,3}[DWMY]|PT[1-9]\d{0,3}H)$/, 'an ISO 8601 duration of one unit, such as P30D, P6M, P2Y or PT72H'),
)
export const Age = v.pipe(
  v.number(),
  v.integer('a whole number of years'),
  v.minValue(1, 'an age from 1 to 25'),
  v.maxValue(25, 'an age from 1 to 25'),
)
export const Email = v.pipe(v.string(), v.regex(/^[\w.+-]{1,64}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,8}$/, 'an e-mail address'))
export const Phone = v.pipe(v.string(), v.regex(/^\+?\d[\d ()./-]{4,28}\d$/, 'a telephone number, such as +44 20 7946 0000'))
/** Only the web: other schemes run code, or lead out of the browser. */
export const WebAddress = v.pipe(
  v.string(),
  v.regex(
    /^https?:\/\/[^\s<>"'`\\^{|}\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]{1,1000}$/u,
    'an address that begins with https:// or http://',
  ),
)
/** Countries as formats for programs name them. */
export const CountryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capital letters of ISO 3166-1, such as DE'))
export const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/, 'lower-case words joined by hyphens, such as your-rights'))

export const described = <const S extends v.GenericSchema>(schema: S, text: string) => v.exactOptional(v.pipe(schema, v.description(text)))

/** Ways to reach somebody. */
export const WAYS = {
  name: described(Line, 'Who it is.'),
  email: described(Email, 'E-mail address.'),
  phone: described(Phone, 'Telephone number.'),
  address: described(Line, 'Postal address, on one line.'),
  url: described(WebAddress, 'Page or form on the web.'),
}
