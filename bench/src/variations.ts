import { readFileSync } from 'node:fs'
import { createRandom } from './diff/random.ts'

const SOURCES = ['harborline', 'kestrel', 'brackwater'] as const
/** The companies of the examples, and what they are called in a variation. */
const OWN_NAMES = /Harborline|Kestrel|Tidemark|Lumenfold|Brackwater/g
const BEGINNINGS = [
  'Alder',
  'Bright',
  'Cor',
  'Dun',
  'Elver',
  'Fen',
  'Grey',
  'Hart',
  'Iron',
  'Lark',
  'Marl',
  'North',
  'Oak',
  'Pell',
  'Quill',
  'Rook',
] as const
const ENDS = ['moor', 'quay', 'vane', 'mere', 'stone', 'wharf', 'hollow', 'beck', 'field', 'gate', 'haven', 'ridge'] as const
const PERIOD = /\b\d{1,2}(?= (?:days|months|years)\b)/g

const SECTIONS: readonly string[] = SOURCES.flatMap((name) =>
  readFileSync(new URL(`../../examples/${name}/privacy.md`, import.meta.url), 'utf8')
    .split(/^(?=## )/m)
    .slice(1)
    .map((section) => `${section.trimEnd()}\n\n`),
)

/**
 * A policy in Markdown that nobody wrote before: sections of the examples in an order, a choice, names and periods of its own.
 *
 * @param seed the same seed gives the same policy.
 * @param size its length in UTF-16 code units, at least; a section more at most.
 */
export function variation(seed: number, size = 12_288): string {
  const { below, pick } = createRandom(String(seed))
  const name = `${pick(BEGINNINGS)}${pick(ENDS)}`
  const shift = below(24)
  const written = [`# Privacy policy of ${name}\n\nLast updated: ${1 + below(28)} May ${2020 + below(7)}\n\n`]
  let length = written[0]?.length ?? 0
  while (length < size) {
    const section = (pick(SECTIONS) ?? '').replace(OWN_NAMES, name).replace(PERIOD, (number) => String(Number(number) + shift))
    written.push(section)
    length += section.length
  }
  return written.join('')
}
