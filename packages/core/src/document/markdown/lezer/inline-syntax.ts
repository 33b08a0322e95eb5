import { InlineContext, type InlineParser, Autolink as lezerAutolink, type MarkdownConfig } from '@lezer/markdown'
import { LIMITS } from '../../../text/limits.ts'
import { createTagScanner, type TagScanner } from '../tags.ts'

/** A longer run of one emphasis mark or backtick is text: it would nest as deep as it is long. */
const MAX_RUN = 40
/** Longest address inside angle brackets. */
const ANGLE_AUTOLINK = /<((?:[a-z][-\w+.]{1,31}:[^\s<>]{0,2000})|(?:[\w.!#$%&'*+/=?^`{|}~-]{1,100}@[a-z\d][a-z\d.-]{0,250}))>/iy

const SPACE = /\s/
/** A bare address has one of these; most blocks have none. */
const ADDRESS = /@|www\.|https?:\/\/|mailto:|xmpp:/

const ASTERISK = 42
const UNDERSCORE = 95
const PLUS = 43
const HYPHEN = 45
const FULL_STOP = 46
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
  /** Whether a `**` waits for its partner. */
  strongOpen: boolean
  /** Whether the block has anything a bare address is written with. */
  readonly hasAddress: boolean
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

/**
 * `**Label: **Text` is no emphasis in CommonMark, for a space stands before the closing mark; exports from editors are full
 * of it. Where a `**` is open, one that could only open another closes it instead.
 */
function readStrong(cx: InlineContext, state: InlineState, start: number, end: number): number {
  const before = cx.slice(start - 1, start)
  const after = cx.slice(end, end + 1)
  const spaceBefore = before === '' || SPACE.test(before)
  const spaceAfter = after === '' || SPACE.test(after)
  if (!state.strongOpen) {
    state.strongOpen = !spaceAfter
    return -1
  }
  state.strongOpen = false
  return spaceBefore && start > cx.offset ? cx.addDelimiter(InlineContext.emphasisAsterisk, start, end, false, true) : -1
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
        if (++state.delimiters > LIMITS.markdownMarks || end - start > MAX_RUN) return end
        return next === ASTERISK && end - start === 2 ? readStrong(cx, state, start, end) : -1
      }
      if (next === OPEN_BRACKET || (next === EXCLAMATION && cx.char(start + 1) === OPEN_BRACKET)) {
        const state = stateOf(cx)
        if (++state.delimiters > LIMITS.markdownMarks) return next === OPEN_BRACKET ? start + 1 : start + 2
        state.openBrackets++
      } else if (next === CLOSE_BRACKET) {
        const state = stateOf(cx)
        if (state.openBrackets === 0 || ++state.delimiters > LIMITS.markdownMarks) return start + 1
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

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === UNDERSCORE
}

/** Whether a bare address may begin here: told by two characters, for the parser asks at every one. */
function isAddressStart(cx: InlineContext, code: number, start: number): boolean {
  if (!isWordCode(code) && code !== FULL_STOP && code !== PLUS && code !== HYPHEN) return false
  return start === cx.offset || !isWordCode(cx.char(start - 1))
}

function createAutolink(stateOf: (cx: InlineContext) => InlineState): MarkdownConfig {
  return {
    parseInline: (lezerAutolink.parseInline ?? []).map((inner) => ({
      ...inner,
      parse(cx, next, start) {
        if (!isAddressStart(cx, next, start)) return -1
        const state = stateOf(cx)
        // An address that is the text of a link must not reach over the end of that text.
        if (!state.hasAddress || state.autolinks >= LIMITS.markdownMarks || state.openBrackets > 0) return -1
        const end = inner.parse(cx, next, start)
        if (end >= 0) state.autolinks++
        return end
      },
    })),
  }
}

/** GFM's inline syntax at a cost that is linear in the length of the text. White space and hard breaks are left to the reader. */
export function createInlineSyntax(): readonly MarkdownConfig[] {
  const states = new WeakMap<InlineContext, InlineState>()
  const stateOf = (cx: InlineContext): InlineState => {
    const known = states.get(cx)
    if (known !== undefined) return known
    const state: InlineState = {
      delimiters: 0,
      openBrackets: 0,
      autolinks: 0,
      strongOpen: false,
      hasAddress: ADDRESS.test(cx.text),
      withoutCloser: new Map(),
    }
    states.set(cx, state)
    return state
  }
  return [
    createAutolink(stateOf),
    { remove: ['HardBreak'], parseInline: [createLimit(stateOf), createInlineCode(stateOf), createTagParser(stateOf)] },
  ]
}
