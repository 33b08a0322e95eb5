import type { Anchor, Comment } from '../block.ts'
import { STRAY_LIST } from './containers.ts'
import type { ElementBalance } from './element-balance.ts'
import { ELEMENTS, type ElementRole } from './elements.ts'
import { decodeEntities, decodeEntity, ENTITY } from './entities.ts'
import { createTagScanner, type MarkupToken, type Tag } from './tags.ts'
import type { BlockWriter } from './writer.ts'

/** Reads the HTML inside Markdown into the same blocks, links and marks as its Markdown twins. */
export interface HtmlReader {
  /** One tag, comment or declaration that stands at `token.start` of the source. */
  token(token: MarkupToken): void
  /** HTML source that may hold any number of tags. */
  fragment(start: number, end: number): void
  /** Whether what stands here is inside an element whose content is not read, such as `<script>`. */
  readonly isHidden: boolean
  /** Ends such an element where the block that opened it ends. */
  endHidden(): void
}

interface Context {
  readonly source: string
  readonly writer: BlockWriter
  readonly balance: ElementBalance
  readonly anchors: Anchor[]
  readonly comments: Comment[]
}

const LISTS: readonly string[] = ['ul', 'ol', 'menu', 'dir']
const CLOSED_BY_NAME: readonly string[] = ['dt', 'dd', 'blockquote']
const TABLE_PARTS: readonly string[] = ['thead', 'tbody', 'tfoot']
const CELLS: readonly string[] = ['td', 'th']
const CLOSING_NAME = /<\/([a-z][\w.-]{0,100})/gi
const LESS_THAN = 60

function attribute(tag: Tag, name: string) {
  return tag.attributes.find((one) => one.name === name)
}

/** Whether the name is written as MDX writes a component's: `<Title>` is no HTML element there. */
function isComponent(tag: Tag): boolean {
  return /^[A-Z]/.test(tag.name) && !/^[A-Z\d]+$/.test(tag.name)
}

/** Whether the tag can be an element: HTML's, a custom one, or an MDX component. Else it is text such as `<your name>`. */
function isElement(tag: Tag, name: string, isClosed: (name: string) => boolean): boolean {
  if ((ELEMENTS.has(name) && !isComponent(tag)) || name.includes('-') || name.includes('.') || tag.closing || tag.selfClosing) return true
  return tag.attributes.some(({ value }) => value !== '') || isClosed(tag.name)
}

export function createHtmlReader({ source, writer, balance, anchors, comments }: Context): HtmlReader {
  let closedNames: ReadonlySet<string> | undefined
  /** Whether the source has a closing tag of the name anywhere. */
  const isClosed = (name: string) => {
    closedNames ??= new Set([...source.matchAll(CLOSING_NAME)].map(([, found = '']) => found))
    return closedNames.has(name)
  }
  const { containers } = writer
  /** The open element whose content is not read, and where it began. */
  let hidden: { readonly name: string; readonly start: number } | undefined

  /** Whether a `<thead>` is open, whose cells are headers however they are marked. */
  let inHead = false

  const openStructure = (name: string, role: ElementRole, tag: Tag) => {
    const { start } = tag
    if (name === 'table' && !writer.inCell) writer.openTable(start)
    else if (name === 'tr' && writer.inTable) writer.openRow(start)
    else if (CELLS.includes(name) && writer.inTable) writer.openCell(start, name === 'th' || inHead)
    else if (writer.inCell) writer.end(start)
    else if (writer.inTable && TABLE_PARTS.includes(name)) writer.closeRow(start)
    else if (role.heading !== undefined) {
      const id = attribute(tag, 'id')?.value
      containers.closeHtml()
      writer.begin(start, { level: role.heading, ...(id ? { id: decodeEntities(id) } : {}) })
    } else openContainer(name, start)
  }

  const openContainer = (name: string, start: number) => {
    writer.end(start)
    if (LISTS.includes(name)) containers.openList(name === 'ol', name)
    else if (name === 'li') {
      containers.closeElement(['li'], LISTS)
      if (containers.list === undefined) containers.openList(false, STRAY_LIST)
      containers.openItem(start, 'li')
    } else if (name === 'dt' || name === 'dd') {
      containers.closeElement(['dt', 'dd'], ['dl'])
      containers.open(name === 'dt' ? 'term' : 'description', name)
    } else if (name === 'blockquote') containers.open('quote', name)
    writer.begin(start)
  }

  const closeStructure = (name: string, { start, end }: Tag) => {
    if (name === 'table' && writer.inTable) writer.closeTable(end)
    else if (name === 'tr' && writer.inTable) writer.closeRow(end)
    else if (CELLS.includes(name) && writer.inTable) writer.closeCell(start)
    else if (writer.inCell) writer.end(start)
    else {
      writer.end(end)
      if (name === 'li') containers.closeElement(['li'], LISTS)
      else if (LISTS.includes(name) || CLOSED_BY_NAME.includes(name)) containers.closeElement([name])
    }
  }

  const openMark = (name: string, role: ElementRole, tag: Tag) => {
    if (role.mark !== undefined) writer.openMark(name, { type: role.mark }, tag.start)
    if (name !== 'a') return
    const href = attribute(tag, 'href')
    if (href !== undefined) writer.openMark('a', { type: 'link', href: decodeEntities(href.value), hrefSpan: href.span }, tag.start)
  }

  const openTag = (name: string, role: ElementRole, tag: Tag) => {
    const id = attribute(tag, 'id') ?? (name === 'a' ? attribute(tag, 'name') : undefined)
    if (id !== undefined && id.value !== '') anchors.push({ id: decodeEntities(id.value), span: { start: tag.start, end: tag.end } })
    if (name === 'thead') inHead = true
    else if (name === 'tbody' || name === 'tfoot' || name === 'table') inHead = false
    if (name === 'br') writer.lineBreak({ start: tag.start, end: tag.end })
    else if (name === 'img') {
      const src = attribute(tag, 'src')
      if (src !== undefined) writer.image(decodeEntities(src.value), { start: tag.start, end: tag.end }, src.span)
    } else if (role.unread) {
      if (role.block) writer.end(tag.start)
      if (!tag.selfClosing) hidden = { name, start: tag.start }
    } else if (name === 'hr') writer.end(tag.start)
    else if (role.block) openStructure(name, role, tag)
    else openMark(name, role, tag)
  }

  const tag = (one: Tag) => {
    const name = one.name.toLowerCase()
    if (hidden !== undefined) {
      if (!one.closing || name !== hidden.name) return
      balance.close(name, one)
      if (name === 'pre') writer.code({ start: hidden.start, end: one.end })
      hidden = undefined
      return
    }
    if (!isElement(one, name, isClosed)) {
      writer.text(one.start, one.end)
      return
    }
    if (isComponent(one)) return
    const role = ELEMENTS.get(name) ?? {}
    if (!one.closing) {
      balance.open(name, one)
      openTag(name, role, one)
      if (one.selfClosing && role.mark !== undefined) writer.closeMark(name, one.end)
      return
    }
    balance.close(name, one)
    if (name === 'br') writer.lineBreak({ start: one.start, end: one.end })
    else if (name === 'thead') inHead = false
    else if (role.block) closeStructure(name, one)
    else writer.closeMark(name, one.end)
  }

  const token = (one: MarkupToken) => {
    if (one.type === 'tag') tag(one)
    else if (one.type === 'comment' && hidden === undefined) {
      const inside = source.slice(one.start + 4, Math.max(one.start + 4, one.end - 3))
      comments.push({ text: inside.trim(), span: { start: one.start, end: one.end } })
    }
  }

  const readText = (start: number, end: number) => {
    if (hidden !== undefined) return
    let from = start
    for (const { index, 0: entity } of source.slice(start, end).matchAll(ENTITY)) {
      const decoded = decodeEntity(entity)
      if (decoded === undefined) continue
      writer.text(from, start + index)
      from = start + index + entity.length
      writer.replaced(decoded, { start: start + index, end: from })
    }
    writer.text(from, end)
  }

  return {
    get isHidden() {
      return hidden !== undefined
    },
    endHidden() {
      if (hidden?.name === 'pre') writer.code({ start: hidden.start, end: hidden.start })
      hidden = undefined
    },
    token,
    fragment(start, end) {
      const text = source.slice(0, end)
      const scanner = createTagScanner(text)
      let from = start
      for (let at = start; at < end; at++) {
        if (text.charCodeAt(at) !== LESS_THAN) continue
        const found = scanner.at(at)
        if (found === undefined) {
          // A comment without an end hides the rest.
          if (!text.startsWith('<!--', at)) continue
          readText(from, at)
          from = end
          break
        }
        readText(from, at)
        token(found)
        from = found.end
        at = from - 1
      }
      readText(from, end)
    },
  }
}
