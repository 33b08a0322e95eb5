import { fork } from 'node:child_process'
import { endOf, NODE, SERVER } from './stdio.ts'
import type { Transport } from './transport.ts'

/** Forks the built server, as VS Code does. */
export function startOnChannel(): Transport {
  const child = fork(SERVER, ['--node-ipc'], { execPath: NODE, silent: true })
  let complaints = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      complaints += text
    })
  return {
    send: (message) => child.send(message),
    listen: (onMessage) => child.on('message', onMessage),
    complaints: () => complaints,
    ended: endOf(child),
  }
}
