import { createNotices } from './notices.ts'
import type { Parser } from './policies.ts'
import type { Logger } from './workspace.ts'

/** In milliseconds: from here on people notice that they wait. */
const SLOW = 1000

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
const stackOf = (error: unknown) => (error instanceof Error && error.stack !== undefined ? `\n${error.stack}` : '')

/**
 * A parser whose work is watched: what takes long is told, and what fails is told before it fails for who asked for it. Whatever fails, it
 * is that one answer; the next is asked for as if nothing had happened.
 *
 * @param now a clock, in milliseconds.
 */
export function watchParser(parser: Parser, now: () => number, logger: Logger): Parser {
  const tell = createNotices(logger)
  function tellFailure<T>(what: string, path: string | undefined, work: () => T): T {
    try {
      return work()
    } catch (error) {
      tell.error(`${path ?? 'a policy'}: ${what} failed. ${String(error)}`, stackOf(error))
      throw error
    }
  }
  function tellSlow(what: string, path: string | undefined, took: number): void {
    if (took >= SLOW) logger.info(`${path ?? 'a policy'}: ${what} took ${seconds(took)}.`)
  }
  function watch<T>(what: string, path: string | undefined, work: () => T): T {
    const start = now()
    try {
      return tellFailure(what, path, work)
    } finally {
      tellSlow(what, path, now() - start)
    }
  }
  return {
    parse: (text, options) => watch('reading', options.path, () => parser.parse(text, options)),
    inspect: (policy) => watch('reading', policy.path, () => parser.inspect(policy)),
    *start(policy, config) {
      let pieces: ReturnType<Parser['start']> | undefined
      let took = 0
      for (;;) {
        const began = now()
        const piece = tellFailure('checking', policy.path, () => {
          pieces ??= parser.start(policy, config)
          return pieces.next()
        })
        took += now() - began
        if (piece.done === true) {
          tellSlow('checking', policy.path, took)
          return piece.value
        }
        yield
      }
    },
    compare: (started) => watch(`comparing ${started.length} policies`, started[0]?.policy.path, () => parser.compare(started)),
    finish: (started, compared) => watch('checking', started.policy.path, () => parser.finish(started, compared)),
  }
}
