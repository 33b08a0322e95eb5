import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { NO_OUTPUTS } from '../outputs/outputs.ts'
import { INPUTS, readInputs } from './inputs.ts'

const manifest = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'))
const inputsOf = (given: Readonly<Record<string, string>>) => readInputs((name) => given[name] ?? '')

describe('the inputs', () => {
  it('are those of action.yml, and only the token has a default there, so that the configuration counts', () => {
    expect(Object.keys(INPUTS)).toEqual(Object.keys(manifest.inputs))
    const defaults = Object.entries<{ default?: string }>(manifest.inputs).filter(([, { default: value }]) => value !== undefined)
    expect(defaults.map(([name]) => name)).toEqual(['github-token'])
  })

  it('are all undefined where the workflow gives none', () => {
    expect(Object.values(inputsOf({})).every((value) => value === undefined)).toBe(true)
  })

  it.each([
    ['laws', 'gdpr, ccpa\ncaloppa', ['gdpr', 'ccpa', 'caloppa']],
    ['policies', 'legal/{privacy,cookies}.md\n docs/**/privacy.md ', ['legal/{privacy,cookies}.md', 'docs/**/privacy.md']],
    ['pr-number', '#12', 12],
    ['labels', 'True', true],
    ['warn-only', 'false', false],
    ['comment', 'Always', 'always'],
    ['comment-key', 'site.v2', 'site.v2'],
    ['config-file', ' legal/clausal.yaml ', 'legal/clausal.yaml'],
  ] as const)('reads %s from %j', (name, text, value) => {
    expect(inputsOf({ [name]: text })[name]).toEqual(value)
  })

  it.each([
    ['comment', 'sometimes', /'comment' is 'sometimes'. Write one of: changes, always, on-failure, never/],
    ['labels', 'yes', /'labels' is 'yes'. Write true or false/],
    ['labels', 'constructor', /Write true or false/],
    ['pr-number', '12; rm -rf', /Write the number of a pull request/],
    ['comment-key', '--> @everyone', /Write up to 64 letters/],
  ])('refuses %s: %s', (name, text, message) => {
    expect(() => inputsOf({ [name]: text })).toThrow(message)
  })
})

it('gives the outputs of action.yml', () => {
  expect(Object.keys(NO_OUTPUTS).sort()).toEqual(Object.keys(manifest.outputs).sort())
})
