import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { CLI, NODE, runClausal } from './run-clausal.ts'

const framed = (message: object) => {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message })
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

describe('clausal lsp', () => {
  it('serves an editor until it says that it is done', async () => {
    const input = [
      { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
      { method: 'initialized', params: {} },
      { id: 2, method: 'shutdown' },
      { method: 'exit' },
    ]
    const child = spawn(NODE, [CLI, 'lsp', '--stdio'])
    const { stdin, stdout, stderr } = child
    // The editor leaves the pipe open: it is the exit message that ends the server.
    stdin.write(input.map(framed).join(''))
    const ended = new Promise((resolve) => child.on('exit', resolve))
    const [out, err, code] = await Promise.all([text(stdout), text(stderr), ended])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Content-Length: \d+\r\n\r\n\{"jsonrpc":"2\.0","id":1,"result":\{"capabilities":/)
  })

  it('asks how the editor talks to it', async () => {
    const { code, err } = await runClausal(['lsp'])
    expect(code).toBe(2)
    expect(err).toBe(
      'error: clausal lsp: say how the editor talks to it. Most editors use: --stdio\nMore: https://clausal.github.io/clausal/reference/command-line.html\n',
    )
  })
})
