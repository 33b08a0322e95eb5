#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { startServer } from './node.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
startServer(version)
