#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import module from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { optionsForTyping } from '@clausal/lsp/engine'

const FAILURE = 2

const [command] = process.argv.slice(2).filter((arg) => !arg.startsWith('-'))
if (command === 'lsp') for (const option of optionsForTyping()) setFlagsFromString(option)

// From version 22.8 on Node keeps what it compiled for the next run.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache()

/** A check runs to its end, so that its exit code does not depend on who reads; what may have no end ends with its reader. */
const runsOn = command === 'check' && !process.argv.includes('--stdin-ndjson')

for (const stream of [process.stdout, process.stderr])
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as head, closes the pipe; that is no failure.
    if (code === 'EPIPE') return runsOn ? undefined : void setImmediate(() => process.exit())
    if (stream === process.stdout)
      process.stderr.write(`error: standard output cannot be written (${code}). Make room, or print elsewhere.\n`)
    process.exit(FAILURE)
  })

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

const args = process.argv.slice(2)
// What scripts ask before anything else needs nothing else.
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) process.stdout.write(`${version}\n`)
else {
  // Imported only now, so that they are among what is kept.
  const [{ run }, { createTerminal }] = await Promise.all([import('./program.ts'), import('./terminal.ts')])
  process.exitCode = await run(args, version, createTerminal())
}
