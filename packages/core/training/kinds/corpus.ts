import { readdirSync, readFileSync } from 'node:fs'
import { FAMILIES } from '../../src/reading/kinds/families.ts'
import { CLAUSE_KINDS, type ClauseKind } from '../../src/taxonomy/clause-kinds.ts'
import type { Example } from './example.ts'
import { createRandom } from './random.ts'

/** A line of the corpus: a sentence with slots, and the kinds it has. */
interface Template {
  readonly text: string
  readonly kinds: readonly ClauseKind[]
  readonly unknown: readonly ClauseKind[]
}

type Slots = ReadonlyMap<string, readonly string[]>

const isKind = (word: string): word is ClauseKind => CLAUSE_KINDS.some((kind) => kind === word)
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))

function readSlots(text: string): Slots {
  return new Map(
    linesOf(text).map((line) => {
      const colon = line.indexOf(':')
      return [
        line.slice(0, colon),
        line
          .slice(colon + 1)
          .split('|')
          .map((one) => one.trim()),
      ]
    }),
  )
}

/** `text @also kind kind @maybe kind`: what else the sentence surely or perhaps is. */
function readTemplate(line: string, main: readonly ClauseKind[]): Template {
  const [text = '', ...notes] = line.split(' @')
  const named = (word: string) =>
    notes.flatMap((note) => {
      const [first, ...kinds] = note.split(' ')
      if (first !== word) return []
      const strange = kinds.find((kind) => !isKind(kind))
      if (strange !== undefined) throw new Error(`no such kind "${strange}" in: ${line}`)
      return kinds.filter(isKind)
    })
  return { text, kinds: [...main, ...named('also')], unknown: named('maybe') }
}

function fill(text: string, slots: Slots, random: () => number): string {
  return text.replace(/\{([a-z0-9]+)\}/g, (_, name: string) => {
    const values = slots.get(name)
    if (values === undefined) throw new Error(`no such slot "${name}" in: ${text}`)
    return values[Math.floor(random() * values.length)] ?? ''
  })
}

/** Sentences of one file are also put together to paragraphs of two to four. */
function paragraphOf(templates: readonly Template[], random: () => number): Template {
  const count = 2 + Math.floor(random() * 3)
  const chosen = Array.from({ length: count }, () => templates[Math.floor(random() * templates.length)]).filter((one) => one !== undefined)
  return {
    text: chosen.map(({ text }) => text).join(' '),
    kinds: [...new Set(chosen.flatMap(({ kinds }) => kinds))],
    unknown: [...new Set(chosen.flatMap(({ unknown }) => unknown))],
  }
}

/** The kinds of the same family: a line that names one does not deny them. */
const relativesOf = (kind: ClauseKind) => FAMILIES.find(({ kinds }) => kinds.includes(kind))?.kinds ?? []

/** Variants of a sentence with slots. */
const VARIANTS = 3
/** Paragraphs made of each file, per sentence in it. */
const PARAGRAPHS_PER_SENTENCE = 1
const WEIGHT = 4

/** Paragraphs made of two sentences of any files: most paragraphs of policies have more than one subject. */
const MIXED_PARAGRAPHS = 1500
const MIXED_WEIGHT = 2
/** Shorter lines are titles. */
const SHORTEST_SENTENCE = 40

/** Titles and introductions, which change their meaning in company, are left out. */
function mixParagraphs(templates: readonly Template[], slots: Slots): Example[] {
  const random = createRandom(11)
  const sentences = templates.filter(({ text, kinds }) => text.length > SHORTEST_SENTENCE && kinds.length > 0 && !kinds.includes('scope'))
  const any = () => sentences[Math.floor(random() * sentences.length)]
  return Array.from({ length: MIXED_PARAGRAPHS }, (_, index) => {
    const pair = [any(), any()].filter((one) => one !== undefined)
    const kinds = [...new Set(pair.flatMap((one) => one.kinds))]
    return {
      text: fill(pair.map(({ text }) => text).join(' '), slots, random),
      kinds,
      unknown: [...pair.flatMap(({ unknown }) => unknown), ...kinds.flatMap(relativesOf)],
      weight: MIXED_WEIGHT,
      document: `corpus-pairs-${index % 10}`,
    }
  })
}

/** Examples from the sentences written for this project: one file per kind, `slots.txt` and `mixed.txt`. */
export function readCorpus(folder: URL): Example[] {
  const slots = readSlots(readFileSync(new URL('slots.txt', folder), 'utf8'))
  const random = createRandom(7)
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && name !== 'slots.txt')
    .sort()
  const read = files.map((file) => {
    const kind = file.slice(0, -'.txt'.length)
    const main = isKind(kind) ? [kind] : []
    return { kind, templates: linesOf(readFileSync(new URL(file, folder), 'utf8')).map((line) => readTemplate(line, main)) }
  })
  const examples = read.flatMap(({ kind, templates }) => {
    const paragraphs = Array.from({ length: isKind(kind) ? templates.length * PARAGRAPHS_PER_SENTENCE : 0 }, () =>
      paragraphOf(templates, random),
    )
    return [...templates, ...paragraphs].flatMap(({ text, kinds, unknown }, index) => {
      const variants = text.includes('{') ? VARIANTS : 1
      return Array.from({ length: variants }, (): Example => {
        const document = `corpus-${kind}-${index % 10}`
        return { text: fill(text, slots, random), kinds, unknown: [...unknown, ...kinds.flatMap(relativesOf)], weight: WEIGHT, document }
      })
    })
  })
  const sentences = read.flatMap(({ kind, templates }) => (isKind(kind) ? templates : []))
  return [...mixParagraphs(sentences, slots), ...examples]
}
