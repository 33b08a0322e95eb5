const TICK_MS = 1000
const HEARTBEAT_MS = 30_000

/** Announces steps, one line each: on a terminal with a running clock, elsewhere as plain text with a sign of life in long steps. */
export function createProgress(output = process.stdout, environment = process.env) {
  const live = output.isTTY === true && !environment.CI && environment.TERM !== 'dumb'

  return {
    /** Runs `work` under one line that says what it is and how long it took. `work` may return a word to put beside the time. */
    async step(label, work) {
      const started = Date.now()
      const elapsed = () => `${((Date.now() - started) / 1000).toFixed(1)} s`
      output.write(`${label} ...`)
      const clock = setInterval(() => output.write(live ? `\r${label} ... ${elapsed()}` : ` ${elapsed()}`), live ? TICK_MS : HEARTBEAT_MS)
      const close = (word) => {
        clearInterval(clock)
        output.write(live ? `\r${label} ... ${word}, ${elapsed()}   \n` : ` ${word}, ${elapsed()}\n`)
      }
      try {
        const word = await work()
        close(typeof word === 'string' ? word : 'done')
      } catch (error) {
        close('failed')
        throw error
      }
    },
    say(text = '') {
      output.write(`${text}\n`)
    },
  }
}
