import { type Token, Tokenizer, TokenizerMode } from 'parse5'
import type { Span } from '../../text/span.ts'
import type { Comment } from '../block.ts'
import { BELONGS_IN, bordersOf, CLOSES, CLOSES_PARAGRAPH, FORMATTING, HEAD_CONTENT, HEADINGS, OPTIONAL_END, VOID } from './elements.ts'
import { type Look, lookOf } from './looks.ts'
import type { ElementNode, HtmlTree, Looks, Node, PlacedProblem } from './node.ts'
import { createOpenElements } from './open-elements.ts'

type Draft<T> = { -readonly [K in keyof T]: T[K] }

/** How the text of these elements is read: not as markup. */
const TEXT_MODES: ReadonlyMap<string, typeof TokenizerMode.RAWTEXT | typeof TokenizerMode.RCDATA | typeof TokenizerMode.SCRIPT_DATA> =
  new Map([
    ['script', TokenizerMode.SCRIPT_DATA],
    ['style', TokenizerMode.RAWTEXT],
    ['xmp', TokenizerMode.RAWTEXT],
    ['iframe', TokenizerMode.RAWTEXT],
    ['noembed', TokenizerMode.RAWTEXT],
    ['noframes', TokenizerMode.RAWTEXT],
    ['noscript', TokenizerMode.RAWTEXT],
    ['title', TokenizerMode.RCDATA],
    ['textarea', TokenizerMode.RCDATA],
  ])

const FOREIGN = ['svg', 'math']
const HEADING_NAMES = [...HEADINGS]
const NON_SPACE = /\S/

function attributeSpansOf(token: Token.TagToken): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>()
  const locations = token.location?.attrs
  if (locations === undefined) return spans
  for (const name of Object.keys(locations)) {
    const place = locations[name]
    if (place !== undefined) spans.set(name, { start: place.startOffset, end: place.endOffset })
  }
  return spans
}

/**
 * The elements of an HTML text, in the order of the source. The tokens are parse5's; the tree is our own, because a
 * browser's moves text away from where it is written (misnested formatting, text between table rows) and takes quadratic
 * time on deep nesting. Never throws; linear time.
 */
export function parseTree(text: string): HtmlTree {
  const nodes: Node[] = []
  const comments: Comment[] = []
  const problems: PlacedProblem[] = []
  const open = createOpenElements<Draft<ElementNode>>()
  const lookDepths: Record<Look, number> = { strong: 0, emphasis: 0 }
  let looks: Looks = { strong: false, emphasis: false }
  let page = false

  /** An unclosed comment is said to end behind the end of the text. */
  const spanOf = ({ location }: { readonly location: Token.Location | null }): Span => {
    const start = Math.min(location?.startOffset ?? 0, text.length)
    return { start, end: Math.max(start, Math.min(location?.endOffset ?? 0, text.length)) }
  }

  const changeLook = (look: Look | undefined, by: 1 | -1) => {
    if (look === undefined) return
    lookDepths[look] += by
    looks = { strong: lookDepths.strong > 0, emphasis: lookDepths.emphasis > 0 }
  }

  /** Ends an element's effect; it stays on the stack until all within it are closed too. */
  const end = (element: Draft<ElementNode>, at: number) => {
    element.content = { start: element.content.start, end: at }
    element.end = at
    changeLook(lookOf(element.name, element.attributes), -1)
  }

  const dropEnded = () => {
    for (let element = open.popEnded(); element !== undefined; element = open.popEnded()) element.last = nodes.length - 1
  }

  /** Takes elements off the stack down to `height`; what is still open among them ends at `at`. */
  const closeDownTo = (height: number, at: number) => {
    while (open.height() > height) {
      const { element, ended } = open.pop()
      if (!ended) {
        end(element, at)
        if (!OPTIONAL_END.has(element.name)) {
          const tag = { start: element.start, end: element.content.start }
          problems.push({ type: 'unclosed-tag', span: tag, detail: element.name, node: element.index })
        }
      }
      element.last = nodes.length - 1
    }
    dropEnded()
  }

  /** Closes the innermost open element of these names that a tag named `by` reaches. */
  const closeInnermost = (closing: readonly string[], by: string, at: number) => {
    const position = open.find(closing, bordersOf(by))
    if (position >= 0) closeDownTo(position, at)
  }

  const leaveHead = (at: number) => {
    const head = open.find(['head'], [])
    if (head >= 0) closeDownTo(head, at)
  }

  const addText = (token: Token.CharacterToken) => {
    const span = spanOf(token)
    if (open.has('head') && !open.has('title') && NON_SPACE.test(token.chars) && open.top()?.name === 'head') leaveHead(span.start)
    const previous = nodes.at(-1)
    const parent = open.top()?.index ?? -1
    if (previous?.type === 'text' && previous.end === span.start && previous.parent === parent && previous.looks === looks) {
      nodes[previous.index] = { ...previous, end: span.end }
    } else nodes.push({ type: 'text', index: nodes.length, parent, start: span.start, end: span.end, looks })
  }

  const addElement = (token: Token.TagToken): Draft<ElementNode> => {
    const { start, end: tagEnd } = spanOf(token)
    const index = nodes.length
    const element: Draft<ElementNode> = {
      type: 'element',
      index,
      parent: open.top()?.index ?? -1,
      start,
      end: tagEnd,
      name: token.tagName,
      attributes: new Map(token.attrs.map(({ name, value }) => [name, value])),
      attributeSpans: attributeSpansOf(token),
      content: { start: tagEnd, end: tagEnd },
      closed: false,
      last: index,
    }
    nodes.push(element)
    return element
  }

  const startTag = (token: Token.TagToken) => {
    const { tagName: name } = token
    const { start } = spanOf(token)
    const foreign = FOREIGN.some((one) => open.has(one))
    if (name === 'html' || name === 'head' || name === 'body') {
      page = true
      if (open.has(name) || (name === 'head' && open.has('body'))) return
    }
    if (!foreign) {
      if (!HEAD_CONTENT.has(name) && open.has('head')) leaveHead(start)
      if (CLOSES_PARAGRAPH.has(name)) closeInnermost(['p'], 'p', start)
      if (HEADINGS.has(name) && HEADINGS.has(open.top()?.name ?? '')) closeDownTo(open.height() - 1, start)
      closeInnermost(CLOSES.get(name) ?? [], name, start)
      if (name === 'a') {
        const outer = open.find(['a'], bordersOf('a'))
        const link = open.at(outer)
        if (link !== undefined) {
          problems.push({ type: 'unclosed-tag', span: { start: link.start, end: link.content.start }, detail: 'a', node: link.index })
          end(link, start)
          open.end(outer)
          dropEnded()
        }
      }
    }
    const home = BELONGS_IN.get(name)
    const misplaced =
      home !== undefined &&
      !foreign &&
      open.find(home, name === 'td' || name === 'th' || name === 'tr' ? ['template'] : ['td', 'th', 'template']) < 0
    const element = addElement(token)
    if (misplaced) problems.push({ type: 'misplaced-element', span: spanOf(token), detail: name, node: element.index })
    if (VOID.has(name) || (foreign && token.selfClosing)) return
    open.push(element)
    changeLook(lookOf(name, element.attributes), 1)
    const mode = foreign ? undefined : TEXT_MODES.get(name)
    if (mode !== undefined) tokenizer.state = mode
    tokenizer.inForeignNode = foreign || FOREIGN.includes(name)
  }

  const endTag = (token: Token.TagToken) => {
    const { tagName: name } = token
    const span = spanOf(token)
    // What stands behind the end of the body still belongs to it.
    if (name === 'body' || name === 'html' || (name === 'head' && !open.has(name))) return
    if (name === 'br') {
      addElement(token)
      return
    }
    const position = open.find(HEADINGS.has(name) ? HEADING_NAMES : [name], bordersOf(name))
    const element = open.at(position)
    if (element === undefined || element.name !== name) {
      problems.push({ type: 'unmatched-closing-tag', span, detail: name, node: open.top()?.index ?? -1 })
    }
    if (element === undefined) return
    if (FORMATTING.has(name) && position < open.height() - 1) {
      end(element, span.start)
      open.end(position)
    } else {
      closeDownTo(position + 1, span.start)
      open.pop()
      end(element, span.start)
      element.last = nodes.length - 1
      dropEnded()
    }
    element.end = span.end
    element.closed = true
    tokenizer.inForeignNode = FOREIGN.some((one) => open.has(one))
  }

  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: startTag,
      onEndTag: endTag,
      onCharacter: addText,
      onWhitespaceCharacter: addText,
      onNullCharacter: addText,
      onComment: (token) => comments.push({ text: token.data, span: spanOf(token) }),
      onDoctype: () => {
        page = true
      },
      onEof: () => closeDownTo(0, text.length),
    },
  )
  tokenizer.write(text, true)
  return { nodes, comments, problems, page }
}
