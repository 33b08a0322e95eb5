import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMemory, type PolicyMemory } from '../src/document/memory.ts'
import { parseDocument } from '../src/document/parse.ts'
import type { Format, Policy } from '../src/document/policy.ts'
import { readPolicy } from '../src/reading/reading.ts'
import { findSubjectChanges } from '../src/reading/subjects.ts'

const example = (path: string) => readFileSync(new URL(`../../../examples/${path}`, import.meta.url), 'utf8')

/** What hangs on its surroundings in one format or another. */
const PIECES = [
  ...['a', ' ', '\n', '\n\n', '\r\n', '.', '"', '#', '## Rights\n\n', '- ', '  - ', '1. ', '> ', '|', '`', '```\n', '**', '*', '_', '~~'],
  ...[
    '![a](http://a.example/a.png)',
    '[a]',
    '[a]: http://a.example/\n',
    '[^1]',
    '[^1]: Note\n',
    '{#rights}',
    '{: #rights}\n',
    '{/* ',
    ' */}',
  ],
  ...[
    '<div>\n',
    '</div>\n',
    '<b>',
    '</b>',
    '<!-- ',
    ' -->',
    '<script>',
    '</script>',
    '<br>',
    '<td>',
    '<table>',
    '<dt>',
    '&amp;',
    '\\',
    '\ufeff',
  ],
  ...['    code\n', '**Retention**\n', 'Retention\n---\n', 'Retention\n===\n', '• item\n', '| a | b |\n|---|---|\n| - x | |\n', '---\n'],
  ...[
    'We keep your account data for 3 years. ',
    'Last updated: 3 May 2026\n',
    '"Member" means a person. ',
    'a@b.example ',
    'See section 2. ',
  ],
] as const

const edit = fc.record({
  at: fc.nat(1_000_000),
  remove: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(300) }),
  insert: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  ),
})
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

/** Everything that a policy holds and says. */
function toldBy(policy: Policy) {
  const { prose, blocks, sections, clauses, statements, links, marks, anchors, comments, problems } = policy
  const { title, organization, dates, disclosures, terms, references, kindsOf } = readPolicy(policy)
  return {
    parsed: { prose, blocks, sections, clauses, statements, links, marks, anchors, comments, problems },
    read: { title, organization, dates, disclosures, terms, references, kinds: clauses.map(kindsOf) },
  }
}

function holdAgainstFresh(text: string, format: Format, edits: readonly Edit[], look: number): void {
  const memory = createMemory()
  const parse = (version: string, remembered?: PolicyMemory) =>
    parseDocument(version, { format, ...(remembered === undefined ? {} : { memory: remembered }) }, findSubjectChanges)
  toldBy(parse(text, memory))
  let version = text
  for (const [index, { at, remove, insert }] of edits.entries()) {
    const start = at % (version.length + 1)
    version = version.slice(0, start) + insert + version.slice(start + remove)
    const policy = parse(version, memory)
    // Some versions are only parsed.
    if (index % look === 0 || index === edits.length - 1) expect(toldBy(policy)).toEqual(toldBy(parse(version)))
  }
}

const SMALL =
  '# Privacy\n\nTarn Ltd ("Tarn", "we") sells pens. Last updated: 3 May 2026\n\n![logo](l.png)\n\n## Data\n\nWe collect:\n\n- your name\n- your address\n  - at home\n\n> Quoted\n> twice\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| c | **d** |\n\n1. one\n\n   two\n\n## Rights {#rights}\n\nSee [data](#data) and <b>ask</b> us.[^1]\n\n[^1]: Note\n'

/** What is below a heading is read with its words. */
const NESTED =
  '# Tarn\n\n## Retention\n\n### Accounts\n\nUntil you leave.\n\n### Logs\n\nThirty days.\n\n## Cookies\n\n### Ours\n\nFor a year.\n'

describe('a policy parsed with a memory', () => {
  it.each<[string, Format, string, number]>([
    ['a small policy', 'markdown', SMALL, 150],
    ['line ends with CR', 'markdown', SMALL.replaceAll('\n', '\r\n'), 80],
    ['front matter', 'markdown', `---\ntitle: Privacy\n---\n${SMALL}`, 40],
    ['headings below headings', 'markdown', NESTED, 100],
    ['a policy in Markdown', 'markdown', example('kestrel/privacy.md'), 12],
    ['a policy in HTML', 'html', example('tidemark/privacy.html'), 4],
    ['a policy in plain text', 'text', example('lumenfold/privacy.txt'), 4],
  ])(
    'holds and says what it does without: %s',
    (_, format, text, numRuns) => {
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 10 }), fc.integer({ min: 1, max: 3 }), (edits, look) =>
          holdAgainstFresh(text, format, edits, look),
        ),
        { numRuns },
      )
    },
    120_000,
  )
})
