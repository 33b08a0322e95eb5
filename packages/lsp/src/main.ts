#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { optionsForTyping } from './server/node/engine.ts'

for (const option of optionsForTyping()) setFlagsFromString(option)

const { startServer, TransportError } = await import('./node.ts')
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
try {
  startServer(version)
} catch (error) {
  if (!(error instanceof TransportError)) throw error
  process.stderr.write(`error: clausal-lsp: ${error.message}\n`)
  process.exitCode = 2
}
