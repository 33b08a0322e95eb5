import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CORPUS } from './corpus/corpus.ts'
import type { Sample } from './survive/stage.ts'
import { startSurvival } from './survive/survive.ts'

const USAGE = 'Usage: pnpm worst [--size CHARACTERS] [--patience MILLISECONDS] [--only WORDS] [--no-corpus] [FOLDER...]'
const FORMATS = { md: 'markdown', mdx: 'markdown', html: 'html', htm: 'html', txt: 'text' } as const
/** What a stage may cost, in milliseconds of the processor: longer, and it hangs to whoever waits for it. */
const HANG = 2000
/** A machine with other work takes longer by the clock. */
const LOAD = 20

const formatOf = (path: string) => Object.entries(FORMATS).find(([ending]) => path.endsWith(`.${ending}`))?.[1]

interface Named extends Sample {
  readonly name: string
}

function* filesIn(path: string): Generator<Named> {
  if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) yield* filesIn(join(path, name))
  else {
    const format = formatOf(path)
    if (format !== undefined) yield { name: path, format, text: readFileSync(path, 'utf8') }
  }
}

function* samples(size: number, withCorpus: boolean, folders: readonly string[]): Generator<Named> {
  if (withCorpus) for (const { name, format, make } of CORPUS) yield { name: `${name} (${format})`, format, text: make(size) }
  for (const folder of folders) yield* filesIn(folder)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '100000' },
    patience: { type: 'string', default: String(HANG) },
    only: { type: 'string', default: '' },
    'no-corpus': { type: 'boolean', default: false },
  },
})
const [size, patience] = [Number(values.size), Number(values.patience)]
if (!(size > 0) || !(patience > 0)) {
  console.error(USAGE)
  process.exit(2)
}

const survival = startSurvival(patience * LOAD)
const slowest: { readonly name: string; readonly stage: string; readonly time: number }[] = []
let [texts, stages, characters, failures] = [0, 0, 0, 0]
for (const { name, text, format } of samples(size, !values['no-corpus'], positionals)) {
  if (!name.includes(values.only)) continue
  texts++
  characters += text.length
  for (const { stage, problems, time } of await survival.survive({ text, format })) {
    stages++
    slowest.push({ name, stage, time })
    const slow = time > patience ? [`takes ${Math.round(time)} ms`] : []
    for (const problem of [...problems, ...slow]) {
      failures++
      console.log(`${name}: ${stage}: ${problem}`)
    }
  }
}
await survival.stop()

slowest.sort((a, b) => b.time - a.time)
console.log(`\n${texts} texts of ${characters} characters, ${stages} stages, ${failures} problems. The slowest stages:`)
for (const { name, stage, time } of slowest.slice(0, 15)) console.log(`  ${String(Math.round(time)).padStart(6)} ms  ${stage}: ${name}`)
process.exitCode = failures === 0 ? 0 : 1
