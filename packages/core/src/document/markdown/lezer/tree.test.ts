import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMemory, type PolicyMemory } from '../../memory.ts'
import { parseMarkdownBlocks } from './tree.ts'

/** All of a text's tree. */
const treeOf = (text: string, memory?: PolicyMemory) => parseMarkdownBlocks(text, memory).map(({ node }) => node())

const PIECES = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '    ',
    '- ',
    '1. ',
    '> ',
    '# ',
    '## Rights\n',
    '```\n',
    '~~~\n',
    '===\n',
    '---\n',
    '|',
    '| a | b |\n',
  ],
  ...[
    '|---|---|\n',
    '<div>\n',
    '</div>\n',
    '<!-- ',
    ' -->\n',
    '**',
    '[a]: https://tern.example\n',
    '[a](',
    ')',
    'We sell pens.\n',
    'a',
    '\\',
  ],
] as const

const edit = fc.record({
  at: fc.nat(100_000),
  remove: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(60) }),
  insert: fc.constantFrom(...PIECES),
})

const TEXT =
  '# Privacy\n\nWe sell pens.\n\n## Data\n\nWe collect:\n\n- your name\n- your address\n\n  in full\n\n> Quoted\n> twice\n\n| a | b |\n|---|---|\n| c | d |\n\nSee [data](#data).\n'

/** Edits a text step by step, and holds the tree of each version against that of the same text parsed anew. */
function holdAgainstFresh(text: string, edits: readonly { readonly at: number; readonly remove: number; readonly insert: string }[]) {
  const memory = createMemory()
  let version = text
  treeOf(version, memory)
  for (const { at, remove, insert } of edits) {
    const start = at % (version.length + 1)
    version = version.slice(0, start) + insert + version.slice(start + remove)
    memory.turn()
    expect(treeOf(version, memory)).toEqual(treeOf(version))
  }
}

describe('parseMarkdownBlocks', () => {
  it('gives after edits the tree of the same text parsed anew', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), fc.constantFrom(TEXT, TEXT.replaceAll('\n', '\r\n')), (edits, text) =>
        holdAgainstFresh(text, edits),
      ),
      { numRuns: 200 },
    )
  })

  it('does so where what an edit changes is told by lines behind it', () => {
    const edits = [
      [81_069, 'We sell pens.\n'],
      [0, '\n'],
      [53_994, '\n'],
      [0, '\n'],
    ] as const
    holdAgainstFresh(
      TEXT,
      edits.map(([at, insert]) => ({ at, remove: 0, insert })),
    )
  })
})
