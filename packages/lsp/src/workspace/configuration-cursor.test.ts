import { describe, expect, it } from 'vitest'
import { readMarked } from '../testing/marked.ts'
import { cursorIn } from './configuration-cursor.ts'

const at = (marked: string) => {
  const { text, cursor } = readMarked(marked)
  const { path, value, siblings } = cursorIn(text, cursor)
  return { path, value, siblings: siblings.toSorted() }
}

describe('cursorIn', () => {
  it.each([
    ['a key at the top', 'la<|>\nrules:\n', ['la'], undefined],
    ['an empty line', 'laws: [gdpr]\n<|>', [''], undefined],
    ['a value', 'failOn: er<|>\n', ['failOn'], 'er'],
    ['a list in brackets', 'laws: [gdpr, cc<|>]\n', ['laws', 1], 'cc'],
    ['an item', 'laws:\n  - gdpr\n  - cc<|>\n', ['laws', 1], 'cc'],
    ['an item as far left as its key', 'laws:\n- gdpr\n- <|>\n', ['laws', 1], ''],
    ['a setting of a mapping', 'facts:\n  has<|>\n', ['facts', 'has'], undefined],
    ['a severity', 'rules:\n  dates/require-date: <|>\n', ['rules', 'dates/require-date'], ''],
    [
      'an option in a list in brackets',
      'rules:\n  clarity/no-long-sentence: [warn<|>]\n',
      ['rules', 'clarity/no-long-sentence', 0],
      'warn',
    ],
    ['the first key of an item', 'overrides:\n  - files: [a.md]\n    la<|>\n', ['overrides', 0, 'la'], undefined],
    ['a value inside an item', 'overrides:\n  - files: [a.md]\n  - files: [b.md]\n    laws: [<|>]\n', ['overrides', 1, 'laws', 0], ''],
  ])('tells %s', (_, marked, path, value) => {
    expect(at(marked)).toMatchObject({ path, value })
  })

  it('names the keys beside it', () => {
    expect(at('laws: []\nrules:\n  a: b\n<|>\nfailOn: error\n').siblings).toEqual(['failOn', 'laws', 'rules'])
  })
})
