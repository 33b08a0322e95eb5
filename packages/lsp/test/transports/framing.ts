import type { Readable } from 'node:stream'

/** Reads messages as the base protocol frames them. Anything else on the stream is an error. */
export function readMessages(stream: Readable, onMessage: (message: unknown) => void, onError: (error: Error) => void): void {
  let buffer = Buffer.alloc(0)
  stream.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n')
      if (end < 0) {
        if (buffer.length > 0 && !'Content-'.startsWith(buffer.subarray(0, 8).toString('latin1')))
          onError(new Error(`not a header on standard output: ${JSON.stringify(buffer.toString())}`))
        return
      }
      const header = buffer.subarray(0, end).toString('latin1')
      const length = /^Content-Length: (\d+)$/m.exec(header.replace(/\r/g, ''))?.[1]
      if (length === undefined) {
        onError(new Error(`a message without its length: ${JSON.stringify(header)}`))
        return
      }
      const from = end + 4
      const to = from + Number(length)
      if (buffer.length < to) return
      const body = buffer.subarray(from, to).toString('utf8')
      buffer = buffer.subarray(to)
      onMessage(JSON.parse(body))
    }
  })
}

/** Frames a message. */
export function toFrame(message: unknown): string {
  const body = JSON.stringify(message)
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}
