import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { diffPolicies, parsePolicy } from '@clausal/core'
import { greedyDiff } from './baselines/greedy.ts'
import { lineDiff, wordDiff } from './baselines/js-diff.ts'
import { clausalDiffer } from './clausal.ts'
import { EDITS } from './edits/index.ts'
import type { Differ } from './judge.ts'
import { type Outcome, runCases, type Sample } from './run.ts'
import { ownPolicies, policiesIn, publishedPolicies } from './samples.ts'
import { speedReport } from './speed.ts'
import { operationTable } from './tables.ts'

const ROUNDS = 3
const OWN = { Clausal: clausalDiffer(diffPolicies), 'greedy matcher': greedyDiff }
const ALL = { ...OWN, 'jsdiff words': wordDiff, 'jsdiff lines': lineDiff }

const { values: options } = parseArgs({
  options: {
    policies: { type: 'string' },
    failures: { type: 'boolean', default: false },
    'no-speed': { type: 'boolean', default: false },
  },
})

/** Each failure of Clausal's with its seed, to be looked into. */
function listFailures({ failures }: Outcome): string {
  return failures
    .filter(({ differ }) => differ === 'Clausal')
    .map((failure) => [failure.case.seed, ...failure.failures.map((line) => `  ${line}`)].join('\n'))
    .join('\n')
}

function report(title: string, samples: readonly Sample[], differs: Readonly<Record<string, Differ>>): string {
  console.error(`${title}: ${samples.length} policies`)
  const outcome = runCases(samples, EDITS, ROUNDS, parsePolicy, differs)
  if (options.failures) console.error(listFailures(outcome))
  return `## ${title}\n${samples.length} policies, ${ROUNDS} places each; the seeds are \`policy/operation/round/attempt\`.\n\n${operationTable(outcome, Object.keys(differs))}`
}

if (options.policies !== undefined) {
  const samples = policiesIn(options.policies)
  if (samples.length === 0) console.error(`No policies (.md, .html, .txt) in ${options.policies}: name a folder that holds some.`)
  console.log(report(`Policies of ${options.policies}`, samples, OWN))
} else {
  const published = publishedPolicies()
  if (published.length === 0)
    console.error('No published policies at hand: their table is left out. Name a folder with --policies to use your own.')
  const sections = [
    report('Policies written for this project', ownPolicies(), ALL),
    ...(published.length === 0 ? [] : [report('Published policies', published, OWN)]),
    ...(options['no-speed'] ? [] : [speedReport((line) => console.error(`measuring ${line}`))]),
  ]
  const page = `${preface()}\n${sections.join('\n\n')}\n`
  if (!options['no-speed']) writeFileSync(new URL('../../../docs/diff-benchmark.md', import.meta.url), page)
  console.log(page)
}

function preface(): string {
  return `# A benchmark of policy diffs
Known edits are made to policies, and a diff has to report exactly what was done: the operations, the clauses of either version, how
much it matters, for whom, and which legal meaning shifted. It may report nothing else. Command: \`pnpm bench:diff\`, which writes this
page (\`--policies FOLDER\` tries the edits on other policies, \`--failures\` lists what failed). Measured on ${new Date().toISOString().slice(0, 10)}, Node ${process.version}.

- The edits are in \`bench/src/diff/edits\`, one per file; each says what it changes and what has to be reported. They work on the source
  text of any Markdown, HTML or plain-text policy, at a place chosen by a seed.
- \`bench/src/diff/judge.ts\` is the only judge. A run passes if every expected change is there, with exactly its operations and clauses,
  a materiality and direction a careful reader would give, a shift of the expected type and none that is not to be expected, the expected
  number of lines in the redline; and if no other change is reported. Where only the looks changed, nothing may be above \`editorial\`.
- *no place*: the policy has no sentence or section that suits the edit. *read otherwise*: after the edit the parser found other sections
  than the edit made, at each of several places tried. Neither is counted as a run.
- The *greedy matcher* takes the first clause with the same heading, else the one with the most words in common. *jsdiff* marks words or
  lines, and a clause marked from end to end counts as added or removed, one marked in part as modified. Neither tells what a change means,
  so of them only operations and clauses are asked for, and for looks that they report nothing. They are tried at the first place of each
  policy and edit, and jsdiff is given a second for it and only the policies written for this project.
`
}
