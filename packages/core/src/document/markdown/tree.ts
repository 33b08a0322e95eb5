import type { Tree, TreeCursor } from '@lezer/common'
import {
  type InlineContext,
  type InlineParser,
  type LeafBlockParser,
  Autolink as lezerAutolink,
  Table as lezerTable,
  type MarkdownConfig,
  parser,
  Strikethrough,
  TaskList,
} from '@lezer/markdown'
import { createTagScanner, type TagScanner } from './tags.ts'

/** A node of the Markdown syntax tree, with offsets into the source. Names are those of @lezer/markdown. */
export interface MarkdownNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly children: readonly MarkdownNode[]
}

/** Blocks nested deeper than this are read as paragraphs: each level costs the parser a look at the whole line. */
const MAX_DEPTH = 60
/** Emphasis marks and brackets beyond these many in one block are text: pairing them costs the square of their number. */
const MAX_DELIMITERS = 2000
/** Bare addresses beyond these many in one block are text, for the same reason. */
const MAX_AUTOLINKS = 2000
/** A longer run of one emphasis mark or backtick is text: it would nest as deep as it is long. */
const MAX_RUN = 40
/** Longest address inside angle brackets. */
const ANGLE_AUTOLINK = /<((?:[a-z][-\w+.]{1,31}:[^\s<>]{0,2000})|(?:[\w.!#$%&'*+/=?^`{|}~-]{1,100}@[a-z\d][a-z\d.-]{0,250}))>/iy
const DELIMITER_ROW = /^[>\s]{0,200}\|?\s{0,200}:?-+:?\s*(?:\||$)/

const ASTERISK = 42
const UNDERSCORE = 95
const TILDE = 126
const BACKTICK = 96
const LESS_THAN = 60
const EXCLAMATION = 33
const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93

/** What has been seen so far in one block's inline text. */
interface InlineState {
  delimiters: number
  openBrackets: number
  autolinks: number
  /** For each length of a run of backticks: from where on no run of that length follows. */
  readonly withoutCloser: Map<number, number>
  scanner?: TagScanner
}

function runEnd(cx: InlineContext, start: number): number {
  const code = cx.char(start)
  let end = start + 1
  while (cx.char(end) === code) end++
  return end
}

/** Stands before all inline parsers and takes away from them what would make them slow. */
function createLimit(stateOf: (cx: InlineContext) => InlineState): InlineParser {
  return {
    name: 'Limit',
    before: 'Escape',
    parse(cx, next, start) {
      if (next === ASTERISK || next === UNDERSCORE || next === TILDE) {
        const state = stateOf(cx)
        const end = runEnd(cx, start)
        return ++state.delimiters > MAX_DELIMITERS || end - start > MAX_RUN ? end : -1
      }
      if (next === OPEN_BRACKET || (next === EXCLAMATION && cx.char(start + 1) === OPEN_BRACKET)) {
        const state = stateOf(cx)
        if (++state.delimiters > MAX_DELIMITERS) return next === OPEN_BRACKET ? start + 1 : start + 2
        state.openBrackets++
      } else if (next === CLOSE_BRACKET) {
        const state = stateOf(cx)
        if (state.openBrackets === 0 || ++state.delimiters > MAX_DELIMITERS) return start + 1
        state.openBrackets--
      }
      return -1
    },
  }
}

/** Code spans, remembering which closing runs do not exist. */
function createInlineCode(stateOf: (cx: InlineContext) => InlineState): InlineParser {
  return {
    name: 'InlineCode',
    parse(cx, next, start) {
      if (next !== BACKTICK) return -1
      const open = runEnd(cx, start)
      const size = open - start
      const { withoutCloser } = stateOf(cx)
      if (size > MAX_RUN || open >= (withoutCloser.get(size) ?? Number.POSITIVE_INFINITY)) return open
      for (let at = open; at < cx.end; at++) {
        if (cx.char(at) !== BACKTICK) continue
        const close = runEnd(cx, at)
        if (close - at === size)
          return cx.addElement(cx.elt('InlineCode', start, close, [cx.elt('CodeMark', start, open), cx.elt('CodeMark', at, close)]))
        at = close - 1
      }
      withoutCloser.set(size, open)
      return open
    },
  }
}

/** Tags, comments and addresses in angle brackets. */
function createTagParser(stateOf: (cx: InlineContext) => InlineState): InlineParser {
  return {
    name: 'HTMLTag',
    parse(cx, next, start) {
      if (next !== LESS_THAN) return -1
      ANGLE_AUTOLINK.lastIndex = start - cx.offset
      const address = ANGLE_AUTOLINK.exec(cx.text)
      if (address !== null) {
        const end = start + address[0].length
        return cx.addElement(cx.elt('Autolink', start, end, [cx.elt('URL', start + 1, end - 1)]))
      }
      const state = stateOf(cx)
      state.scanner ??= createTagScanner(cx.text)
      const token = state.scanner.at(start - cx.offset)
      if (token === undefined) return -1
      const type = token.type === 'tag' ? 'HTMLTag' : token.type === 'comment' ? 'Comment' : 'ProcessingInstruction'
      return cx.addElement(cx.elt(type, start, token.end + cx.offset))
    },
  }
}

function createAutolink(stateOf: (cx: InlineContext) => InlineState): MarkdownConfig {
  return {
    parseInline: (lezerAutolink.parseInline ?? []).map((inner) => ({
      ...inner,
      parse(cx, next, start) {
        // Only at the beginning of a word can an address begin; asking first spares the regular expressions.
        const state = stateOf(cx)
        if (state.autolinks >= MAX_AUTOLINKS) return -1
        const end = inner.parse(cx, next, start)
        if (end >= 0) state.autolinks++
        return end
      },
    })),
  }
}

/**
 * GFM tables that end where a line has no `|`: in texts whose blank lines were lost, the paragraphs after a table would
 * otherwise become its rows.
 */
function createTable(): MarkdownConfig {
  const tables = new WeakSet<LeafBlockParser>()
  return {
    ...lezerTable,
    parseBlock: (lezerTable.parseBlock ?? []).map((inner) => ({
      ...inner,
      leaf(cx, leaf) {
        const table = inner.leaf?.(cx, leaf)
        if (!table) return null
        let first = true
        const watched: LeafBlockParser = {
          nextLine(context, line, block) {
            if (first && DELIMITER_ROW.test(line.text.slice(line.pos))) tables.add(watched)
            first = false
            return table.nextLine(context, line, block)
          },
          finish: (context, block) => table.finish(context, block),
        }
        return watched
      },
      endLeaf(cx, line, leaf) {
        if (leaf.parsers.some((one) => tables.has(one))) return !line.text.includes('|', line.basePos)
        return inner.endLeaf?.(cx, line, leaf) ?? false
      },
    })),
  }
}

/** Reads a block that is nested too deep as a paragraph of one line. */
const DEPTH_LIMIT: MarkdownConfig = {
  parseBlock: [
    {
      name: 'DepthLimit',
      before: 'LinkReference',
      parse(cx, line) {
        if (cx.depth <= MAX_DEPTH) return false
        const start = cx.lineStart + line.pos
        cx.addElement(cx.elt('Paragraph', start, cx.lineStart + line.text.length))
        cx.nextLine()
        return true
      },
    },
  ],
}

function createParser() {
  const states = new WeakMap<InlineContext, InlineState>()
  const stateOf = (cx: InlineContext): InlineState => {
    const known = states.get(cx)
    if (known !== undefined) return known
    const state: InlineState = { delimiters: 0, openBrackets: 0, autolinks: 0, withoutCloser: new Map() }
    states.set(cx, state)
    return state
  }
  return parser.configure([
    createTable(),
    Strikethrough,
    TaskList,
    createAutolink(stateOf),
    // White space is folded by the reader of the tree, which also sees hard breaks.
    { remove: ['HardBreak'], parseInline: [createLimit(stateOf), createInlineCode(stateOf), createTagParser(stateOf)] },
    DEPTH_LIMIT,
  ])
}

const MARKDOWN = createParser()

function toNode(tree: Tree): MarkdownNode {
  const read = (cursor: TreeCursor): MarkdownNode => {
    const { name: type, from: start, to: end } = cursor
    const children: MarkdownNode[] = []
    if (cursor.firstChild()) {
      do children.push(read(cursor))
      while (cursor.nextSibling())
      cursor.parent()
    }
    return { type, start, end, children }
  }
  return read(tree.cursor())
}

/**
 * The syntax tree of a CommonMark text with GFM's tables, strikethrough, task lists and autolinks. The text must use
 * line feeds alone. This is the only file that knows which parser makes it. Linear, within the limits above.
 */
export function parseMarkdownTree(text: string): MarkdownNode {
  return toNode(MARKDOWN.parse(text))
}
