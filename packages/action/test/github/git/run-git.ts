import { spawn } from 'node:child_process'

/** Everything that git could take from the machine it runs on is put aside. */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '1',
  LC_ALL: 'C',
}

/** Runs git in a folder and gives what it printed. @throws where git fails, with what it said */
export type Git = (args: readonly string[], input?: string | Uint8Array) => Promise<Buffer>

export function createGit(folder: string): Git {
  return (args, input = '') =>
    new Promise((resolve, reject) => {
      const child = spawn('git', args, { cwd: folder, env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...ENVIRONMENT } })
      const out: Buffer[] = []
      const err: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
      child.on('error', reject)
      child.on('close', (code) => {
        if (code === 0) resolve(Buffer.concat(out))
        else reject(new Error(`git ${args.join(' ')} failed:\n${Buffer.concat(err).toString('utf8')}`))
      })
      child.stdin.on('error', () => {})
      child.stdin.end(input)
    })
}

export const toText = (output: Buffer) => output.toString('utf8').trimEnd()
