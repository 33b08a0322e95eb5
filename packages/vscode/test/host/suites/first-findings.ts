import type { ChildProcess } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { languages, window, workspace } from 'vscode'
import type { Wait } from '../first-findings.ts'
import { fileAt } from './suite.ts'

/** The window has done what it does on opening after so long. */
const CALM_MS = 4000

// The very object that extensions in this host fork with.
const processes: { fork: (...args: readonly unknown[]) => ChildProcess } = createRequire(__filename)('node:child_process')
const methodOf = (message: unknown) => (typeof message === 'object' && message !== null ? Reflect.get(message, 'method') : undefined)

/** Opens a file and waits for the diagnostics of a language server that starts for it; tells when what happened, in milliseconds. */
async function open(file: string, source: string, program: string): Promise<Wait> {
  const uri = fileAt(file)
  const marks: Record<keyof Wait, number> = { started: 0, answered: 0, asked: 0, found: 0 }
  const begun = performance.now()
  const mark = (name: keyof Wait) => {
    if (marks[name] === 0) marks[name] = Math.round(performance.now() - begun)
  }
  const { fork } = processes
  processes.fork = (...args: Parameters<typeof fork>) => {
    const child = fork(...args)
    if (!String(args[0]).endsWith(program)) return child
    mark('started')
    child.once('message', () => mark('answered'))
    const send = child.send.bind(child)
    child.send = (message: unknown, ...rest: unknown[]) => {
      if (methodOf(message) === 'textDocument/diagnostic') mark('asked')
      return Reflect.apply(send, child, [message, ...rest])
    }
    return child
  }
  const found = new Promise<void>((resolve) => {
    const listening = languages.onDidChangeDiagnostics(() => {
      if (!languages.getDiagnostics(uri).some((one) => one.source === source)) return
      listening.dispose()
      resolve()
    })
  })
  await window.showTextDocument(uri)
  await found
  mark('found')
  processes.fork = fork
  return marks
}

/** In a window without a policy: the wait for the findings of the first one, and for those of VS Code's own server for JSON. */
export async function run(): Promise<void> {
  await window.showTextDocument(fileAt('plain.ini'))
  await wait(CALM_MS)
  const json = await open('broken.json', 'json', 'jsonServerMain')
  await wait(CALM_MS)
  // Under this name it makes the extension start, so it may not be there before.
  await workspace.fs.copy(fileAt('policy.bin'), fileAt('privacy.md'))
  const clausal = await open('privacy.md', 'clausal', 'server.mjs')
  writeFileSync(join(__dirname, 'results.json'), JSON.stringify({ json, clausal }))
}
