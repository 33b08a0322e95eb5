import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { diffPolicies, inspect, parsePolicy } from '@clausal/core'
import { diffWords } from 'diff'
import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch'
import { policyOf } from '../corpus.ts'
import { fittedExponent } from '../growth.ts'
import { type Contender, contender, type Effort, type Measured, measure } from '../measure.ts'
import { milliseconds, ratio, toTable } from '../table.ts'
import { createRandom } from './random.ts'
import { applySplices } from './splice.ts'

const KILOBYTES = 1024
/** What took longer than this once is not measured again, in milliseconds. */
const PATIENCE = 3000
/** After this jsdiff and diff-match-patch are stopped, in milliseconds. */
const LIMIT = 30_000
const EFFORT: Effort = { warmUp: 1500, budget: 2500, fewest: 5, most: 41 }

/** Words put in the place of others when a sentence is revised. */
const OTHER_WORDS = ['several', 'further', 'certain', 'ordinary', 'written', 'current', 'separate', 'internal'] as const

/** One word of some sentences becomes another. */
function revised(text: string, share: number): string {
  const random = createRandom(`revise/${share}`)
  const splices = parsePolicy(text, { format: 'markdown' }).statements.flatMap(({ span }) => {
    const words = [...text.slice(span.start, span.end).matchAll(/(?<= )[a-z]{4,}(?= )/g)]
    const word = random.pick(words)
    const other = random.pick(OTHER_WORDS)
    if (random.below(1000) >= share * 1000 || word === undefined || other === undefined) return []
    const start = span.start + word.index
    return [{ start, end: start + word[0].length, text: other }]
  })
  return applySplices(text, splices)?.text ?? text
}

/** The sections in opposite order. */
function reversed(text: string): string {
  const [head = '', ...sections] = text.split(/^(?=## )/m)
  return (
    head +
    sections
      .reverse()
      .map((section) => `${section.trimEnd()}\n\n`)
      .join('')
  )
}

/** Every word another one: letters are exchanged, the markup stays. */
function exchanged(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter < 'a' ? 65 : 97
    return String.fromCharCode(base + ((letter.charCodeAt(0) - base + 13) % 26))
  })
}

/** Some sentences say something else from beginning to end. */
function rewritten(text: string, share: number): string {
  const random = createRandom(`rewrite/${share}`)
  const splices = parsePolicy(text, { format: 'markdown' }).statements.flatMap(({ kind, span }) =>
    kind === 'row' || random.below(1000) >= share * 1000 ? [] : [{ ...span, text: exchanged(text.slice(span.start, span.end)) }],
  )
  return applySplices(text, splices)?.text ?? text
}

const REVISIONS: readonly { readonly name: string; readonly revise: (text: string) => string }[] = [
  { name: 'a word of 8 % of the sentences revised', revise: (text) => revised(text, 0.08) },
  { name: 'a word of half of the sentences revised', revise: (text) => revised(text, 0.5) },
  { name: '8 % of the sentences rewritten', revise: (text) => rewritten(text, 0.08) },
  { name: 'half of the sentences rewritten', revise: (text) => rewritten(text, 0.5) },
  { name: 'all sections in opposite order', revise: reversed },
  { name: 'nothing in common', revise: exchanged },
]

const read = (text: string) => {
  const policy = parsePolicy(text, { format: 'markdown' })
  inspect(policy)
  return policy
}

/** The diff of two policies that have been read. A policy keeps what was computed about it, so each round gets fresh ones. */
function clausal(before: string, after: string): Contender {
  return contender(
    '**Clausal: diffPolicies**',
    () => [read(before), read(after)] as const,
    ([one, other]) => diffPolicies(one, other),
  )
}

function gitWordDiff(before: string, after: string): Contender & { remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'clausal-diff-'))
  writeFileSync(join(folder, 'before.md'), before)
  writeFileSync(join(folder, 'after.md'), after)
  const run = () => spawnSync('git', ['diff', '--no-index', '--word-diff', 'before.md', 'after.md'], { cwd: folder })
  return { ...contender('`git diff --word-diff` (a process)', () => undefined, run), remove: () => rmSync(folder, { recursive: true }) }
}

interface Once {
  readonly contender: Contender
  readonly time: number
}

/** Measures side by side what can be repeated; what takes too long keeps the time of its one run. */
function measurePatiently(contenders: readonly Contender[]): Measured[] {
  const once = contenders.map((one): Once => ({ contender: one, time: one.round() }))
  const repeated = measure(
    once.filter(({ time }) => time < PATIENCE).map((one) => one.contender),
    EFFORT,
  )
  return once.map(({ contender: { name }, time }) => repeated.find((one) => one.name === name) ?? { name, median: time, fastest: time })
}

function sideBySide(before: string, after: string): Measured[] {
  const git = gitWordDiff(before, after)
  const patch = new DiffMatchPatch()
  patch.Diff_Timeout = LIMIT / 1000
  try {
    return measurePatiently([
      contender(
        'jsdiff: diffWords',
        () => undefined,
        () => diffWords(before, after, { timeout: LIMIT }),
      ),
      contender(
        'diff-match-patch (characters, cleaned up)',
        () => undefined,
        () => {
          const diffs = patch.diff_main(before, after)
          patch.diff_cleanupSemantic(diffs)
        },
      ),
      git,
      clausal(before, after),
    ])
  } finally {
    git.remove()
  }
}

function growth(say: (line: string) => void): string {
  const sizes = [25, 50, 100, 200, 400].map((size) => size * KILOBYTES)
  const rows = REVISIONS.map(({ name, revise }) => {
    const points = sizes.map((size) => {
      say(`growth, ${name}, ${size / KILOBYTES} KB`)
      const before = policyOf('markdown', size)
      const [measured] = measure([clausal(before, revise(before))], { warmUp: 300, budget: 800, fewest: 3, most: 9 })
      return { size, time: measured?.fastest ?? Number.NaN }
    })
    return [name, ...points.map(({ time }) => milliseconds(time)), fittedExponent(points).toFixed(2)]
  })
  return toTable(['', ...sizes.map((size) => `${size / KILOBYTES} KB`), 'exponent'], rows)
}

/** How long a diff of two policies of 100 KB takes beside what people would use, and how that grows. */
export function speedReport(say: (line: string) => void): string {
  const before = policyOf('markdown', 100 * KILOBYTES)
  const columns = REVISIONS.map(({ name, revise }) => {
    say(name)
    return sideBySide(before, revise(before))
  })
  const names = columns[0]?.map(({ name }) => name) ?? []
  const rows = names.map((name, row) => [
    name,
    ...columns.flatMap((column) => {
      const time = column[row]?.median ?? Number.NaN
      return [milliseconds(time), ratio(time, column[0]?.median ?? Number.NaN)]
    }),
  ])
  const load = loadavg()[0]?.toFixed(1) ?? 'unknown'
  return `## Speed
Two Markdown policies of 100 KB, made of the example policies' sections again and again. Medians in milliseconds, warm, taking turns in one
process; the ratio is to jsdiff. What took over ${PATIENCE / 1000} s was run once, and jsdiff and diff-match-patch are stopped after ${LIMIT / 1000} s. Clausal's time is for aligning,
redlining and judging two policies that have been read; reading is in [performance](performance.md). ${cpus()[0]?.model.trim() ?? 'Unknown processor'}, ${cpus().length} cores, load at the end ${load}.

${toTable(['', ...REVISIONS.flatMap(({ name }) => [name, 'ratio'])], rows)}

### Growth
Milliseconds of the fastest round by length of each policy, and the exponent that fits them best: 1 is linear.

${growth(say)}`
}
