import { describe, expect, it } from 'vitest'
import { MarkupKind } from 'vscode-languageserver-types'
import { openWorkspace } from '../testing/memory-workspace.ts'

async function hover(files: Readonly<Record<string, string>>, markup: MarkupKind = MarkupKind.Markdown) {
  const { service, cursor } = openWorkspace({ 'clausal.yaml': 'laws: [gdpr]\n', ...files })
  const found = await service.hover(cursor.uri, cursor.position, markup)
  return found === undefined || typeof found.contents === 'string' || !('value' in found.contents) ? undefined : found.contents.value
}

describe('hover', () => {
  it('tells of a clause what it is about, says and answers', async () => {
    const text = '# Privacy\n\n## How long we <|>keep data\n\nWe keep your account data for 3 years.\n\n## Cookies\n\nWe set cookies.\n'
    const told = await hover({ 'privacy.md': text })
    expect(told).toMatch(/^\*\*How long we keep data\*\*: retention \d+ %/)
    expect(told).toContain('**Says**\n\n- keeps account information for 3 years')
    expect(told).toContain('GDPR Art. 13(2)(a): Retention period')
  })

  it('tells what a term means, at its definition and its uses', async () => {
    const text = '# Privacy\n\n"Member" means a person with an account. Every <|>Member has a name.\n'
    expect(await hover({ 'privacy.md': text })).toBe('**Member**: a person with an account.')
  })

  it('tells title, gist and text of a citation', async () => {
    const told = await hover({ 'privacy.md': '# Privacy\n\nWe tell it because Art. 13(2)<|>(a) GDPR asks for it.\n' })
    expect(told).toContain('Information to be provided where personal data are collected from the data subject')
    expect(told).toContain('[Official text](https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13)')
  })

  it('tells why a phrase is vague', async () => {
    const files = {
      'clausal.yaml': 'laws: []\n',
      'privacy.md': '# Privacy\n\n## Retention\n\nWe keep your data <|>as long as necessary.\n',
    }
    expect(await hover(files)).toContain('`clarity/no-vague-retention`')
  })

  it('tells what settings, laws and rules are', async () => {
    expect(await hover({ 'clausal.yaml': 'fail<|>On: error\n' })).toContain('severity')
    expect(await hover({ 'clausal.yaml': 'laws: [gd<|>pr]\n' })).toContain('General Data Protection Regulation')
    expect(await hover({ 'clausal.yaml': 'rules:\n  dates/require<|>-date: error\n' })).toContain('dates/require-date')
  })

  it('lets no markup of a policy through', async () => {
    const text = '# Privacy\n\n## <|>Rights [x](command:evil) <img src=x>\n\nYou have the right to access your data.\n'
    const told = await hover({ 'privacy.md': text })
    expect(told).not.toMatch(/<img|\]\(command/)
  })

  it('is plain where the editor shows plain text, and nothing elsewhere', async () => {
    const text = '# Privacy\n\n"Member" means a person. A <|>Member has a name.\n'
    expect(await hover({ 'privacy.md': text }, MarkupKind.PlainText)).toBe('Member: a person.')
    expect(await hover({ 'privacy.md': '# Privacy\n\nWe sell <|>pens.\n' })).toBeUndefined()
    expect(await hover({ 'notes.md': '# Notes<|>\n' })).toBeUndefined()
  })
})
