/** Waits for so many seconds. */
export type Wait = (seconds: number, why: string) => Promise<void>

/** Asking twice for these changes nothing that asking once would not. A POST makes something new each time. */
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'])

/** How long to wait before each further try, where the answer does not say, in seconds. */
const PAUSES: readonly number[] = [1, 3, 9]

/** GitHub asks to wait a minute where it limits without saying for how long. */
const LIMIT_PAUSE = 60

/** A job waits no longer than this for one answer, in seconds. */
const LONGEST_WAIT = 300

/** What an error of a request has. */
interface Failure {
  readonly status: number
  readonly message: string
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> }
}

function isFailure(error: unknown): error is Error & Failure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}

function headerOf({ response }: Failure, name: string): number | undefined {
  const value = response?.headers[name]
  const seconds = value === undefined ? Number.NaN : Number(value)
  return Number.isFinite(seconds) ? seconds : undefined
}

/** How long an answer asks to wait, in seconds; undefined where it is none of a limit. */
function limitOf(failure: Failure, now: () => number): number | undefined {
  if (failure.status !== 403 && failure.status !== 429) return undefined
  const after = headerOf(failure, 'retry-after')
  if (after !== undefined) return after
  if (headerOf(failure, 'x-ratelimit-remaining') === 0) {
    const reset = headerOf(failure, 'x-ratelimit-reset')
    return reset === undefined ? LIMIT_PAUSE : Math.max(1, Math.ceil(reset - now() / 1000))
  }
  return failure.status === 429 || /secondary rate limit/i.test(failure.message) ? LIMIT_PAUSE : undefined
}

interface Asked {
  readonly method: string
  readonly url: string
}

/**
 * Asks again after a failure of the server or the network and after a limit, where asking again is safe; never sends a POST twice.
 *
 * @param now milliseconds since 1970
 */
export function createRetries(wait: Wait, now: () => number = Date.now) {
  return async <Options extends Asked, Answer>(
    request: (options: Options) => Answer | Promise<Answer>,
    options: Options,
  ): Promise<Answer> => {
    for (let tries = 0; ; tries++) {
      try {
        return await request(options)
      } catch (error) {
        if (!isFailure(error) || !SAFE.has(options.method)) throw error
        const limit = limitOf(error, now)
        const pause = limit ?? (error.status >= 500 ? PAUSES[tries] : undefined)
        if (pause === undefined || tries >= PAUSES.length || pause > LONGEST_WAIT) throw error
        await wait(pause, limit === undefined ? `GitHub answered with ${error.status}` : 'GitHub limits how often it answers')
      }
    }
  }
}
