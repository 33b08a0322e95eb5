import { type ClausePart, partsOf } from './clause-parts.ts'
import type { Policy } from './policy.ts'

type Look = (part: ClausePart) => unknown

/** Thrown where something asks for what all clauses say, while work goes on piece by piece: they are looked at first, one by one. */
export class ClausesAhead extends Error {}

/** What work on a policy came to ask of all its clauses. */
interface Attempt {
  readonly seen: ReadonlySet<Look>
  ahead?: Look
}

const attempts = new WeakMap<Policy, Attempt>()

/** To be called before all clauses of a policy are looked at: where work goes on piece by piece, it is put off until they have been. */
export function lookAhead(policy: Policy, look: Look): void {
  const attempt = attempts.get(policy)
  if (attempt === undefined || attempt.seen.has(look)) return
  attempt.ahead ??= look
  throw new ClausesAhead()
}

/** So many characters of clauses are looked at before others may go first, and so many count for each clause: less takes no time that anybody notices. */
const PIECE = 1000
const CLAUSE = 40

/** The clauses of a policy in runs of about a piece. */
function* runsOf(policy: Policy): Generator<readonly ClausePart[]> {
  let run: ClausePart[] = []
  let length = 0
  for (const part of partsOf(policy)) {
    run.push(part)
    length += CLAUSE + part.prose.end - part.prose.start
    if (length < PIECE) continue
    yield run
    run = []
    length = 0
  }
  yield run
}

/**
 * Does work over a policy piece by piece: what it asks of all clauses is computed for a few clauses after the others, with a chance for others to
 * go first in between, and the work begins anew with that. It must be pure. Between two pieces facts can be asked for as ever.
 *
 * @param isDivided whether to divide it at all, or do it at once.
 */
export function* inPieces<T>(policy: Policy, work: () => T, isDivided: boolean): Generator<undefined, T, undefined> {
  if (!isDivided) return work()
  const seen = new Set<Look>()
  for (;;) {
    const attempt: Attempt = { seen }
    attempts.set(policy, attempt)
    try {
      const value = work()
      // Whoever catches what it does not know has not done its work.
      if (attempt.ahead === undefined) return value
    } catch (error) {
      if (!(error instanceof ClausesAhead)) throw error
    } finally {
      attempts.delete(policy)
    }
    const look = attempt.ahead
    if (look === undefined) continue
    for (const run of runsOf(policy)) {
      yield* inPieces(policy, () => run.map((part) => look(part)), isDivided)
      yield
    }
    seen.add(look)
  }
}

/** Does all pieces of a work at once. */
export function atOnce<T>(pieces: Generator<undefined, T, undefined>): T {
  for (;;) {
    const piece = pieces.next()
    if (piece.done === true) return piece.value
  }
}
