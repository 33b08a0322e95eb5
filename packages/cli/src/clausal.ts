#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import module from 'node:module'

// From version 22.8 on Node keeps what it compiled for the next run.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache()

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

// A reader that has seen enough, such as head, closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

// Imported only now, so that they are among what is kept.
const [{ run }, { createTerminal }] = await Promise.all([import('./program.ts'), import('./terminal.ts')])
process.exitCode = await run(process.argv.slice(2), version, createTerminal())
