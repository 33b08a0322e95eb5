import { describe, expect, it } from 'vitest'
import { createLanguageService } from '../src/service.ts'
import { openWorkspace, uriOf } from '../src/testing/memory-workspace.ts'

/** Some hundred sections, each a little different: long enough that its first check is divided. */
const LONG = `# Privacy at Tarn\n\n${Array.from({ length: 400 }, (_, at) => `## Part ${at}\n\nWe keep what you write to desk ${at} for ${at + 2} years. See [part](http://tarn.example/${at}).\n`).join('\n')}`

/** A service whose clock goes on by itself, so that every piece takes long; `between` runs where others have their turn. */
function openLong(files: Readonly<Record<string, string>>, between: (turn: number) => Promise<void> | void) {
  const opened = openWorkspace(files)
  let time = 0
  let turns = 0
  const service = createLanguageService({
    workspace: opened.workspace,
    today: () => '2026-06-15',
    now: () => (time += 20),
    breathe: async () => between(++turns),
  })
  return { service, change: opened.change, turns: () => turns }
}

describe('a check that takes long', () => {
  it('lets others have their turn, and tells in the end what it tells at once', async () => {
    const { service, turns } = openLong({ 'privacy.md': LONG }, () => {})
    const { items } = await service.diagnostics(uriOf('privacy.md'))
    expect(turns()).toBeGreaterThan(1000)
    expect(items).toEqual((await openWorkspace({ 'privacy.md': LONG }).service.diagnostics(uriOf('privacy.md'))).items)
    expect(items.length).toBeGreaterThan(3)
  })

  it('is given up when nobody wants it any more', async () => {
    let wanted = true
    const { service, turns } = openLong({ 'privacy.md': LONG }, (turn) => {
      if (turn === 5) wanted = false
    })
    expect(await service.diagnostics(uriOf('privacy.md'), () => wanted)).toEqual({ version: null, items: [], related: new Map() })
    expect(turns()).toBe(5)
  })

  it('goes on with the new version where the text is edited meanwhile', async () => {
    const opened = openLong({ 'privacy.md': LONG }, (turn) => {
      if (turn === 50) opened.change('privacy.md', `${LONG}\nSee [more](http://tarn.example/more).\n`)
    })
    const { version, items } = await opened.service.diagnostics(uriOf('privacy.md'))
    expect(version).toBe(2)
    expect(items.some(({ range }) => range.start.line > LONG.split('\n').length - 1)).toBe(true)
  })

  it('does not keep others from asking about the same text', async () => {
    const asked: number[] = []
    const opened = openLong({ 'privacy.md': LONG }, async (turn) => {
      if (turn !== 50) return
      const symbols = await opened.service.documentSymbols(uriOf('privacy.md'))
      asked.push(symbols.length)
      await opened.service.hover(uriOf('privacy.md'), { line: 2, character: 4 }, 'markdown')
    })
    const { items } = await opened.service.diagnostics(uriOf('privacy.md'))
    expect(asked).toHaveLength(1)
    expect(items).toEqual((await openWorkspace({ 'privacy.md': LONG }).service.diagnostics(uriOf('privacy.md'))).items)
  })

  it('is not kept waiting by a keystroke: what an edit touched is checked at once', async () => {
    const { service, turns, change } = openLong({ 'privacy.md': LONG }, () => {})
    await service.diagnostics(uriOf('privacy.md'))
    const before = turns()
    change('privacy.md', LONG.replace('desk 7 ', 'desk 77 '))
    await service.diagnostics(uriOf('privacy.md'))
    // The clock makes each of its pieces long: rules and laws, one by one, and no clause by itself.
    expect(turns() - before).toBeLessThan(120)
  })
})
