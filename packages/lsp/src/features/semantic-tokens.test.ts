import { describe, expect, it } from 'vitest'
import { openWorkspace, uriOf } from '../testing/memory-workspace.ts'
import { TOKEN_TYPES } from './semantic-tokens.ts'

const TEXT =
  '# Privacy\n\nThis notice tells you what we do with what we learn about you, and what you can ask of us.\n\n"Member" means a person with an account. We must give the email address of each Member to our hosting provider.\n'

async function tokens(settings = { semanticTokens: true }) {
  const { service, words } = openWorkspace({ 'privacy.md': TEXT }, { settings })
  const data = await service.semanticTokens(uriOf('privacy.md'))
  const found: [string, string][] = []
  let line = 0
  let character = 0
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 4)
    line += down
    character = down === 0 ? character + right : right
    found.push([words('privacy.md', { start: { line, character }, end: { line, character: character + length } }), TOKEN_TYPES[type] ?? ''])
  }
  return found
}

describe('semantic tokens', () => {
  it('are terms, data, recipients and modal verbs', async () => {
    const found = await tokens()
    expect(found).toEqual(
      expect.arrayContaining([
        ['Member', 'variable'],
        ['must', 'keyword'],
        ['email address', 'property'],
      ]),
    )
    expect(found.some(([, type]) => type === 'class')).toBe(true)
  })

  it('are off unless asked for', async () => {
    expect(await tokens({ semanticTokens: false })).toEqual([])
  })
})
