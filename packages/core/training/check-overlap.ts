import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** So many words in a row that also stand in somebody else's text are a quotation. */
const SHINGLE = 8

/** Formulas of laws and of platforms, which everybody words alike, and why each may be quoted. */
const ALLOWED: readonly { readonly words: string; readonly reason: string }[] = [
  {
    words: 'you have the right not to be subject to a decision based solely on automated processing including profiling',
    reason: 'Art. 22(1) GDPR',
  },
  {
    words: 'for a task carried out in the public interest or in the exercise of official authority vested in it',
    reason: 'Art. 6(1)(e) GDPR',
  },
  { words: 'the right to opt out of the sale of your personal information', reason: 'Cal. Civ. Code 1798.120' },
  {
    words: 'to the google api services user data policy including the limited use requirements',
    reason: 'what Google asks services to say they keep to',
  },
  {
    words: "the commission nationale de l'informatique et des libertés 3 place de fontenoy 75007 paris",
    reason: 'name and address of an authority',
  },
]

const HERE = new URL('./', import.meta.url)
const CORPUS = new URL('corpus/', HERE)
const GOLD: readonly URL[] = [new URL('../test/gold/', HERE), new URL('../test/gold/held-out/', HERE)]
/** Where texts of others are looked for unless folders are given. */
const BESIDE: readonly URL[] = [new URL('../../../../shared/eval/', HERE), new URL('../../../../shared/seeds/', HERE)]

/** A piece of text that was written for this project, and where it stands. */
interface OwnText {
  readonly file: string
  readonly text: string
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\d]+(?:'\p{L}+)*/gu) ?? []

function shinglesOf(text: string): string[] {
  const words = wordsOf(text)
  return words.slice(SHINGLE - 1).map((_, from) => words.slice(from, from + SHINGLE).join(' '))
}

/** The lines of the corpus, cut where a slot stands: what fills it is no sentence. */
function readCorpusLines(): OwnText[] {
  return readdirSync(CORPUS).flatMap((file) =>
    readFileSync(new URL(file, CORPUS), 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => (file === 'slots.txt' ? line.split(/[:|]/) : (line.split(' @')[0] ?? '').split(/\{\w+\}/)))
      .map((text) => ({ file, text })),
  )
}

function readGoldTexts(folder: URL): OwnText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => {
      const snippets: readonly { readonly text: string }[] = parse(readFileSync(new URL(file, folder), 'utf8'))
      return snippets.map(({ text }) => ({ file, text }))
    })
}

/** All files below a folder. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => statSync(path).isFile())
}

const given = process.argv.slice(2)
const folders = (given.length > 0 ? given : BESIDE.map((url) => fileURLToPath(url))).filter((folder) => existsSync(folder))
if (folders.length === 0) {
  console.log('check-overlap skipped: no texts of others were given, and none are beside the repository')
  process.exit(0)
}

const allowed = new Set(ALLOWED.flatMap(({ words }) => shinglesOf(words)))
const own = new Map<string, OwnText[]>()
for (const one of [...readCorpusLines(), ...GOLD.flatMap(readGoldTexts)])
  for (const shingle of shinglesOf(one.text)) if (!allowed.has(shingle)) own.set(shingle, [...(own.get(shingle) ?? []), one])

const hits = new Map<OwnText, { readonly shingle: string; readonly path: string }>()
for (const path of folders.flatMap(filesIn))
  for (const shingle of shinglesOf(readFileSync(path, 'utf8')))
    for (const one of own.get(shingle) ?? []) if (!hits.has(one)) hits.set(one, { shingle, path })

for (const [{ file, text }, { shingle, path }] of hits) console.log(`${file}: ${text.trim()}\n    "${shingle}" also in ${path}`)
console.log(`${own.size} runs of ${SHINGLE} words, ${hits.size} texts with one that stands elsewhere`)
process.exitCode = hits.size === 0 ? 0 : 1
