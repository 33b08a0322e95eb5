import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contender } from '../measure.ts'
import type { Program } from './programs.ts'

const TELL_MEMORY = new URL('tell-memory.mjs', import.meta.url).href

/** What a process took. */
export interface Cost {
  /** From start to end, in milliseconds. */
  readonly time: number
  /** The most memory it had at once, in megabytes. */
  readonly memory: number
}

/** Runs a program on files of a folder. What it prints is read and thrown away, as by a terminal. */
export function run({ name, args, counts = false }: Program, files: readonly string[], folder: string): Cost {
  const told = join(folder, '.memory')
  const began = performance.now()
  const { status, stderr, error } = spawnSync(process.execPath, ['--import', TELL_MEMORY, ...args(files)], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, BENCH_MEMORY: told },
  })
  const time = performance.now() - began
  if (error !== undefined || status === null || (status > 1 && !counts)) throw new Error(`${name} ended with ${status}: ${error ?? stderr}`)
  return { time, memory: Number(readFileSync(told, 'utf8')) / 1024 }
}

/** A program as a contender: a process each round. */
export function toContender(program: Program, files: readonly string[], folder: string): Contender {
  return { name: program.name, round: () => run(program, files, folder).time }
}
