import type { ElementNode } from './node.ts'

/** Which list an item belongs to, and how deep that list lies in items of others. */
export interface ListPlace {
  readonly list: number
  readonly depth: number
  readonly ordered: boolean
}

export interface ListNumbers {
  open(list: ElementNode): void
  close(): void
  /** The place of an item that begins. */
  placeOf(item: ElementNode): ListPlace
  leaveItem(): void
}

/** Numbers the lists of a document in the order in which their first items come. */
export function createListNumbers(): ListNumbers {
  let next = 0
  let depth = 0
  const open: { readonly ordered: boolean; readonly depth: number; number?: number }[] = []
  /** Items without a list around them share one as long as they follow each other. */
  let stray: { readonly parent: number; readonly number: number } | undefined
  return {
    open(list) {
      open.push({ ordered: list.name === 'ol', depth })
    },
    close() {
      open.pop()
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
  }
}
