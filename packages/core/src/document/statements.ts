import type { Prose } from '../text/prose.ts'
import { toSourceSpan } from '../text/prose.ts'
import type { Span } from '../text/span.ts'
import type { Block, TableBlock } from './block.ts'
import type { Statement, StatementCell } from './policy.ts'

/** Cuts readable text into sentences; the spans are relative to the text. */
export type SentenceSegmenter = (text: string) => readonly Span[]

/** A sentence that ends in a colon introduces the list or table after it. */
function introduces(text: string): boolean {
  const last = text.trimEnd().at(-1)
  return last === ':' || last === '：'
}

function sentencesOf(prose: Prose, within: Span, segment: SentenceSegmenter): Span[] {
  const text = prose.text.slice(within.start, within.end)
  return segment(text).map(({ start, end }) => ({ start: within.start + start, end: within.start + end }))
}

function rowStatements(prose: Prose, table: TableBlock): Pick<Statement, 'span' | 'prose' | 'text' | 'cells'>[] {
  const headers = table.header?.cells.map((cell) => prose.text.slice(cell.prose.start, cell.prose.end))
  return table.rows.map((row) => {
    const cells = row.cells.map((cell, column): StatementCell => {
      const header = headers?.[column]
      const text = prose.text.slice(cell.prose.start, cell.prose.end)
      return header === undefined || header === '' ? { ...cell, text } : { ...cell, text, header }
    })
    return { span: row.span, prose: row.prose, text: cells.map((cell) => cell.text).join(' | '), cells }
  })
}

interface OpenList {
  readonly depth: number
  /** The last statement of the item last seen at this depth. */
  readonly lastStatement: number
}

/**
 * The statements of a run of blocks, in reading order. `clauseOf` tells which clause a block belongs to; a list or table
 * is introduced only from within its own clause.
 */
export function createStatements(
  prose: Prose,
  blocks: readonly Block[],
  clauseOf: (block: Block) => number,
  segment: SentenceSegmenter,
): Statement[] {
  const statements: Statement[] = []
  /** The statement that introduces what follows directly, if any. */
  let introducing: number | undefined
  let listIntroduction: { readonly list: number; readonly statement: number | undefined } | undefined
  let openItems: OpenList[] = []

  const endsOpen = (index: number) => {
    const text = statements[index]?.text
    return text !== undefined && introduces(text)
  }

  for (const block of blocks) {
    if (block.type === 'heading' || block.type === 'code') {
      if (block.type === 'heading') introducing = undefined
      continue
    }
    const clause = clauseOf(block)
    const first = statements.length

    if (block.type === 'table') {
      const introduction = introducing !== undefined && statements[introducing]?.clause === clause ? { introduction: introducing } : {}
      for (const row of rowStatements(prose, block)) statements.push({ kind: 'row', block, clause, ...row, ...introduction })
      introducing = undefined
      continue
    }

    const kind = block.type === 'item' ? 'item' : 'sentence'
    let introduction: number | undefined
    if (block.type === 'item') {
      openItems = openItems.filter((open) => open.depth < block.depth)
      const parent = openItems.at(-1)
      if (parent !== undefined && endsOpen(parent.lastStatement)) introduction = parent.lastStatement
      else if (block.depth === 0 || parent === undefined) {
        if (listIntroduction?.list !== block.list) listIntroduction = { list: block.list, statement: introducing }
        introduction = listIntroduction.statement
      } else introduction = statements[parent.lastStatement]?.introduction
    } else {
      openItems = []
      listIntroduction = undefined
    }
    if (introduction !== undefined && statements[introduction]?.clause !== clause) introduction = undefined

    for (const sentence of sentencesOf(prose, block.prose, segment)) {
      const statement: Statement = {
        kind,
        span: toSourceSpan(prose, sentence),
        prose: sentence,
        text: prose.text.slice(sentence.start, sentence.end),
        block,
        clause,
      }
      statements.push(introduction === undefined ? statement : { ...statement, introduction })
    }

    const last = statements.length - 1
    if (last < first) continue
    if (block.type === 'item') openItems.push({ depth: block.depth, lastStatement: last })
    introducing = endsOpen(last) ? last : undefined
  }
  return statements
}
