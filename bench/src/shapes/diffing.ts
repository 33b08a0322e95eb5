import { diffPolicies, parsePolicy } from '@clausal/core'
import { type Shape, timeOf } from './shape.ts'

const SUBJECTS = ['lamps', 'couriers', 'cookies', 'orders', 'letters', 'visits', 'payments', 'complaints', 'children', 'pictures']
const VERBS = ['collect', 'store', 'erase', 'share', 'review', 'correct', 'archive', 'encrypt', 'count', 'compare']

/** A section of ten sentences; `seed` decides its words. */
function section(seed: number): string {
  const sentences = Array.from({ length: 10 }, (_, at) => {
    const word = (step: number) => SUBJECTS[(seed * 7 + at * 3 + step * 5) % SUBJECTS.length]
    return `We ${VERBS[(seed + at * step7(seed)) % VERBS.length]} ${word(1)} and ${word(2)} of group ${seed * 31 + at} for ${(seed + at) % 90} days.`
  })
  return `## Section ${seed} on ${SUBJECTS[seed % SUBJECTS.length]}\n\n${sentences.join(' ')}\n`
}
const step7 = (seed: number) => 1 + (seed % 7)
const sections = (count: number, from = 0) => Array.from({ length: count }, (_, at) => section(from + at))

/** Pairs of versions, by the number of sections. */
const PAIRS: Readonly<Record<string, (count: number) => readonly [string, string]>> = {
  'one sentence in twelve is revised': (count) => [
    sections(count).join('\n'),
    sections(count)
      .map((text) => text.replace('We', 'Sometimes we'))
      .join('\n'),
  ],
  'every sentence is revised': (count) => [sections(count).join('\n'), sections(count).join('\n').replaceAll(' days', ' weeks at most')],
  'all sections are reversed': (count) => [sections(count).join('\n'), sections(count).reverse().join('\n')],
  'nothing matches': (count) => [sections(count).join('\n'), sections(count, 100_000).join('\n')],
  'all sections have one heading': (count) => [
    sections(count).join('\n').replace(/^##.*/gm, '## Contact'),
    sections(count, 50_000).join('\n').replace(/^##.*/gm, '## Contact'),
  ],
  'all sentences are the same': (count) => ['We call. '.repeat(count * 10), 'We call. '.repeat(count * 10 + 5)],
  'all headings are taken out': (count) => [sections(count).join('\n'), sections(count).join('\n').replace(/^##.*/gm, '')],
  'one long sentence is another one': (count) => ['lamp and '.repeat(count * 80), 'shade or '.repeat(count * 80)],
  'a long list loses its order': (count) => {
    const items = Array.from({ length: count * 8 }, (_, at) => `- item ${(at * 7919) % 10_007} of the list`)
    return [items.join('\n'), items.toReversed().join('\n')]
  },
  'headings without bodies': (count) => {
    const headings = Array.from({ length: count * 8 }, (_, at) => `## Heading ${at % 5}`)
    return [headings.join('\n\n'), [...headings, '## Heading 1'].join('\n\n')]
  },
}

export const DIFFING: readonly Shape[] = Object.entries(PAIRS).map(([name, pair]) => ({
  name: `diff where ${name}`,
  small: 24,
  time(size) {
    const [before, after] = pair(size)
    const [old, current] = [parsePolicy(before), parsePolicy(after)]
    // What a policy says is read once and kept; only the comparison is measured.
    diffPolicies(old, old)
    diffPolicies(current, current)
    return timeOf(() => diffPolicies(old, current))
  },
}))
