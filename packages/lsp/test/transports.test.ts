import { type ChildProcess, fork, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DocumentDiagnosticReport } from 'vscode-languageserver'
import { toFrame } from './transports/framing.ts'
import { startOnChannel } from './transports/ipc.ts'
import { startOnSocket } from './transports/socket.ts'
import { endOf, NODE, SERVER, startOnStdio } from './transports/stdio.ts'
import type { Transport } from './transports/transport.ts'
import { PULLS, withClient } from './with-client.ts'

const POLICY = '# Privacy at Tarn\n\nSee [the archive](http://tarn.example/a).\n'
const INITIALIZE = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { processId: null, rootUri: null, capabilities: {} },
}

/** Starts the server with standard input that stays open; gives what it said on standard error, and how it ended. */
function start(...args: readonly string[]) {
  const child = spawn(NODE, [SERVER, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  child.stdin.on('error', () => undefined)
  return { child, stdin: child.stdin, ended: endOf(child).then((code) => ({ code, said })) }
}

/** Resolves with the next message of a process on its standard output. */
const answered = (child: ChildProcess) => new Promise((resolve) => child.stdout?.once('data', resolve))

async function checksOver(transport: Transport): Promise<void> {
  await withClient(
    { 'privacy.md': POLICY, 'clausal.yaml': 'extends: [layout]\nlaws: []\n' },
    PULLS,
    async ({ client, uri }) => {
      const textDocument = { uri: uri('privacy.md') }
      client.open(textDocument.uri, POLICY)
      const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument })
      expect(report).toMatchObject({ kind: 'full', items: [{ code: 'structure/no-insecure-link' }] })
    },
    { transport: () => transport },
  )
}

describe('the built server', () => {
  it('talks over standard input and output', () => checksOver(startOnStdio()))
  it('talks over a socket', async () => checksOver(await startOnSocket()))
  it('talks over the channel between Node processes', () => checksOver(startOnChannel()))
  it.skipIf(process.platform === 'win32')('talks over a named pipe', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clausal-pipe-'))
    try {
      await checksOver(await startOnSocket(join(folder, 'pipe')))
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it.each([
    [[], 'say how the editor talks to it. Most editors use: --stdio'],
    [['--socket=none'], "'none' is no port. Write --socket= and a number from 1 to 65535."],
    [['--node-ipc'], '--node-ipc is only for a process that Node has forked.'],
  ])('says how to start it where %j does not', async (args, message) => {
    const { code, said } = await start(...args).ended
    expect(code).toBe(2)
    expect(said).toContain(`error: clausal-lsp: ${message}`)
  })

  it('says so where nobody listens', async () => {
    const { code, said } = await start(`--pipe=${join(tmpdir(), 'clausal-nobody')}`).ended
    expect(code).toBe(1)
    expect(said).toMatch(/^error: clausal lsp: there is no editor at .*clausal-nobody/)
  })

  it.each([
    'hello\n',
    'GET / HTTP/1.1\r\n\r\n',
    'Content-Length: many\r\n\r\n{}',
    'Content-Length: 5\r\n\r\n{bad}',
    'Content-Type: x\r\n\r\n{}',
    '{}',
  ])('ends with a clear error where %j comes in', async (input) => {
    const { stdin, ended } = start('--stdio')
    stdin.write(input)
    const { code, said } = await ended
    expect(code).toBe(1)
    expect(said).toMatch(/^error: clausal lsp: what came in is no message of the Language Server Protocol\./)
  })
})

describe('the server ends with its editor', () => {
  it('at "exit": well after "shutdown", with 1 without', async () => {
    const { child, stdin, ended } = start('--stdio')
    stdin.write(toFrame(INITIALIZE))
    await answered(child)
    stdin.write(toFrame({ jsonrpc: '2.0', method: 'exit' }))
    expect(await ended).toEqual({ code: 1, said: '' })

    const proper = start('--stdio')
    proper.stdin.write(toFrame(INITIALIZE))
    await answered(proper.child)
    proper.stdin.write(toFrame({ jsonrpc: '2.0', id: 2, method: 'shutdown' }))
    await answered(proper.child)
    proper.stdin.write(toFrame({ jsonrpc: '2.0', method: 'exit' }))
    expect(await proper.ended).toEqual({ code: 0, said: '' })
  })

  it('when its input ends', async () => {
    const { child, stdin, ended } = start('--stdio')
    stdin.write(toFrame(INITIALIZE))
    await answered(child)
    stdin.end()
    expect(await ended).toEqual({ code: 1, said: '' })
  })

  it('when the channel closes', async () => {
    const child = fork(SERVER, ['--node-ipc'], { execPath: NODE, silent: true })
    child.send(INITIALIZE)
    await new Promise((resolve) => child.once('message', resolve))
    child.disconnect()
    expect(await endOf(child)).toBe(1)
  })

  it('when the process that the editor named is gone, though its input stays open', async () => {
    // Ends by itself, too, should the test not come to end it.
    const editor = spawn(NODE, ['-e', 'setTimeout(() => {}, 120_000)'])
    const { child, stdin, ended } = start('--stdio')
    stdin.write(toFrame({ ...INITIALIZE, params: { ...INITIALIZE.params, processId: editor.pid } }))
    await answered(child)
    editor.kill()
    expect(await ended).toEqual({ code: 1, said: '' })
  })
})
