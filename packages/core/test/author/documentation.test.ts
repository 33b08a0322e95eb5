import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { questionsOf, readDefinition, render } from '../../src/index.ts'

const page = readFileSync(fileURLToPath(new URL('../../../../docs/definitions.md', import.meta.url)), 'utf8')
const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? []

describe('the page on definitions', () => {
  it('shows one that answers all its law asks', () => {
    const definition = readDefinition(yaml, 'docs/definitions.md')
    expect(definition.laws).toEqual(['gdpr'])
    expect(questionsOf(definition)).toEqual([])
    expect(render(definition)).toContain('| Name and email address | 90 days after you close your account |')
  })
})
