import { between, numbered, repeated, toShapes } from './shape.ts'

/** Characters that are two, none, or in another order than they look. */
const CHARACTERS = {
  NULs: repeated('\0'),
  'NULs in words': repeated('We se\0ll your data. '),
  'high surrogates': repeated('\ud83d'),
  'low surrogates': repeated('\udc00'),
  'surrogates the wrong way round': repeated('\udc00\ud83d a '),
  pictographs: repeated('👩‍👩‍👧 '),
  'combining marks': repeated('\u0301'),
  'marks on one letter': between('a', repeated('\u0301\u0327')),
  'right to left': repeated('אנו אוספים מידע. '),
  'overrides of direction': repeated('\u202eWe sell it.\u202c '),
  'isolates never closed': repeated('\u2066'),
  'characters of no width': repeated('s\u200be\u200dl\ufeffl '),
  'soft hyphens': repeated('da\u00adta '),
  'carriage returns': repeated('We sell it.\r'),
  'line ends of all kinds': repeated('a\r\n\rb\n\r\r\n'),
  'separators of lines and paragraphs': repeated('a\u2028b\u2029'),
  'byte order marks': repeated('\ufeff'),
  'no-break spaces': repeated('\u00a0'),
  'unusual blanks': repeated('\u2003\u3000\u1680\v\f\u0085'),
  'letters that grow in another case': repeated('İıßŉǰΐ ﬃ '),
  'text without spaces': repeated('個人情報を第三者に提供します。'),
  'digits of full width': repeated('３０日'),
  'digits of one number': repeated('9'),
  'numbers of one section': repeated('1.'),
  'escapes of terminals': repeated('\u001b[31mred\u001b]0;a\u0007'),
  'private use': repeated('\ue000\udbff\udfff'),
  'lines of all lengths': numbered((index) => `${'a'.repeat(index % 400)}\n`),
} as const

export const CHARACTERS_IN_MARKDOWN = toShapes('markdown', CHARACTERS)
export const CHARACTERS_IN_TEXT = toShapes('text', CHARACTERS)
