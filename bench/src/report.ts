import { loadavg } from 'node:os'
import { checking, htmlPeers, inspecting, markdownPeers, mdast, mdastOfWords, parsing, reading, type Sample } from './contenders.ts'
import { type BenchFormat, GROWTH_SIZES, policyOf, SIZES } from './corpus.ts'
import { environment } from './environment.ts'
import { growthTable, measureRepeated, measureStages } from './growth.ts'
import { type Contender, type Measured, measure } from './measure.ts'
import { manyPoliciesSection, onePolicySection, sizeSection } from './processes/sections.ts'
import { realPolicies } from './real-policies.ts'
import { kilobytes, milliseconds, ratio, toTable } from './table.ts'

const FORMATS: readonly BenchFormat[] = ['markdown', 'html', 'text']
const TITLES: Readonly<Record<BenchFormat, string>> = { markdown: 'Markdown', html: 'HTML', text: 'Plain text' }

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

/** How much else the machine has to do: what is measured beside it takes longer, and the more so the more threads it uses. */
const load = () => loadavg()[0]?.toFixed(1) ?? 'unknown'

/** Measures everything and gives the page; `say` hears what is being measured. */
export function createReport(say: (line: string) => void): string {
  const loadBefore = load()
  const sections: string[] = []

  for (const format of FORMATS) {
    const columns = SIZES.map((size) => {
      say(`${TITLES[format]}, ${kilobytes(size)}`)
      return measure(contendersOf(format, [{ text: policyOf(format, size), format }]))
    })
    sections.push(`### ${TITLES[format]}\n${comparison(SIZES.map(kilobytes), columns)}`)
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

  say('growth')
  const grown = growthTable(GROWTH_SIZES, measureStages())
  say('repeated shapes')
  const repeated = growthTable(SIZES, measureRepeated())

  say('whole processes')
  const processes = [onePolicySection(), manyPoliciesSection(), sizeSection()].join('\n\n')

  return `${PREFACE}
Measured on ${environment()}; load of the machine ${loadBefore} before and ${load()} after.

## Side by side
Medians in milliseconds; the ratio is to the first line of the same table and column.

${sections.join('\n\n')}

## Whole processes
With the recommended rules, GDPR and CCPA.

${processes}

## Growth
Milliseconds of the fastest round by length, and the exponent that fits them best: 1 is linear. Where a stage takes its time: \`pnpm bench:profile check markdown\`,
or another stage, format and size.

${grown}

### Repeated shapes
One thing repeated, parsed.

${repeated}
`
}

const PREFACE = `# Performance
How long Clausal takes, beside what people would use instead. Command: \`pnpm bench\`, which writes this page. All contenders of a table
run in one process, taking turns, so that their ratios hold where the milliseconds do not; they are measured after two seconds of turns,
when the engine has made their code fast. The policies are made of the example policies' own sections, again and again with other names and
periods; see \`bench/src/corpus.ts\`.

- *parsePolicy* gives sections, clauses and statements with exact places; the peers give a syntax tree and nothing further.
- *kinds and disclosures* reads what each clause is about and every fact the text states: the reading, without terms, references and dates.
  It needs no more than the words, whatever format they are in; so it is to be held against mdast's time for the same words.
- *inspect* reads what a parsed policy says: kinds of all clauses, all disclosures, terms, references, dates, organization.
- *check* holds a parsed policy against the recommended rules, GDPR and CalOPPA, and reads it for that.
`
