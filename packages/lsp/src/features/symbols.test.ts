import { describe, expect, it } from 'vitest'
import type { DocumentSymbol } from 'vscode-languageserver-types'
import { openWorkspace, uriOf } from '../testing/memory-workspace.ts'

const TEXT =
  '# Privacy at Tarn\n\n## Cookies\n\nWe set cookies.\n\n### Analytics\n\n"Tally" means a count. We keep your data, each Tally, for 3 years.\n\n## Rights\n\nYou have the right to data portability.\n'

const outline = (symbols: readonly DocumentSymbol[]): unknown[] =>
  symbols.map(({ name, children = [] }) => (children.length === 0 ? name : [name, outline(children)]))

describe('document symbols', () => {
  it('are the clauses with their terms and what they disclose', async () => {
    const { service } = openWorkspace({ 'privacy.md': TEXT })
    const symbols = await service.documentSymbols(uriOf('privacy.md'))
    expect(outline(symbols)).toEqual([
      [
        'Privacy at Tarn',
        [
          ['Cookies', ['sets first-party cookies', ['Analytics', ['Tally', 'keeps data for 3 years']]]],
          ['Rights', ['grants the right: portability']],
        ],
      ],
    ])
    expect(symbols[0]?.children?.[0]?.detail).toContain('cookies')
  })

  it('lie inside their parents, and their names inside them', async () => {
    const { service } = openWorkspace({ 'privacy.md': TEXT })
    const check = ({ range, selectionRange, children = [] }: DocumentSymbol) => {
      expect(selectionRange.start.line).toBeGreaterThanOrEqual(range.start.line)
      for (const child of children) {
        expect(child.range.start.line).toBeGreaterThanOrEqual(range.start.line)
        expect(child.range.end.line).toBeLessThanOrEqual(range.end.line)
        check(child)
      }
    }
    for (const symbol of await service.documentSymbols(uriOf('privacy.md'))) check(symbol)
  })
})

describe('workspace symbols', () => {
  it('are found in all policies, by name or kind', async () => {
    const { service } = openWorkspace(
      { 'privacy.md': TEXT },
      { closed: { 'de/privacy.md': '# Privacy at Tarn\n\n## Retention\n\nWe keep logs for 3 months.\n' } },
    )
    const find = async (query: string) =>
      (await service.workspaceSymbols(query)).map(({ name, containerName }) => `${containerName} > ${name}`)
    expect(await find('tally')).toEqual(['privacy.md: Analytics > Tally'])
    expect(await find('reten')).toContain('de/privacy.md: Privacy at Tarn > Retention')
    expect(await find('no such')).toEqual([])
  })
})
