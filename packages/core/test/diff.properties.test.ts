import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Change, type ClauseRef, diffPolicies, type Format, type Operation, type Policy, parsePolicy } from '../src/index.ts'

const EXAMPLES = ['brackwater/privacy.md', 'harborline/privacy.md', 'kestrel/privacy.md', 'lumenfold/privacy.txt', 'tidemark/privacy.html']
const FORMATS: readonly Format[] = ['markdown', 'html', 'text']

const examples = EXAMPLES.map((name) => {
  const text = readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')
  return { name, text, parse: (edited: string) => parsePolicy(edited, { path: name }) }
})

const MIRRORED: Partial<Record<Operation, Operation>> = { added: 'removed', removed: 'added', split: 'merged', merged: 'split' }

const idsOf = (clauses: readonly ClauseRef[]) => clauses.map(({ id }) => id).join(', ')

/** A change as it must be told when the versions are swapped. */
const swapped = ({ operations, before, after }: Change) =>
  `${operations
    .map((operation) => MIRRORED[operation] ?? operation)
    .sort()
    .join(' ')}: ${idsOf(after)} -> ${idsOf(before)}`
const told = ({ operations, before, after }: Change) => `${[...operations].sort().join(' ')}: ${idsOf(before)} -> ${idsOf(after)}`

/** What a version says in some clauses: headings, header rows of tables and statements, in reading order. */
function textsIn(policy: Policy, clauses: readonly ClauseRef[]): string[] {
  return clauses.flatMap(({ id }) => {
    const clause = policy.clauses.find((one) => one.id === id)
    const statements = clause?.statements ?? []
    return [
      ...(clause?.heading === undefined ? [] : [clause.heading]),
      ...statements.flatMap(({ block, text }, at) => {
        const header = block.type === 'table' && block !== statements[at - 1]?.block ? block.header : undefined
        const cells = header?.cells.map(({ prose }) => policy.prose.text.slice(prose.start, prose.end))
        return cells === undefined ? [text] : [cells.join(' | '), text]
      }),
    ]
  })
}

/** What the redline of a change says stood, or stands, there. */
function textsOf({ redline }: Change, version: 'before' | 'after'): string[] {
  return redline
    .filter((line) => line[version] !== undefined && (version === 'after' || line.type !== 'moved-in'))
    .sort((a, b) => (a[version]?.start.offset ?? 0) - (b[version]?.start.offset ?? 0))
    .map(({ runs }) =>
      runs
        .filter(({ type }) => type !== (version === 'after' ? 'removed' : 'added'))
        .map(({ text }) => text)
        .join(''),
    )
}

/** All that must hold between any two policies. */
function expectSoundDiff(before: Policy, after: Policy): void {
  const { changes, summary } = diffPolicies(before, after)
  const mirror = diffPolicies(after, before)
  expect(mirror.changes.map(swapped).sort()).toEqual(changes.map(told).sort())
  for (const change of changes) {
    expect(change.operations.length).toBeGreaterThan(0)
    expect(change.fingerprint).toMatch(/^[0-9a-f]{16}$/)
    expect(textsOf(change, 'before')).toEqual(textsIn(before, change.before))
    expect(textsOf(change, 'after')).toEqual(textsIn(after, change.after))
  }
  for (const version of ['before', 'after'] as const) {
    const named = changes.flatMap((change) => change[version].map(({ id }) => id))
    expect(new Set(named).size).toBe(named.length)
  }
  expect(Object.values(summary.materiality).reduce((sum, count) => sum + count, 0)).toBe(changes.length)
}

/** What people do to a policy, at places that fast-check chooses. */
const edits = fc.array(
  fc.record({
    type: fc.constantFrom('drop', 'repeat', 'swap', 'word', 'heading', 'join' as const),
    at: fc.nat(),
    to: fc.nat(),
  }),
  { minLength: 1, maxLength: 6 },
)

type Edit = typeof edits extends fc.Arbitrary<readonly (infer One)[]> ? One : never

/** Applies one edit to a text seen as its lines. */
function applyEdit(lines: readonly string[], { type, at, to }: Edit): string[] {
  const edited = [...lines]
  const one = at % lines.length
  const other = to % lines.length
  const [line = '', counterpart = ''] = [lines[one], lines[other]]
  switch (type) {
    case 'drop':
      edited.splice(one, 1)
      break
    case 'repeat':
      edited.splice(other, 0, '', line, '')
      break
    case 'swap':
      edited[one] = counterpart
      edited[other] = line
      break
    case 'word':
      edited[one] = line.replace(/ [a-z]{3,} /, ' lantern ')
      break
    case 'heading':
      edited.splice(one, 0, '', `## Lantern ${to % 3}`, '')
      break
    case 'join':
      edited.splice(one, 2, `${line} ${lines[one + 1] ?? ''}`)
      break
  }
  return edited
}

const applyEdits = (text: string, list: readonly Edit[]) =>
  list.reduce<string[]>((lines, edit) => applyEdit(lines, edit), text.split('\n')).join('\n')

describe.each(examples)('$name', ({ text, parse }) => {
  it('does not differ from itself', () => {
    expect(diffPolicies(parse(text), parse(text)).changes).toEqual([])
  })

  it('differs soundly from what people make of it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(edits, (list) => expectSoundDiff(parse(text), parse(applyEdits(text, list)))),
      { numRuns: 12 },
    )
  })

  it('differs soundly from another policy', () => {
    for (const other of examples) expectSoundDiff(parse(text), other.parse(other.text))
  })
})

const PIECES = [
  '# Privacy',
  '## Cookies',
  '## Contact us',
  '### Contact us',
  'Children',
  '\n\n',
  '- name',
  '- e-mail address',
  '| a | b |\n|---|---|\n| c | d |',
  '<h2>Sale</h2>',
  '<p>We do not sell your data.</p>',
  '[link](/a)',
  '[link](/b)',
  'We do not sell your data.',
  "We don't sell your data.",
  'We keep it for 30 days.',
  'We keep it for 90 days.',
  'We may share your name with a courier.',
  'שלום',
  '個人情報を集めます。',
  '\ud800',
  '\u0000',
] as const

const documents = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('\n')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('\n\n')),
)

describe('diffPolicies', () => {
  it('never throws and is sound for any two texts in any formats', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(documents, documents, fc.constantFrom(...FORMATS), fc.constantFrom(...FORMATS), (one, other, format, otherFormat) =>
        expectSoundDiff(parsePolicy(one, { format }), parsePolicy(other, { format: otherFormat })),
      ),
      { numRuns: 300 },
    )
  })

  it('finds nothing between a text and itself, however often its clauses repeat', () => {
    const text = '# a\n'.repeat(500)
    expect(diffPolicies(parsePolicy(text), parsePolicy(text)).changes).toEqual([])
  })

  it('gives the same fingerprints wherever the clause stands', () => {
    const fingerprints = (above: string) =>
      diffPolicies(parsePolicy(`${above}## Sale\n\nWe do not sell data.`), parsePolicy(`${above}## Sale\n\nWe sell data.`)).changes.map(
        ({ fingerprint }) => fingerprint,
      )
    expect(fingerprints('')).toEqual(fingerprints('# Lamps\n\nAn introduction.\n\n## Scope\n\nLamps only.\n\n'))
    expect(fingerprints('')).toHaveLength(1)
  })
})
