import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readMessages, toFrame } from './framing.ts'
import type { Transport } from './transport.ts'

/** The built server. */
export const SERVER = fileURLToPath(new URL('../../dist/main.js', import.meta.url))
/** The Node that users run, which may be older than the one the tests run under. */
export const NODE = process.env['CLAUSAL_NODE'] ?? process.execPath

/** The exit code of a process, once it has ended. */
export const endOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.on('exit', resolve)
  })

/** Starts the built server as editors do. */
export function startOnStdio(): Transport {
  const child = spawn(NODE, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] })
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text
  })
  return {
    send: (message) => child.stdin.write(toFrame(message)),
    listen: (onMessage, onError) => readMessages(child.stdout, onMessage, onError),
    complaints: () => complaints,
    ended: endOf(child),
  }
}
