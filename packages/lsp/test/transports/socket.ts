import { spawn } from 'node:child_process'
import { createServer, type Socket } from 'node:net'
import { readMessages, toFrame } from './framing.ts'
import { endOf, NODE, SERVER } from './stdio.ts'
import type { Transport } from './transport.ts'

/** Listens at a port or a named pipe, and has the built server call there. */
export async function startOnSocket(pipe?: string): Promise<Transport> {
  const listening = createServer()
  const called = new Promise<Socket>((resolve) => listening.once('connection', resolve))
  await new Promise<void>((resolve) => {
    if (pipe === undefined) listening.listen(0, '127.0.0.1', resolve)
    else listening.listen(pipe, resolve)
  })
  const address = listening.address()
  const option = typeof address === 'object' && address !== null ? `--socket=${address.port}` : `--pipe=${pipe}`
  const child = spawn(NODE, [SERVER, option], { stdio: ['ignore', 'pipe', 'pipe'] })
  let complaints = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      complaints += text
    })
  const socket = await called
  listening.close()
  return {
    send: (message) => socket.write(toFrame(message)),
    listen: (onMessage, onError) => readMessages(socket, onMessage, onError),
    complaints: () => complaints,
    ended: endOf(child),
  }
}
