import fc from 'fast-check'

/** Names and values that a file may hold, whether they belong there or not. */
const SCALARS = fc.oneof(
  fc.constantFrom(
    '',
    '~',
    'true',
    '0',
    '-1',
    '1e999',
    '0x1f',
    '.nan',
    '2026-05-03',
    '2026-13-45',
    'privacy',
    'gdpr',
    'recommended',
    'error',
    'off',
    'P30D',
    '../..',
    '/etc',
    '**/*',
    '{a,b}',
    '[',
    '*a',
    '&a',
    '<<',
    '!!binary x',
    '__proto__',
    'constructor',
    '"',
    "'",
    '|',
    '>',
    '- a',
    'a: b',
    '# a',
    '\u0000',
    '\ud800',
    '\t',
  ),
  fc.string({ maxLength: 12 }),
)

const indented = (text: string) => text.replace(/^/gm, '  ')

/** A file in YAML, mostly well-formed, whose keys are taken from these. */
export function yamlOf(keys: readonly string[]): fc.Arbitrary<string> {
  const key = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...keys) }, { weight: 1, arbitrary: SCALARS })
  const { node } = fc.letrec<{ node: string; map: string; list: string; flow: string; scalar: string }>((tie) => ({
    node: fc.oneof({ maxDepth: 4, withCrossShrink: true }, tie('scalar'), tie('flow'), tie('list'), tie('map')),
    scalar: SCALARS.map((text) => ` ${text}`),
    flow: fc.array(SCALARS, { maxLength: 4 }).map((items) => ` [${items.join(', ')}]`),
    list: fc
      .array(tie('node'), { maxLength: 4 })
      .map(
        (items) => `\n${items.map((item) => `-${indented(item).trimStart() === '' ? '' : indented(item).replace(/^ +/, ' ')}`).join('\n')}`,
      ),
    map: fc
      .array(fc.tuple(key, tie('node')), { maxLength: 5 })
      .map((entries) => `\n${entries.map(([name, value]) => `${name}:${indented(value).replace(/^ +/, ' ')}`).join('\n')}`),
  }))
  return fc.array(fc.tuple(key, node), { maxLength: 8 }).map((entries) => entries.map(([name, value]) => `${name}:${value}`).join('\n'))
}
