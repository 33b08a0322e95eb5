import { between, nested, numbered, repeated, toShapes } from './shape.ts'

const inFront = (middle: (size: number) => string, before = '') => between(`---\n${before}`, middle, '\n---\n# Privacy\n\nWe sell it.\n')

/** Each list names the one before it twice. */
const bomb = (lines: number) =>
  Array.from({ length: lines }, (_, index) => `a${index}: &a${index} [${index === 0 ? 'x, x' : `*a${index - 1}, *a${index - 1}`}]`).join(
    '\n',
  )

/** Front matter that is too large, too deep, or more than it looks like. */
export const FRONT_MATTER = toShapes('markdown', {
  'a bomb of aliases': inFront((size) => bomb(Math.min(60, Math.ceil(size / 20)))),
  'aliases of one anchor': inFront(repeated('- *a\n'), 'a: &a [1, 2]\nb:\n'),
  'an alias of itself': inFront(repeated('b: *a\n'), 'a: &a [*a]\n'),
  'giant front matter': inFront(numbered((index) => `key${index}: value\n`)),
  'front matter of one key': inFront(repeated('title: Privacy\n')),
  'front matter of one long value': inFront(repeated('word '), 'title: '),
  'front matter never closed': between('---\n', repeated('title: Privacy\n')),
  'deep lists in front matter': inFront(nested('[', ']', '1'), 'a: '),
  'deep maps in front matter': inFront(nested('{a: ', '}', '1'), 'a: '),
  'deep indentation in front matter': inFront(numbered((index) => `${' '.repeat(index % 200)}a:\n`)),
  'brackets never closed in front matter': inFront(repeated('['), 'a: '),
  'quotation marks never closed in front matter': inFront(repeated('"a: '), 'a: "'),
  'merge keys': inFront(repeated('  <<: *a\n'), 'a: &a {b: 1}\nc:\n'),
  'tags of YAML': inFront(repeated('- !!js/function a\n'), 'a:\n'),
  'documents of YAML': repeated('---\na: 1\n'),
  'front matter of TOML': between('+++\n', repeated('a = "b"\n'), '+++\n'),
  'JSON in JSON': nested('{"a":', '}', '1'),
  'keys that are prototypes': inFront(repeated('__proto__: {policy: x}\nconstructor: 1\n')),
  'suppressions of all': inFront(repeated('  - rule: "*"\n    reason: x\n'), 'suppress:\n'),
})
