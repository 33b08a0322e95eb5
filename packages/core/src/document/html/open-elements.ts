interface Entry<T> {
  readonly element: T
  /** Its own end tag has come, before those of elements within it. */
  ended: boolean
}

/** The elements that are open at a place, outermost first. Every question is answered in constant time. */
export interface OpenElements<T> {
  height(): number
  /** The innermost element. */
  top(): T | undefined
  at(position: number): T | undefined
  has(name: string): boolean
  /** Position of the innermost open element of these names that has none of the borders inside it; -1 where there is none. */
  find(names: readonly string[], borders: readonly string[]): number
  push(element: T): void
  pop(): { readonly element: T; readonly ended: boolean }
  /** Ends the innermost element of its name although others within it are open. */
  end(position: number): void
  /** Takes the innermost element off if it has ended. */
  popEnded(): T | undefined
}

export function createOpenElements<T extends { readonly name: string }>(): OpenElements<T> {
  const stack: Entry<T>[] = []
  const positions = new Map<string, number[]>()

  const innermost = (name: string) => positions.get(name)?.at(-1) ?? -1
  const innermostOf = (names: readonly string[]) => {
    let position = -1
    for (const name of names) position = Math.max(position, innermost(name))
    return position
  }

  return {
    height: () => stack.length,
    top: () => stack.at(-1)?.element,
    at: (position) => stack[position]?.element,
    has: (name) => innermost(name) >= 0,
    find(names, borders) {
      const position = innermostOf(names)
      return position >= 0 && position >= innermostOf(borders) ? position : -1
    },
    push(element) {
      const of = positions.get(element.name)
      if (of === undefined) positions.set(element.name, [stack.length])
      else of.push(stack.length)
      stack.push({ element, ended: false })
    },
    pop() {
      const entry = stack.pop()
      if (entry === undefined) throw new RangeError('No element is open.')
      if (!entry.ended) positions.get(entry.element.name)?.pop()
      return entry
    },
    end(position) {
      const entry = stack[position]
      if (entry === undefined || entry.ended) return
      entry.ended = true
      positions.get(entry.element.name)?.pop()
    },
    popEnded() {
      return stack.at(-1)?.ended ? stack.pop()?.element : undefined
    },
  }
}
