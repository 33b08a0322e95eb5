import { describe, expect, it } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver-types'
import { readClient } from './client.ts'
import { createPushedDiagnostics } from './push-diagnostics.ts'

const place = { line: 0, character: 0 }
const items: readonly Diagnostic[] = [{ range: { start: place, end: place }, message: 'Something is wrong.' }]
const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Waits until all that can happen has happened. */
async function settle(): Promise<void> {
  for (let left = 60; left > 0; left--) await turn()
}

/** Pushes of a service in which the check of a file named long takes so many turns, unless nobody wants it. */
function pushesOf(turns: number) {
  const told: string[] = []
  const open = ['long.md', 'short.md']
  const pushed = createPushedDiagnostics({
    connection: {
      async sendDiagnostics({ uri, diagnostics }) {
        told.push(`${uri} ${diagnostics.length}`)
      },
    },
    service: {
      async diagnostics(uri, isWanted = () => true) {
        for (let left = uri === 'long.md' ? turns : 0; left > 0; left--) {
          await turn()
          if (!isWanted()) return { version: null, items: [], related: new Map() }
        }
        return { version: 1, items, related: new Map() }
      },
    },
    client: () => readClient({ processId: null, rootUri: null, capabilities: {} }),
    openFiles: () => open,
    defer: (work) => setImmediate(work),
    report: (error) => told.push(String(error)),
  })
  return { pushed, told, open }
}

describe('pushed diagnostics', () => {
  it('of the file that was edited last come first, and the others after all', async () => {
    const { pushed, told } = pushesOf(6)
    pushed.touch('long.md')
    await turn()
    await turn()
    pushed.touch('short.md')
    await settle()
    expect(told).toEqual(['short.md 1', 'long.md 1'])
  })

  it('of a file that was edited again are those of its last version', async () => {
    const { pushed, told } = pushesOf(6)
    pushed.touch('long.md')
    await turn()
    await turn()
    pushed.touch('long.md')
    await settle()
    expect(told).toEqual(['long.md 1'])
  })

  it('of a file that was closed meanwhile are not sent', async () => {
    const { pushed, told, open } = pushesOf(6)
    pushed.touch('long.md')
    await turn()
    open.shift()
    pushed.clear('long.md')
    await settle()
    expect(told).toEqual([])
  })
})
