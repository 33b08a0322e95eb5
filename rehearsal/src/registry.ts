import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import getPort from 'get-port'
import { mustRun } from './program.ts'

/** A registry on this machine. */
export interface Registry {
  readonly url: string
  readonly stop: () => Promise<void>
}

const SECONDS_TO_START = 120

/** Our packages stay here and may be published by anybody; all others come from the registry that npm uses. */
const configuration = (storage: string, upstream: string) => `storage: ${storage}
uplinks:
  upstream:
    url: ${upstream}
    timeout: 120s
    maxage: 60m
packages:
  '@clausal/*': { access: $all, publish: $all }
  clausal: { access: $all, publish: $all }
  '**': { access: $all, proxy: upstream }
log: { type: stdout, format: pretty, level: warn }
`

/** Starts a registry whose files lie in `folder`. */
export async function startRegistry(folder: string): Promise<Registry> {
  const upstream = (await mustRun('npm', ['config', 'get', 'registry'], { cwd: folder })).out.trim()
  const config = join(folder, 'verdaccio.yaml')
  await writeFile(config, configuration(join(folder, 'storage'), upstream))
  const port = await getPort({ host: '127.0.0.1' })
  const program = join(dirname(createRequire(import.meta.url).resolve('verdaccio/package.json')), 'bin', 'verdaccio')
  const child = spawn(process.execPath, [program, '--config', config, '--listen', `127.0.0.1:${port}`], { cwd: folder, stdio: 'pipe' })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const url = `http://127.0.0.1:${port}/`
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  for (let second = 0; ; second++) {
    const answer = await fetch(`${url}-/ping`).catch(() => undefined)
    if (answer?.ok === true) break
    if (child.exitCode !== null || second > SECONDS_TO_START) {
      child.kill()
      throw new Error(`The registry did not start:\n${said}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  return {
    url,
    stop: () => {
      child.kill()
      return ended
    },
  }
}
