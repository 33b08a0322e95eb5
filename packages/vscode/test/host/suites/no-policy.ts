import { setTimeout as wait } from 'node:timers/promises'
import { clausal, expectThat, fileAt, hasRule, open, rulesIn, suite, until, write } from './suite.ts'

/** Long enough for a server that should not start to do so. */
const PAUSE_MS = 2000

export const run = suite<'no-policy'>({
  async 'does not start the server for other files'() {
    await open('README.md')
    await until(() => clausal().isActive, Boolean)
    await wait(PAUSE_MS)
    expectThat(clausal().exports.serverState === 'off', `The server is ${clausal().exports.serverState}.`)
  },

  async 'starts it for a policy that is opened later'() {
    await write('notice.md', '---\npolicy: true\n---\n\n# Privacy\n\nWe keep your orders.\n')
    await open('notice.md')
    await until(
      () => clausal().exports.serverState,
      (state) => state === 'running',
    )
    await until(() => rulesIn(fileAt('notice.md')), hasRule('dates/require-date'))
  },
})
