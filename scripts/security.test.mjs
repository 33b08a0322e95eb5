import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './bootstrap/workspace.mjs'

const LINK = /\[([^\]]+)\]\(([^)]+)\)/g

/** The rows of the tables of the threat model, each with what is tried and the tests that it names. */
function readLines(text) {
  const rows = text.split('\n').filter((line) => /^\| (?!-)/.test(line) && !/^\| (?:they could try|what may happen) \|/.test(line))
  return rows.map((row) => {
    const [threat, , tests = ''] = row.slice(2).split(' | ')
    return { threat, tests: [...tests.matchAll(LINK)].map(([, title, path]) => ({ title, path })) }
  })
}

/** Tests that are named and are not there, in sentences. */
const findMissing = (tests) =>
  tests.flatMap(({ title, path }) => {
    if (!existsSync(join(root, path))) return `There is no file ${path}.`
    return readFileSync(join(root, path), 'utf8').includes(`'${title}'`) ? [] : `No test of ${path} is called '${title}'.`
  })

describe('the threat model', () => {
  const lines = readLines(readFileSync(join(root, 'SECURITY.md'), 'utf8'))

  it('names for each line tests that are there', () => {
    expect(lines.length).toBeGreaterThan(25)
    expect(lines.filter(({ tests }) => tests.length === 0)).toEqual([])
    expect(lines.flatMap(({ tests }) => findMissing(tests))).toEqual([])
  })

  it('control: a test or a file that is not there is told', () => {
    const [{ tests }] = readLines('| to do harm | it cannot | [gone](scripts/layers.test.mjs), [x](scripts/none.test.mjs) |')
    expect(findMissing(tests)).toEqual(["No test of scripts/layers.test.mjs is called 'gone'.", 'There is no file scripts/none.test.mjs.'])
    expect(readLines('| to do harm | it cannot | nothing |')).toEqual([{ threat: 'to do harm', tests: [] }])
  })
})
