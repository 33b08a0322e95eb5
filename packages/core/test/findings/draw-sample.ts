import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { check, type Finding, parsePolicy } from '../../src/index.ts'

/**
 * Draws findings of `recommended` from real policies for people to judge: `node packages/core/test/findings/draw-sample.ts
 * --policies FOLDER --seed N`. Each rule gives a few, so that rare ones are heard; the rest are drawn from all alike.
 */
const { values } = parseArgs({
  options: {
    policies: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '150' },
    'of-each': { type: 'string', default: '3' },
    today: { type: 'string', default: '2026-06-15' },
    context: { type: 'string', default: '160' },
  },
})
if (values.policies === undefined) throw new Error('Name the folder of the policies: --policies FOLDER')
const folder = resolve(values.policies)

interface Drawn {
  readonly file: string
  readonly text: string
  readonly finding: Finding
}

/** A generator of numbers below 1 that gives the same for the same seed (Mulberry32, Tommy Ettinger 2017). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** All of a list in an order of chance (Fisher and Yates). */
function shuffle<T>(list: readonly T[], random: () => number): readonly T[] {
  const keyed = list.map((value) => ({ value, key: random() }))
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value)
}

const countWords = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0

let words = 0
const all: Drawn[] = []
for (const file of readdirSync(folder).sort()) {
  if (!/\.(?:md|html|txt)$/.test(file)) continue
  const text = readFileSync(resolve(folder, file), 'utf8')
  const policy = parsePolicy(text, { path: file })
  words += countWords(policy.prose.text)
  for (const finding of check(policy, { laws: [], today: values.today }).findings) all.push({ file, text, finding })
}

const random = createRandom(Number(values.seed))
const shuffled = shuffle(all, random)
const ofEach = new Map<string, number>()
const first = shuffled.filter(({ finding: { rule } }) => {
  const taken = ofEach.get(rule) ?? 0
  ofEach.set(rule, taken + 1)
  return taken < Number(values['of-each'])
})
const chosen = new Set(first)
const drawn = [...first, ...shuffled.filter((one) => !chosen.has(one))].slice(0, Number(values.count))

const order = (a: Drawn, b: Drawn) =>
  a.finding.rule < b.finding.rule ? -1 : a.finding.rule > b.finding.rule ? 1 : a.file < b.file ? -1 : 1
const context = Number(values.context)
for (const [index, { file, text, finding }] of [...drawn].sort(order).entries()) {
  const { start, end } = finding.range
  const before = text.slice(Math.max(0, start.offset - context), start.offset)
  console.log(`\n${index + 1}. ${finding.rule} (${finding.severity}) ${file}:${start.line}\n   ${finding.message}`)
  console.log(
    `   ${JSON.stringify(before)} >>> ${JSON.stringify(text.slice(start.offset, end.offset))} <<< ${JSON.stringify(text.slice(end.offset, end.offset + context))}`,
  )
}
const loud = all.filter(({ finding }) => finding.severity !== 'info').length
console.log(
  `\nseed ${values.seed}: ${drawn.length} of ${all.length} findings in ${words} words; ${((1000 * loud) / words).toFixed(2)} warnings and errors per 1,000 words`,
)
for (const rule of [...new Set(all.map(({ finding }) => finding.rule))].sort())
  console.log(
    `| ${rule} | ${all.filter(({ finding }) => finding.rule === rule).length} | ${drawn.filter(({ finding }) => finding.rule === rule).length} |`,
  )
