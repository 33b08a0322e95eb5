import type { ElementNode } from './node.ts'

/** Which list an item belongs to, and how deep that list lies in items of others. */
export interface ListPlace {
  readonly list: number
  readonly depth: number
  readonly ordered: boolean
}

export interface ListNumbers {
  /** A list begins; `direct` says that it stands in another list without an item of that one around it. */
  open(list: ElementNode, direct: boolean): void
  close(): void
  /** The place of an item that begins. */
  placeOf(item: ElementNode): ListPlace
  leaveItem(): void
  /** The place of a line that only a bullet makes an item; `previous` is that of the line right before it, if it is one too. */
  placeOfLine(previous: ListPlace | undefined): ListPlace
}

interface OpenList {
  readonly ordered: boolean
  readonly depth: number
  /** It stands below an item of the list around it although not inside of that item. */
  readonly belowItem: boolean
  number?: number
}

/** Numbers the lists of a document in the order in which their first items come. */
export function createListNumbers(): ListNumbers {
  let next = 0
  let depth = 0
  const open: OpenList[] = []
  /** Items without a list around them share one as long as they follow each other. */
  let stray: { readonly parent: number; readonly number: number } | undefined
  return {
    open(list, direct) {
      const belowItem = direct && open.at(-1)?.number !== undefined
      if (belowItem) depth++
      open.push({ ordered: list.name === 'ol', depth, belowItem })
    },
    close() {
      if (open.pop()?.belowItem) depth--
    },
    placeOf(item) {
      const list = open.at(-1)
      const at = depth++
      if (list === undefined || list.depth !== at) {
        if (stray?.parent !== item.parent) stray = { parent: item.parent, number: next++ }
        return { list: stray.number, depth: at, ordered: false }
      }
      list.number ??= next++
      return { list: list.number, depth: list.depth, ordered: list.ordered }
    },
    leaveItem() {
      depth--
    },
    placeOfLine: (previous) => previous ?? { list: next++, depth, ordered: false },
  }
}
