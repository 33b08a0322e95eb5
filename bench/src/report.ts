import { arch, cpus, loadavg, platform, totalmem } from 'node:os'
import { checking, htmlPeers, inspecting, markdownPeers, mdast, mdastOfWords, parsing, reading, type Sample } from './contenders.ts'
import { type BenchFormat, policyOf, REPEATED, SIZES } from './corpus.ts'
import { fittedExponent } from './growth.ts'
import { type Contender, type Measured, measure } from './measure.ts'
import { realPolicies } from './real-policies.ts'
import { measureStart } from './start.ts'
import { milliseconds, ratio, toTable } from './table.ts'

const FORMATS: readonly BenchFormat[] = ['markdown', 'html', 'text']
const TITLES: Readonly<Record<BenchFormat, string>> = { markdown: 'Markdown', html: 'HTML', text: 'Plain text' }

function kilobytes(size: number): string {
  return size < 1_000_000 ? `${Math.round(size / 1024)} KB` : `${(size / 1_048_576).toFixed(0)} MB`
}

/** All that is measured side by side for a format. The first is what the others are compared with. */
function contendersOf(format: BenchFormat, samples: readonly Sample[]): Contender[] {
  const stages = [parsing(samples), reading(samples), inspecting(samples), checking(samples)]
  switch (format) {
    case 'markdown':
      return [mdast(samples), ...markdownPeers(samples), ...stages]
    case 'html':
      return [...htmlPeers(samples), mdastOfWords(samples), ...stages]
    case 'text':
      return [mdast(samples), ...stages]
  }
}

/** One row for each contender: its median at each size and how many times the first contender's that is. */
function comparison(heads: readonly string[], columns: readonly (readonly Measured[])[]): string {
  const names = columns[0]?.map(({ name }) => name) ?? []
  const rows = names.map((name, row) => [
    name,
    ...columns.flatMap((column) => {
      const time = column[row]?.median ?? Number.NaN
      return [milliseconds(time), ratio(time, column[0]?.median ?? Number.NaN)]
    }),
  ])
  return toTable(['', ...heads.flatMap((head) => [head, 'ratio'])], rows)
}

interface Grown {
  readonly name: string
  readonly points: { readonly size: number; readonly time: number }[]
}

function growthTable(grown: readonly Grown[]): string {
  const rows = grown.map(({ name, points }) => [name, ...points.map(({ time }) => milliseconds(time)), fittedExponent(points).toFixed(2)])
  return toTable(['', ...SIZES.map(kilobytes), 'exponent'], rows)
}

function measureRepeated(): Grown[] {
  return REPEATED.map(({ name, format, unit }) => {
    const samples = SIZES.map((size): Sample[] => [{ text: unit.repeat(Math.ceil(size / unit.length)), format }])
    return {
      name,
      points: samples.map((sample, index) => ({
        size: SIZES[index] ?? 0,
        time: measure([parsing(sample)], { warmUp: 0, budget: 600, fewest: 3, most: 21 })[0]?.fastest ?? Number.NaN,
      })),
    }
  })
}

function environment(): string {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GB, ${platform()} ${arch()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`
}

/** How much else the machine has to do: what is measured beside it takes longer, and the more so the more threads it uses. */
const load = () => loadavg()[0]?.toFixed(1) ?? 'unknown'

/** Measures everything and gives the page; `say` hears what is being measured. */
export function createReport(say: (line: string) => void): string {
  const loadBefore = load()
  const sections: string[] = []
  const grown: Grown[] = []

  for (const format of FORMATS) {
    const columns = SIZES.map((size) => {
      say(`${TITLES[format]}, ${kilobytes(size)}`)
      return measure(contendersOf(format, [{ text: policyOf(format, size), format }]))
    })
    sections.push(`### ${TITLES[format]}\n${comparison(SIZES.map(kilobytes), columns)}`)
    for (const [row, { name }] of (columns[0] ?? []).entries()) {
      if (!name.startsWith('**')) continue
      const points = columns.map((column, index) => ({ size: SIZES[index] ?? 0, time: column[row]?.fastest ?? Number.NaN }))
      grown.push({ name: `${TITLES[format]} · ${name.replaceAll('**', '').replace('Clausal: ', '')}`, points })
    }
  }

  const real = realPolicies()
  if (real.length > 0) {
    say('policies of real services')
    const all = real.reduce((sum, { text }) => sum + text.length, 0)
    const measured = measure(contendersOf('markdown', real), { warmUp: 1, budget: 10_000, fewest: 5, most: 21 })
    sections.push(
      `### Published policies\n${real.length} policies of real services, ${kilobytes(all)} together, which are not part of the repository.\n\n${comparison(['all'], [measured])}`,
    )
  } else say('no published policies at hand: their table is left out')

  say('repeated shapes')
  const repeated = growthTable(measureRepeated())

  say('whole processes')
  const started = comparison(['12 KB'], [measureStart(policyOf('markdown', SIZES[0]))])

  return `${PREFACE}
Measured on ${environment()}; load of the machine ${loadBefore} before and ${load()} after.

## Side by side
Medians in milliseconds; the ratio is to the first line of the same table and column.

${sections.join('\n\n')}

### Whole process
From start to end and cold, the median of 21 runs each, after one whose compiled code Node keeps from version 22.8 on.

${started}

## Growth
Milliseconds of the fastest round by length, and the exponent that fits them best: 1 is linear.

${growthTable(grown)}

### Repeated shapes
One thing repeated, parsed.

${repeated}
`
}

const PREFACE = `# Performance
How long Clausal takes, beside what people would use instead. Command: \`pnpm bench\`, which writes this page. All contenders of a table
run in one process, taking turns, so that their ratios hold where the milliseconds do not; they are measured after three seconds of turns,
when the engine has made their code fast. The policies are made of the example policies' own sections, again and again with other names and
periods; see \`bench/src/corpus.ts\`.

- *parsePolicy* gives sections, clauses and statements with exact places; the peers give a syntax tree and nothing further.
- *kinds and disclosures* reads what each clause is about and every fact the text states: the reading, without terms, references and dates.
  It needs no more than the words, whatever format they are in; so it is to be held against mdast's time for the same words.
- *inspect* reads what a parsed policy says: kinds of all clauses, all disclosures, terms, references, dates, organization.
- *check* holds a parsed policy against the recommended rules, GDPR and CalOPPA, and reads it for that.
`
