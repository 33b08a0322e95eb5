/** A block that holds other blocks and decides what a paragraph inside it is. */
export type Container =
  | { readonly type: 'list'; readonly ordered: boolean; readonly list: number; readonly depth: number }
  | { readonly type: 'item'; start: number | undefined }
  | { readonly type: 'quote' }
  /** A term is one paragraph: what follows it is its description, though the `<dt>` be left open. */
  | { readonly type: 'term'; spent: boolean }
  /** Holds paragraphs that are no items, whatever is around it. */
  | { readonly type: 'description' }

interface Open {
  readonly container: Container
  /** The HTML element that opened it; undefined for Markdown. */
  readonly element?: string
}

/** The element named for the list of items that stand in no list. */
export const STRAY_LIST = 'stray list'

/** HTML may open containers without end; deeper ones are not counted. */
const MAX_DEPTH = 200

export interface Containers {
  /** How many lists there were so far. */
  readonly lists: number
  /** Counts lists that were read elsewhere. */
  countLists(more: number): void
  /** How many are open: to be given back to {@link closeTo}. */
  readonly depth: number
  /** The innermost item, quotation, term or description. */
  readonly inner: Container | undefined
  /** The list of the innermost item. */
  readonly list: Extract<Container, { type: 'list' }> | undefined
  openList(ordered: boolean, element?: string): void
  /** `start`: where the item's marker stands. */
  openItem(start: number, element?: string): void
  open(type: 'quote' | 'term' | 'description', element: string | undefined): void
  /** Closes what was opened since. */
  closeTo(depth: number): void
  /** Closes the innermost of the HTML elements and all inside it, unless Markdown or one of `barriers` stands between. */
  closeElement(elements: readonly string[], barriers?: readonly string[]): void
  /** Closes all HTML opened since the innermost Markdown container, as a heading does. */
  closeHtml(): void
}

export function createContainers(): Containers {
  const stack: Open[] = []
  let lists = 0
  const push = (container: Container, element: string | undefined) => {
    if (element !== undefined && stack.length >= MAX_DEPTH) return
    stack.push(element === undefined ? { container } : { container, element })
  }
  const innermost = (accept: (container: Container) => boolean) => stack.findLast(({ container }) => accept(container))?.container
  const innermostList = () => {
    const found = innermost(({ type }) => type === 'list')
    return found?.type === 'list' ? found : undefined
  }
  return {
    get lists() {
      return lists
    },
    countLists(more) {
      lists += more
    },
    get depth() {
      return stack.length
    },
    get inner() {
      return innermost(({ type }) => type !== 'list')
    },
    get list() {
      return innermostList()
    },
    openList(ordered, element) {
      const depth = stack.filter(({ container }) => container.type === 'list').length
      push({ type: 'list', ordered, list: lists++, depth }, element)
    },
    openItem(start, element) {
      push({ type: 'item', start }, element)
    },
    open(type, element) {
      push(type === 'term' ? { type, spent: false } : { type }, element)
    },
    closeTo(depth) {
      if (stack.length > depth) stack.length = depth
    },
    closeElement(elements, barriers = []) {
      for (let at = stack.length - 1; at >= 0; at--) {
        const element = stack[at]?.element
        if (element === undefined || barriers.includes(element)) return
        if (!elements.includes(element)) continue
        stack.length = at
        return
      }
    },
    closeHtml() {
      while (stack.at(-1)?.element !== undefined) stack.pop()
    },
  }
}
