import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

/** A step that failed in a way we can explain; the message says what happened and what to do. */
export class StepError extends Error {}

/**
 * Runs a program and gives back its exit code and everything it printed.
 * With `inherit` the output goes straight to the terminal instead. No shell: arguments arrive as they are, spaces included.
 */
export function run(program, args, { cwd, env = process.env, inherit = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', inherit ? 'inherit' : 'pipe', inherit ? 'inherit' : 'pipe'] })
    const chunks = []
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    const settle = (code, extra = '') => {
      // Kept output is shown later, as plain text; some tools colour it whatever they are told.
      resolve({ code, output: stripVTControlCharacters(Buffer.concat(chunks).toString('utf8') + extra).trim() })
    }
    child.on('error', (error) => settle(1, error.message))
    child.on('close', (code, signal) => settle(code ?? 1, signal === null ? '' : `\nstopped by ${signal}`))
  })
}
