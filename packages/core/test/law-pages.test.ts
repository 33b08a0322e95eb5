import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { generateLawPages } from '../generate/law-pages.ts'

const FOLDER = fileURLToPath(new URL('../../../docs/laws/', import.meta.url))
const pages = generateLawPages()

describe('the pages of the laws', () => {
  it('are one for each law, with a table of all', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(pages.map(({ name }) => name).sort())
  })

  it.each(pages.map(({ name, content }) => [name, content] as const))(
    '%s is what its generator writes: pnpm --dir packages/core generate',
    (name, content) => {
      expect(readFileSync(`${FOLDER}${name}`, 'utf8')).toBe(content)
    },
  )
})
