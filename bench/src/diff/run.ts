import type { ParseOptions, Policy } from '@clausal/core'
import type { Edit, Edited } from './edit.ts'
import { type Differ, judge } from './judge.ts'
import { createRandom } from './random.ts'
import { applySplices, type Spliced } from './splice.ts'

/** A policy to edit. */
export interface Sample {
  readonly name: string
  readonly text: string
  readonly format: Policy['format']
}

export type Parser = (text: string, options?: ParseOptions) => Policy

/** An edit applied to a policy, both versions parsed. */
export interface Case {
  readonly sample: Sample
  readonly edit: Edit
  readonly seed: string
  readonly edited: Edited
  readonly spliced: Spliced
  readonly before: Policy
  readonly after: Policy
}

/** How often another place is tried where an edited text was read into other sections than it was made of. */
const ATTEMPTS = 6

/** One case of an edit, or why there is none: the policy has no place for it, or is read otherwise after it. */
export function createCase(sample: Sample, before: Policy, edit: Edit, round: number, parse: Parser): Case | 'no place' | 'read otherwise' {
  let outcome: 'no place' | 'read otherwise' = 'no place'
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const seed = `${sample.name}/${edit.name}/${round}/${attempt}`
    const edited = edit.apply(before, createRandom(seed))
    const spliced = edited === undefined ? undefined : applySplices(before.source.text, edited.splices)
    if (edited === undefined || spliced === undefined) continue
    const after = parse(spliced.text, { format: edited.format ?? sample.format })
    if (edited.clauses === undefined || after.clauses.length === before.clauses.length + edited.clauses) {
      return { sample, edit, seed, edited, spliced, before, after }
    }
    outcome = 'read otherwise'
  }
  return outcome
}

export interface Tally {
  runs: number
  passed: number
}

/** What the cases of one edit came to. */
export interface Row {
  readonly edit: Edit
  /** For each differ, by its name. */
  readonly tallies: ReadonlyMap<string, Tally>
  noPlace: number
  readOtherwise: number
}

export interface Failure {
  readonly differ: string
  readonly case: Case
  readonly failures: readonly string[]
}

export interface Outcome {
  readonly rows: readonly Row[]
  readonly failures: readonly Failure[]
}

/** Applies each edit to each policy and judges each differ by the same rules: the first a number of times, the others once. */
export function runCases(
  samples: readonly Sample[],
  edits: readonly Edit[],
  rounds: number,
  parse: Parser,
  differs: Readonly<Record<string, Differ>>,
): Outcome {
  const names = Object.keys(differs)
  const rows = edits.map(
    (edit): Row => ({ edit, tallies: new Map(names.map((name) => [name, { runs: 0, passed: 0 }])), noPlace: 0, readOtherwise: 0 }),
  )
  const failures: Failure[] = []
  for (const sample of samples) {
    const before = parse(sample.text, { format: sample.format })
    for (const row of rows) {
      for (let round = 0; round < rounds; round++) {
        const made = createCase(sample, before, row.edit, round, parse)
        if (made === 'no place') row.noPlace++
        else if (made === 'read otherwise') row.readOtherwise++
        else {
          for (const [at, [name, differ]] of Object.entries(differs).entries()) {
            // The others are slow, and one place for each policy and edit tells enough of them.
            if (at > 0 && round > 0) continue
            const verdict = judge(made.edited, made.spliced, before, made.after, differ(before, made.after))
            const tally = row.tallies.get(name)
            if (tally === undefined) continue
            tally.runs++
            if (verdict.failures.length === 0) tally.passed++
            else failures.push({ differ: name, case: made, failures: verdict.failures })
          }
        }
      }
    }
  }
  return { rows, failures }
}
