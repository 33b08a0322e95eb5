import { DOCS } from '@clausal/core/report'
import { describe, expect, it } from 'vitest'
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types'
import { openWorkspace, uriOf } from '../testing/memory-workspace.ts'

async function reported(text: string, config = 'laws: []\n', name = 'privacy.md') {
  const { service, words, marked } = openWorkspace({ [name]: text, 'clausal.yaml': config })
  const { items } = await service.diagnostics(uriOf(name))
  return {
    items,
    expected: marked(name).ranges.map(({ start, end }) => marked(name).text.slice(start, end)),
    words: (code: string) => items.filter((item) => item.code === code).map(({ range }) => words(name, range)),
  }
}

describe('diagnostics', () => {
  it('stand on the words of the finding, with a link to the page of the rule', async () => {
    const { items, words, expected } = await reported('# Privacy\n\n## Retention\n\nWe <|keep your data as long as necessary|>.\n')
    expect(words('clarity/no-vague-retention')).toEqual(expected)
    expect(items.find(({ code }) => code === 'clarity/no-vague-retention')).toMatchObject({
      severity: DiagnosticSeverity.Warning,
      source: 'clausal',
      codeDescription: { href: `${DOCS}rules/clarity/no-vague-retention.html` },
    })
  })

  it('place what a law misses on the clause that should hold it, else on the title', async () => {
    const text = '<|# Privacy|>\n\n## Your rights\n\nYou have the right to access your data.\n'
    const { words, expected } = await reported(text, 'laws: [gdpr]\n')
    expect(words('law/gdpr/13-2-a')).toEqual(expected)
    expect(words('law/gdpr/13-2-b-erasure')).toEqual(['## Your rights'])
  })

  it('lead to what a sentence contradicts', async () => {
    const text =
      '# Privacy\n\n## Places\n\nWe do not collect your location.\n\n## More\n\nWe collect your name, location and e-mail address.\n'
    const { items } = await reported(text)
    const found = items.find(({ code }) => code === 'consistency/no-contradiction')
    expect(found?.relatedInformation).toMatchObject([{ location: { uri: uriOf('privacy.md'), range: { start: { line: 8 } } } }])
  })

  it('fade definitions that nothing uses', async () => {
    const { items } = await reported('# Privacy\n\n"Member" means a person with an account.\n')
    expect(items.find(({ code }) => code === 'terms/no-unused-definition')?.tags).toEqual([DiagnosticTag.Unnecessary])
  })

  it('name front matter that cannot be read', async () => {
    const { items } = await reported('---\ntitle: [a\n---\n# Privacy\n')
    expect(items).toMatchObject([{ code: 'front-matter', severity: DiagnosticSeverity.Error }, ...items.slice(1).map(() => ({}))])
  })

  it.each(['privacy.md', 'privacy.mdx', 'privacy.html', 'privacy.txt'])('are there for %s', async (name) => {
    const { items } = await reported('Privacy\n\nWe sell pens. TODO\n', 'laws: []\n', name)
    expect(items.map(({ code }) => code)).toContain('structure/no-placeholder')
  })
  it.each(['markdown', 'gfm', 'html', 'mhtml', 'plaintext', 'text'])(
    'are there whatever editors call the language (%s)',
    async (language) => {
      const { service } = openWorkspace(
        { privacy: 'Privacy\n\nWe sell pens. TODO\n', 'clausal.yaml': 'policies: [privacy]\n' },
        { languages: { privacy: language } },
      )
      const { items } = await service.diagnostics(uriOf('privacy'))
      expect(items.map(({ code }) => code)).toContain('structure/no-placeholder')
    },
  )
})
