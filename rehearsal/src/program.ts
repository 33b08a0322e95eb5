import { spawn } from 'node:child_process'

export interface Ended {
  readonly code: number | null
  /** Standard output. */
  readonly out: string
  /** Standard output and error, as they came. */
  readonly all: string
}

export interface ProgramOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/** Settings of the package managers that would lead a fresh project back to where the tests were started from. */
const INHERITED = /^(?:npm_(?!config_registry)|pnpm_config_(?!registry)|INIT_CWD|NODE_(?:OPTIONS|PATH)|VITEST|NO_COLOR|FORCE_COLOR)/i

/** Runs a program to its end. */
export function runProgram(program: string, args: readonly string[], { cwd, env = {} }: ProgramOptions): Promise<Ended> {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !INHERITED.test(name)))
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...own, NO_COLOR: '1', CI: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let all = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      all += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      all += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, all }))
  })
}

/**
 * Runs a program that has to end well.
 *
 * @throws {Error} with all it printed where it does not.
 */
export async function mustRun(program: string, args: readonly string[], options: ProgramOptions): Promise<Ended> {
  const ended = await runProgram(program, args, options)
  if (ended.code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${ended.code}:\n${ended.all}`)
  return ended
}
