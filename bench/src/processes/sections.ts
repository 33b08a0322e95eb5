import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { measure } from '../measure.ts'
import { milliseconds, ratio, toTable } from '../table.ts'
import { variation } from '../variations.ts'
import { CLAUSAL, CLAUSAL_CHECK, CLAUSAL_VERSION, MARKDOWNLINT, NODE, type Program, REMARK, TEXTLINT, WRITE_GOOD } from './programs.ts'
import { run, toContender } from './run.ts'

const ROUNDS = { warmUp: 0, budget: 0, fewest: 11, most: 11 } as const
/** For the slow ones. */
const FEW_ROUNDS = { warmUp: 0, budget: 0, fewest: 3, most: 3 } as const
const MANY = 1000
/** How the memory for many files is held against that for some. */
const SOME = 250

function inFolder<T>(count: number, work: (folder: string, files: readonly string[]) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'clausal-bench-'))
  try {
    const files = Array.from({ length: count }, (_, index) => `privacy-${String(index).padStart(5, '0')}.md`)
    for (const [index, file] of files.entries()) writeFileSync(join(folder, file), variation(index))
    return work(folder, files)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Whole processes that check one policy. */
export function onePolicySection(): string {
  return inFolder(1, (folder, files) => {
    const quick = [NODE, CLAUSAL_VERSION, CLAUSAL_CHECK, WRITE_GOOD, MARKDOWNLINT, REMARK]
    const measured = [
      ...measure(
        quick.map((program) => toContender(program, files, folder)),
        ROUNDS,
      ),
      ...measure([toContender(TEXTLINT, files, folder)], FEW_ROUNDS),
    ]
    const base = measured[0]?.median ?? Number.NaN
    const rows = measured.map(({ name, median }) => [name, milliseconds(median), ratio(median, base)])
    return `### One policy of 12 KB
From start to end and cold, the median of ${ROUNDS.fewest} runs each (textlint: ${FEW_ROUNDS.fewest}), after one whose compiled code Node keeps from version 22.8 on.
The peers look at Markdown or at words; none of them reads what a policy says.

${toTable(['', 'ms', 'ratio'], rows)}`
  })
}

/** Whole processes that check many policies, with their memory. */
export function manyPoliciesSection(): string {
  return inFolder(MANY, (folder, files) => {
    const contenders: readonly (readonly [Program, readonly string[]])[] = [
      [MARKDOWNLINT, files],
      [REMARK, files],
      [CLAUSAL_CHECK, files],
      [CLAUSAL_CHECK, files.slice(0, SOME)],
    ]
    run(CLAUSAL_CHECK, files.slice(0, 1), folder)
    const costs = contenders.map(([program, checked]) => ({ name: program.name, count: checked.length, ...run(program, checked, folder) }))
    const base = costs[0]?.time ?? Number.NaN
    const rows = costs.map(({ name, count, time, memory }) => [
      name,
      String(count),
      milliseconds(time),
      count === MANY ? ratio(time, base) : '',
      String(Math.round(memory)),
    ])
    return `### ${MANY} policies of 12 KB
No two are alike: see \`bench/src/variations.ts\`. One process each, once, on ${cpus().length} cores; memory is the most that the process had at once.

${toTable(['', 'policies', 'ms', 'ratio', 'MB'], rows)}`
  })
}

/** What is installed and loaded. */
export function sizeSection(): string {
  const dist = dirname(CLAUSAL)
  const bytes = readdirSync(dist).reduce((sum, name) => sum + (name.endsWith('.js') ? statSync(join(dist, name)).size : 0), 0)
  const load = (specifier: string): Program => ({
    name: `\`import('${specifier}')\``,
    args: () => ['--input-type=module', '-e', `await import(${JSON.stringify(import.meta.resolve(specifier))})`],
  })
  const modules = ['@clausal/core', '@clausal/core/report', 'markdown-it', 'markdownlint/sync', 'mdast-util-from-markdown'].map(load)
  return inFolder(0, (folder) => {
    const measured = measure(
      [NODE, ...modules].map((program) => toContender(program, [], folder)),
      ROUNDS,
    )
    const base = measured[0]?.median ?? Number.NaN
    const rows = measured.map(({ name, median }) => [name, milliseconds(median), milliseconds(Math.max(0, median - base))])
    return `### Size and loading
The package \`clausal\` has ${(bytes / 1e6).toFixed(1)} MB of JavaScript, with everything in it. What bundles of the core weigh: \`pnpm size\`.

${toTable(['', 'process, ms', 'beyond Node, ms'], rows)}`
  })
}
