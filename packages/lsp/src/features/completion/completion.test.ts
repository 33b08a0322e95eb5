import { describe, expect, it } from 'vitest'
import { MarkupKind } from 'vscode-languageserver-types'
import { openWorkspace } from '../../testing/memory-workspace.ts'

interface Options {
  readonly snippets?: boolean
  readonly typed?: string
}

async function complete(files: Readonly<Record<string, string>>, { snippets = true, typed }: Options = {}) {
  const workspace = openWorkspace(files)
  const { uri, position } = workspace.cursor
  const list = await workspace.service.completion(uri, position, { snippets, markup: MarkupKind.Markdown }, typed)
  const name = uri.slice(uri.lastIndexOf('/') + 1)
  return {
    items: list?.items ?? [],
    labels: list?.items.map(({ label }) => label) ?? [],
    /** The text after an item is accepted. */
    accept(label: string) {
      const edit = list?.items.find((item) => item.label === label)?.textEdit
      if (edit === undefined || !('range' in edit)) throw new Error(`no item ${label}`)
      return workspace.edited(name, [edit])
    },
  }
}

describe('completion in a policy', () => {
  it('proposes keys of the front matter that are not there yet, and values', async () => {
    const keys = await complete({ 'privacy.md': '---\ntitle: Privacy\nla<|>\n---\n# Privacy\n' })
    expect(keys.labels).toContain('last_updated')
    expect(keys.labels).not.toContain('title')
    expect(keys.accept('last_updated')).toBe('---\ntitle: Privacy\nlast_updated: \n---\n# Privacy\n')
    const values = await complete({ 'privacy.md': '---\nlast_updated: <|>\n---\n# Privacy\n' })
    expect(values.labels).toEqual(['2026-06-15'])
    expect((await complete({ 'privacy.md': '---\nhasDpo: <|>\n---\n# Privacy\n' })).labels).toEqual(['true', 'false'])
  })

  it('proposes directives, rules and the reason inside a comment', async () => {
    const directive = await complete({ 'privacy.md': '# Privacy\n\n<!-- cl<|> -->\n' })
    expect(directive.labels).toEqual(['clausal-disable-next-line', 'clausal-disable'])
    expect(directive.accept('clausal-disable')).toBe('# Privacy\n\n<!-- clausal-disable \u0024{1:rule} -- \u0024{2:reason} -->\n')
    const rules = await complete({ 'privacy.md': '# Privacy\n\nSee [x](http://a.example).\n\n<!-- clausal-disable struc<|> -->\n' })
    expect(rules.labels).toContain('structure/no-insecure-link')
    expect(rules.items.filter(({ sortText }) => sortText?.startsWith('0')).map(({ label }) => label)).toContain(
      'structure/no-insecure-link',
    )
    expect(rules.accept('structure/no-insecure-link')).toContain('<!-- clausal-disable structure/no-insecure-link -->')
    const reason = await complete({ 'privacy.md': '<!-- clausal-disable dates/require-date <|> -->\n' }, { snippets: false })
    expect(reason.accept('-- reason')).toBe('<!-- clausal-disable dates/require-date -- reason -->\n')
    expect((await complete({ 'privacy.md': '<!-- clausal-disable dates/require-date -- be<|> -->\n' })).labels).toEqual([])
  })

  it('proposes defined terms in their case, first', async () => {
    const { items } = await complete({ 'privacy.md': '# Privacy\n\n"Member" means a person. Each mem<|>\n' })
    expect(items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))[0]).toMatchObject({
      label: 'Member',
      detail: 'defined term',
    })
  })

  it('proposes what the sentence is about before the rest of the taxonomy', async () => {
    const first = async (text: string) => {
      const { items } = await complete({ 'privacy.md': text })
      return new Set(items.filter(({ sortText }) => sortText?.startsWith('1')).map(({ detail }) => detail))
    }
    expect(await first('# Privacy\n\nWe collect your na<|>\n')).toEqual(new Set(['category of data']))
    expect(await first('# Privacy\n\nWe share your data with <|>\n')).toEqual(new Set(['recipient']))
    expect(await first('# Privacy\n\nYou have the right to <|>\n')).toEqual(new Set(['right']))
  })

  it('proposes the sections of the policy in a reference', async () => {
    const text = '# Privacy\n\n## 1. Cookies\n\nWe set cookies.\n\n## 2. Your rights\n\nSee the section "<|>\n'
    expect((await complete({ 'privacy.md': text })).labels).toEqual(['Privacy', 'Cookies', 'Your rights'])
    const number = await complete({ 'privacy.md': text.replace('the section "', 'section ') })
    expect(number.items.map(({ label, detail }) => [label, detail])).toEqual([
      ['1', 'Cookies'],
      ['2', 'Your rights'],
    ])
    const html = '<h1>Privacy</h1><h2 id="c">Cookies</h2><p>See <a href="#<|>">there</a>.</p>'
    expect((await complete({ 'privacy.html': html })).labels).toContain('c')
  })

  it('proposes no words unasked', async () => {
    expect((await complete({ 'privacy.md': '# Privacy\n\nWe collect -<|>\n' }, { typed: '-' })).labels).toEqual([])
  })
})

describe('completion in clausal.yaml', () => {
  it('proposes settings that are not there yet, with what they are for', async () => {
    const { labels, items, accept } = await complete({ 'clausal.yaml': 'laws: [gdpr]\nru<|>\n' })
    expect(labels).toContain('rules')
    expect(labels).not.toContain('laws')
    expect(items.find(({ label }) => label === 'rules')?.documentation).toMatchObject({
      value: expect.stringContaining('Severity per rule'),
    })
    expect(accept('rules')).toBe('laws: [gdpr]\nrules:\n  \n')
  })

  it.each([
    ['laws', 'laws: [<|>]\n', 'gdpr', 'laws: [gdpr]\n'],
    ['laws of a list in lines', 'laws:\n  - <|>\n', 'ccpa', 'laws:\n  - ccpa\n'],
    ['laws where a list begins', 'laws:\n  <|>\n', 'ccpa', 'laws:\n  - ccpa\n'],
    ['presets', 'extends: [<|>]\n', 'strict', 'extends: [strict]\n'],
    ['rules', 'rules:\n  dates/<|>\n', 'dates/require-date', 'rules:\n  dates/require-date: \n'],
    ['severities', 'rules:\n  dates/require-date: <|>\n', 'warning', 'rules:\n  dates/require-date: warning\n'],
    ['facts', 'facts:\n  has<|>\n', 'hasDpo', 'facts:\n  hasDpo: \n'],
    ['values of a fact', 'facts:\n  hasDpo: <|>\n', 'false', 'facts:\n  hasDpo: false\n'],
    ['settings of a part', 'overrides:\n  - files: [a.md]\n    <|>\n', 'laws', 'overrides:\n  - files: [a.md]\n    laws:\n      - \n'],
  ])('proposes %s', async (_, text, label, after) => {
    expect((await complete({ 'clausal.yaml': text })).accept(label)).toBe(after)
  })
})
