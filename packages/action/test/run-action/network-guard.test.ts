import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const GUARD = fileURLToPath(new URL('network-guard.cjs', import.meta.url))

const run = (code: string) =>
  spawnSync(process.execPath, ['--require', GUARD, '--input-type=module', '-e', code], { encoding: 'utf8', timeout: 30_000 })

describe('the guard of the network', () => {
  it.each([
    ['fetch', "await fetch('http://192.0.2.1/')", '192.0.2.1'],
    ['a secure fetch by name', "await fetch('https://api.github.example/')", 'api.github.example'],
    ['a socket', "(await import('node:net')).connect(80, '192.0.2.1')", '192.0.2.1'],
  ])('ends a program that leaves the machine by %s', (_, code, host) => {
    const { status, stderr } = run(code)
    expect(stderr).toBe(`The test forbids a connection to ${host}.\n`)
    expect(status).toBe(97)
  })

  it('lets it talk to the machine itself', async () => {
    const server = createServer((_, response) => response.end('here'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { spawn } = await import('node:child_process')
    const code = `process.stdout.write(await (await fetch('http://127.0.0.1:${port}/')).text())`
    const child = spawn(process.execPath, ['--require', GUARD, '--input-type=module', '-e', code])
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    const status = await new Promise((resolve) => child.on('close', resolve))
    server.close()
    expect([status, out]).toEqual([0, 'here'])
  })
})
