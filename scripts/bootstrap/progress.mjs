const TICK_MS = 1000
const HEARTBEAT_MS = 30_000

/** Whether the output is a terminal somebody watches, so that lines may be redrawn and coloured. */
export function isLive(output = process.stdout, environment = process.env) {
  return output.isTTY === true && !environment.CI && environment.TERM !== 'dumb'
}

/** Announces steps, one line each: on a terminal with a running clock, elsewhere as plain text with a sign of life in long steps. */
export function createProgress(output = process.stdout, live = isLive(output)) {
  return {
    /** Runs `work` under one line that says what it is and how long it took. `work` may return a word to put beside the time. */
    async step(label, work) {
      const started = Date.now()
      const elapsed = () => `${((Date.now() - started) / 1000).toFixed(1)} s`
      output.write(`${label} ...`)
      const tick = () => output.write(live ? `\r${label} ... ${elapsed()}` : ` ${elapsed()} ...`)
      const clock = setInterval(tick, live ? TICK_MS : HEARTBEAT_MS)
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
