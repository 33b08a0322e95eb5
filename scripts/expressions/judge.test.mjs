import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findStaticProblems, searchAttack } from './analyse.mjs'
import { judge } from './judge.mjs'
import { readSources } from './literals.mjs'
import { keyOf } from './verdicts.mjs'

const expression = (source, place = 'packages/core/src/a.ts:1') => ({ source, flags: '', place })
const sourcesOf = (...literals) => ({ literals, built: [], constructions: [] })
const verdictsOn = (verdict, ...expressions) => new Map(expressions.map((one) => [keyOf(one), verdict]))

describe('the check of expressions', () => {
  const fine = expression('(?<!\\s)\\s+$')
  const quadratic = expression('\\s+$')

  it('passes what takes linear time', () => {
    expect(judge(sourcesOf(fine), verdictsOn('safe', fine), [])).toEqual([])
  })

  it.each(['\\s+$', '^(?:a*)*$', '^\\s*(?:for)?\\s*x', 'a[^b]*b|(?:x+)+y'])('fails on %s without a search', (source) => {
    const bad = expression(source)
    expect(judge(sourcesOf(bad), verdictsOn('safe', bad), [])).toEqual([expect.stringContaining('packages/core/src/a.ts:1: ')])
  })

  it('fails on what counts for ever, which an engine runs out of stack for', () => {
    const counted = expression('_{6,}')
    expect(judge(sourcesOf(counted), verdictsOn('safe', counted), [])).toEqual([expect.stringContaining('write _{6}_*')])
    const text = '_'.repeat(12_000_000)
    expect(() => /_{6,}/.test(text)).toThrow(RangeError)
    expect(/_{6}_*/.exec(text)?.[0]).toHaveLength(text.length)
    const back = expression('^([-=])\\1+$')
    expect(judge(sourcesOf(back), verdictsOn('safe', back), [])).toContainEqual(expect.stringContaining('remembers each place'))
    expect(() => /^([-=])\1+$/.test('='.repeat(12_000_000))).toThrow(RangeError)
    const few = expression('_{3,}')
    expect(judge(sourcesOf(few), verdictsOn('safe', few), [])).toEqual([])
  })

  it('fails where an attack was found, or none was looked for', () => {
    expect(judge(sourcesOf(fine), verdictsOn('vulnerable', fine), [])).toEqual([expect.stringContaining('an attack was found')])
    expect(judge(sourcesOf(fine), new Map(), [])).toEqual([expect.stringContaining('not yet searched')])
  })

  it('passes what the table accepts, as long as something needs the row', () => {
    const row = { file: 'packages/core/src/a.ts', begins: '\\s+', reason: 'A name.' }
    expect(judge(sourcesOf(quadratic), verdictsOn('safe', quadratic), [row])).toEqual([])
    expect(judge(sourcesOf(fine), verdictsOn('safe', fine), [row])).toEqual([expect.stringContaining('nothing needs the row')])
  })

  it('fails on verdicts of expressions that are gone, and on places whose expressions nobody saw', () => {
    expect(judge(sourcesOf(), verdictsOn('safe', fine), [])).toEqual([expect.stringContaining('1 verdicts')])
    const unseen = { literals: [], built: [], constructions: ['packages/core/src/a.ts:7'] }
    expect(judge(unseen, new Map(), [])).toEqual([expect.stringContaining('packages/core/src/a.ts:7: what is built here')])
  })
})

describe('the search for attacks', () => {
  it.each([
    ['vulnerable', '^(?:a|a)*$'],
    ['vulnerable', '<!--[^\\n]*-->'],
    ['safe', '^[a-z]{1,9}b$'],
  ])('says %s of %s', async (verdict, source) => {
    expect(await searchAttack(expression(source))).toBe(verdict)
  })

  it('knows what no analyser of the sources alone sees', () => {
    expect(findStaticProblems(expression('^(?:\\|\\s{0,200}(?:-+)?\\s{0,200}){0,2000}$'))).toEqual([])
    return expect(searchAttack(expression('^(?:\\|\\s{0,200}(?:-+)?\\s{0,200}){0,2000}$'))).resolves.toBe('vulnerable')
  })
})

describe('the sources', () => {
  it('are read with their literals and the places that build others', async () => {
    const root = await mkdtemp(join(tmpdir(), 'clausal-expressions-'))
    try {
      await mkdir(join(root, 'packages/a/src'), { recursive: true })
      await writeFile(join(root, 'packages/a/src/a.ts'), "const a = /[/]b/giu\n\nconst b = new RegExp('c')\n")
      await writeFile(join(root, 'packages/a/src/a.test.ts'), 'const a = /x/\n')
      expect(readSources(root)).toEqual({
        literals: [{ source: '[/]b', flags: 'giu', place: 'packages/a/src/a.ts:1' }],
        constructions: ['packages/a/src/a.ts:3'],
      })
    } finally {
      await rm(root, { recursive: true })
    }
  })
})
