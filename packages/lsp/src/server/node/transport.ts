import { connect, type Socket } from 'node:net'
import type { Readable, Writable } from 'node:stream'
import {
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

/** The way between the server and an editor. */
export interface Transport {
  readonly reader: MessageReader
  readonly writer: MessageWriter
  /** Calls back once nothing more can come. */
  onEnd(callback: () => void): void
  /** Calls back with what is wrong where there is no editor at the other end, or none that speaks the protocol. */
  onBreak(callback: (reason: string) => void): void
}

/** The command line names no way to talk, or one that is none. */
export class TransportError extends Error {
  override readonly name = 'TransportError'
}

const NO_MESSAGE = 'what came in is no message of the Language Server Protocol. This is for editors to start, not for people to type into.'

const HEADER = 'content-'

/** Whether a stream may begin a message with this. */
function maySpeak(chunk: Buffer): boolean {
  const begins = chunk.subarray(0, HEADER.length).toString('latin1').toLowerCase()
  return HEADER.startsWith(begins)
}

function onStreams(input: Readable, output: Writable): Transport {
  const reader = new StreamMessageReader(input)
  return {
    reader,
    writer: new StreamMessageWriter(output),
    onEnd(callback) {
      input.on('end', callback)
      input.on('close', callback)
    },
    onBreak(callback) {
      // Words without the end of a header would be waited on for ever.
      input.once('data', (chunk: Buffer) => {
        if (!maySpeak(chunk)) callback(NO_MESSAGE)
      })
      reader.onError(({ message }) => callback(`${NO_MESSAGE} (${message})`))
    },
  }
}

function onSocket(socket: Socket, where: string): Transport {
  const transport = onStreams(socket, socket)
  return {
    ...transport,
    onBreak(callback) {
      transport.onBreak(callback)
      socket.on('error', ({ message }) => callback(`there is no editor at ${where}: ${message}`))
    },
  }
}

function onChannel(): Transport {
  if (process.send === undefined)
    throw new TransportError('--node-ipc is only for a process that Node has forked. Most editors use --stdio.')
  return {
    reader: new IPCMessageReader(process),
    writer: new IPCMessageWriter(process),
    onEnd: (callback) => process.on('disconnect', callback),
    onBreak() {},
  }
}

function toPort(value: string): number {
  const port = Number(value)
  if (/^\d+$/.test(value) && port > 0 && port < 65_536) return port
  throw new TransportError(`'${value}' is no port. Write --socket= and a number from 1 to 65535.`)
}

/** The ways there are, by their options, the value of each behind `=` or in the next argument. */
const TRANSPORTS: Readonly<Record<string, (value: string) => Transport>> = {
  '--stdio': () => onStreams(process.stdin, process.stdout),
  '--node-ipc': onChannel,
  '--socket'(value) {
    const port = toPort(value)
    return onSocket(connect(port, '127.0.0.1'), `port ${port}`)
  },
  '--pipe': (name) => onSocket(connect(name), name),
}

/**
 * Opens the way that the command line names: `--stdio`, `--node-ipc`, `--socket=<port>` or `--pipe=<name>`.
 *
 * @throws {TransportError} where it names none, or one that cannot be.
 */
export function openTransport(args: readonly string[]): Transport {
  for (const [index, arg] of args.entries()) {
    const [option = '', value = args[index + 1] ?? ''] = arg.split(/=(.*)/s)
    const open = Object.hasOwn(TRANSPORTS, option) ? TRANSPORTS[option] : undefined
    if (open !== undefined) return open(value)
  }
  throw new TransportError('say how the editor talks to it. Most editors use: --stdio')
}
