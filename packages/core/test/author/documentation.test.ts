import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { definePolicy, render } from '../../src/author/index.ts'
import { questionsOf, readDefinition } from '../../src/index.ts'

const page = readFileSync(fileURLToPath(new URL('../../../../docs/definitions.md', import.meta.url)), 'utf8')
/** The example in TypeScript, without its import: it has no types, so it runs as it stands. */
const [, from = '', code = ''] = /```ts\nimport \{ definePolicy, render \} from '([^']+)'\n([\s\S]*?)```/.exec(page) ?? []
const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? []

describe('the page on definitions', () => {
  it('shows code that runs', () => {
    expect(from).toBe('@clausal/core/author')
    const run = new Function('definePolicy', 'render', `${code}; return markdown`)
    expect(run(definePolicy, render)).toContain('| Account management | Email address | Art. 6(1)(b) GDPR: our contract with you |')
  })

  it('shows one that answers all its law asks', () => {
    const definition = readDefinition(yaml, 'docs/definitions.md')
    expect(definition.laws).toEqual(['gdpr'])
    expect(questionsOf(definition)).toEqual([])
    expect(render(definition)).toContain('| Name and email address | 90 days after you close your account |')
  })
})
