import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

// A repository of a hundred versions of an example policy, each made by one known edit, and what is to be told of each.

/** What is to be told of a version. */
export interface Expected {
  readonly number: number
  readonly status: string
  readonly path: string
  readonly pathBefore?: string
  readonly returnsTo?: number
  readonly failure?: string
  readonly materiality: string | null
  /** Type, before and after of each shift. */
  readonly shifts: readonly string[]
  readonly moved: number
}

/** The parts of the policy that edits turn. */
interface State {
  readonly days: number
  readonly age: number
  readonly swapped: boolean
}

type Content = string | Uint8Array | undefined

const EXAMPLE = readFileSync(new URL('../../../examples/kestrel/privacy.md', import.meta.url), 'utf8').trimEnd()

function textOf({ days, age, swapped }: State): string {
  const logs = `## Server logs {#server-logs}\n\nWe keep server logs for ${days} days. They show us when something breaks.\n`
  const young = `## Young riders {#young-riders}\n\nYou must be at least ${age} years old to open an account.\n`
  return `${EXAMPLE}\n\n${swapped ? `${young}\n${logs}` : `${logs}\n${young}`}`
}

interface Step {
  readonly path: string
  readonly pathBefore?: string
  readonly content: Content
}

/** Tells of edits as a person who made them would. */
function createTeller() {
  const firstWith = new Map<string, number>()
  const pairs = new Map<string, number>()
  let last: { readonly text: string; readonly state: State } | undefined
  return (number: number, path: string, state: State, pathBefore?: string): Expected => {
    const text = textOf(state)
    const row = { number, path, ...(pathBefore === undefined ? {} : { pathBefore }) }
    const before = last
    last = { text, state }
    const seen = firstWith.get(text)
    if (seen === undefined) firstWith.set(text, number)
    const nothing = { materiality: null, shifts: [], moved: 0 }
    if (before === undefined) return { ...row, ...nothing, status: 'first' }
    if (before.text === text) return { ...row, ...nothing, status: 'unchanged' }
    const pair = [before.text, text].sort().join('\0')
    const times = (pairs.get(pair) ?? 0) + 1
    pairs.set(pair, times)
    if (times > 2 && seen !== undefined) return { ...row, ...nothing, status: 'flipping', returnsTo: seen }
    const shifts = [
      ...(before.state.days === state.days ? [] : [`retention: ${before.state.days} days → ${state.days} days`]),
      ...(before.state.age === state.age ? [] : [`age: ${before.state.age} → ${state.age}`]),
    ]
    return {
      ...row,
      status: seen === undefined ? 'changed' : 'returned',
      ...(seen === undefined ? {} : { returnsTo: seen }),
      materiality: shifts.length > 0 ? 'material' : 'editorial',
      shifts,
      moved: before.state.swapped === state.swapped ? 0 : 1,
    }
  }
}

const NOT_FOUND = '# 404 Not Found\n\nThe page you asked for could not be found.\n'

/** What one turn does: states to go through, or a copy that failed. */
const TURNS: readonly ((
  state: State,
  turn: number,
  past: readonly State[],
) => readonly (State | { readonly failed: Content; readonly reason: string } | 'rename' | 'remove')[])[] = [
  (state, turn) => [{ ...state, days: 20 + turn }],
  () => [{ failed: NOT_FOUND, reason: 'error-page' }],
  (state) => [{ ...state, swapped: !state.swapped }],
  (state, turn) => [{ ...state, days: 200 - turn }],
  () => ['rename'],
  () => [{ failed: '', reason: 'empty' }],
  (state, turn) => [{ ...state, age: 13 + (turn % 5) }],
  (state) => [{ failed: textOf(state).slice(0, EXAMPLE.indexOf(' ', Math.floor(EXAMPLE.length / 2))), reason: 'cut-off' }],
  // A B A B A: back, and then only back and forth.
  (state, turn) => {
    const other = { ...state, days: 500 + turn }
    return [other, state, other, state]
  },
  (_state, _turn, past) => past.slice(-3, -2),
  () => ['remove'],
  (state) => [{ failed: new Uint8Array([0, 159, 146, 150]), reason: 'unreadable' }, state],
]

export interface GeneratedHistory {
  readonly steps: readonly Step[]
  readonly expected: readonly Expected[]
}

/** The versions, the first of which is the example as it is. */
export function generateHistory(count: number): GeneratedHistory {
  const tell = createTeller()
  const steps: Step[] = []
  const expected: Expected[] = []
  let path = 'legal/privacy.md'
  let state: State = { days: 30, age: 16, swapped: false }
  let isThere = true
  const past: State[] = [state]
  const good = (pathBefore?: string) => {
    steps.push({ path, content: textOf(state), ...(pathBefore === undefined ? {} : { pathBefore }) })
    expected.push(tell(steps.length, path, state, pathBefore))
    isThere = true
  }
  good()
  for (let turn = 1; steps.length < count; turn++) {
    for (const next of TURNS[(turn - 1) % TURNS.length]?.(state, turn, past) ?? []) {
      if (steps.length === count) break
      const number = steps.length + 1
      const nothing = { number, path, materiality: null, shifts: [], moved: 0 }
      if (next === 'remove') {
        steps.push({ path, content: undefined })
        expected.push({ ...nothing, status: 'removed' })
        isThere = false
      } else if (next === 'rename') {
        // Only what is there as a policy can be renamed and found again.
        if (!isThere || steps.at(-1)?.content !== textOf(state)) continue
        const before = path
        path = `legal/policy-${turn}.md`
        good(before)
      } else if ('failed' in next) {
        steps.push({ path, content: next.failed })
        expected.push({ ...nothing, status: 'failed', failure: next.reason })
      } else if (textOf(next) !== textOf(state) || steps.at(-1)?.content !== textOf(next)) {
        state = next
        past.push(state)
        good()
      }
    }
  }
  return { steps, expected }
}

const quoted = (path: string) => JSON.stringify(path)

/** Commits the versions one after the other, a week apart, in one process of git. */
export function commitHistory(cwd: string, steps: readonly Step[]): void {
  const parts: (string | Uint8Array)[] = []
  for (const [index, { path, pathBefore, content }] of steps.entries()) {
    const time = 1_600_000_000 + index * 604_800
    parts.push(`commit refs/heads/main\nmark :${index + 1}\ncommitter Test <test@example.com> ${time} +0000\ndata 6\nChange\n`)
    if (index > 0) parts.push(`from :${index}\n`)
    if (pathBefore !== undefined) parts.push(`R ${quoted(pathBefore)} ${quoted(path)}\n`)
    if (content === undefined) parts.push(`D ${quoted(path)}\n`)
    else {
      const bytes = Buffer.from(content)
      parts.push(`M 100644 inline ${quoted(path)}\ndata ${bytes.length}\n`, bytes, '\n')
    }
  }
  execFileSync('git', ['fast-import', '--quiet'], { cwd, input: Buffer.concat(parts.map((part) => Buffer.from(part))) })
  execFileSync('git', ['reset', '--hard', '--quiet'], { cwd })
}
