// `npm start` and `npm test` from a bare clone, with Node and npm alone. No dependencies: it runs before there are any.
import { createProgress } from './bootstrap/progress.mjs'
import { StepError } from './bootstrap/run.mjs'
import { setUp } from './bootstrap/set-up.mjs'
import { start } from './bootstrap/start.mjs'
import { test } from './bootstrap/test.mjs'

const commands = { start, test }
const name = process.argv[2] ?? ''
const command = Object.hasOwn(commands, name) ? commands[name] : undefined

if (command === undefined) {
  console.error(`Unknown command "${name}". Use one of: ${Object.keys(commands).join(', ')}.`)
  process.exit(2)
}

const progress = createProgress()
try {
  process.exitCode = await command(await setUp(progress), progress)
} catch (error) {
  if (!(error instanceof StepError)) throw error
  console.error(`\n${error.message}`)
  if (name === 'test') console.log('\n0 passed, 1 failed, 0 skipped')
  process.exitCode = 1
}
