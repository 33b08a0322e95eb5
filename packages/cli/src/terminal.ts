import { once } from 'node:events'
import { toPrintable } from '@clausal/core/report'

/** What a command may touch of the outside world; given to it so that tests can give another. */
export interface Terminal {
  readonly cwd: string
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Ends when whoever reads standard output has taken most of what was written: who writes much waits for it. */
  readonly drained: () => Promise<void>
  /** Standard input as it comes. */
  readonly input: AsyncIterable<Uint8Array>
  readonly readInput: () => Promise<Uint8Array>
  /** Whether standard output shows colours. */
  readonly colour: boolean
  /** Columns of standard output. */
  readonly width: number
  /** Whether a person watches standard error. */
  readonly watched: boolean
  /** Whether plug-ins of the project may run: `--trust-plugins`, or CLAUSAL_TRUST_PLUGINS=1. */
  readonly trustsPlugins: boolean
}

/** Prints one line on standard error. Names and texts in it come from anywhere: it stays one line, and nothing in it steers a terminal. */
export function tell({ err }: Pick<Terminal, 'err'>, line: string): void {
  err(`${toPrintable(line)}\n`)
}

/** Columns where standard output is no terminal: what a log shows without wrapping. */
const DEFAULT_WIDTH = 100
const WIDEST = 120

/** Whether to colour: `--color` and `--no-color` first, then NO_COLOR and FORCE_COLOR, then whether it is a terminal. */
function wantsColour(argv: readonly string[], env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (argv.includes('--no-color')) return false
  if (argv.includes('--color')) return true
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '') return env['FORCE_COLOR'] !== '0'
  return isTerminal && env['TERM'] !== 'dumb'
}

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The terminal of this process. */
export function createTerminal(): Terminal {
  const { stdout, stderr, stdin, argv, env } = process
  return {
    cwd: process.cwd(),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    drained: async () => {
      // A reader that is gone takes nothing any more, and nobody waits for it.
      if (stdout.writableNeedDrain && stdout.errored === null) await once(stdout, 'drain').catch(() => undefined)
    },
    input: stdin,
    readInput: () => readAll(stdin),
    colour: wantsColour(argv, env, stdout.isTTY === true),
    width: Math.min(WIDEST, stdout.columns ?? DEFAULT_WIDTH),
    watched: stderr.isTTY === true && env['CI'] === undefined,
    trustsPlugins: argv.includes('--trust-plugins') || env['CLAUSAL_TRUST_PLUGINS'] === '1',
  }
}
