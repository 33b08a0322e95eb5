import { CLAUSE_KEYS, type ClauseKey } from '../definition/choices.ts'
import { type Definition, entriesOf } from '../definition/definition.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { type Page, paragraph, type RenderedClause } from './block.ts'
import { CLAUSE_WRITERS } from './clauses/index.ts'
import { blocksOf } from './own-text.ts'
import { createWriting, type Writing } from './writing.ts'

/** Where sections of one's own stand that name no place. */
const LAST: ClauseKey = 'contact'

function clauseOf(key: ClauseKey, writing: Writing): readonly RenderedClause[] {
  const own = writing.definition.clauses?.[key]
  const written = own?.text === undefined ? CLAUSE_WRITERS[key](writing) : blocksOf(own.text)
  const blocks = own?.append === undefined ? written : [...written, ...blocksOf(own.append)]
  return blocks.length === 0 ? [] : [{ id: key, title: own?.title ?? writing.phrases.headings[key], blocks }]
}

const sectionsBefore = (key: ClauseKey, { sections }: Definition): readonly RenderedClause[] =>
  entriesOf(sections)
    .filter(({ before = LAST }) => before === key)
    .map(({ id, title, text }) => ({ id, title, blocks: blocksOf(text) }))

/** A definition as a page in the words of a language: what it says, clause by clause, in a fixed order. */
export function createPage(definition: Definition, phrases: Phrases): Page {
  const writing = createWriting(definition, phrases)
  const { effective, updated } = definition.dates ?? {}
  return {
    locale: phrases.locale,
    title: phrases.title,
    opening: [
      ...(effective === undefined ? [] : [paragraph(writing.say('effective', { date: writing.day(effective) }))]),
      ...(updated === undefined ? [] : [paragraph(writing.say('updated', { date: writing.day(updated) }))]),
    ],
    clauses: CLAUSE_KEYS.flatMap((key) => [...sectionsBefore(key, definition), ...clauseOf(key, writing)]),
  }
}
