/** Clauses of both versions that belong together, by index, in reading order: a counterpart pair, a split, a merger, or one alone. */
export interface ClauseGroup {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/** Sets of clauses of both versions that are found to belong together. */
export function createClauseJoiner(countBefore: number, countAfter: number) {
  const parents = Array.from({ length: countBefore + countAfter }, (_, index) => index)
  const rootOf = (node: number): number => {
    let root = node
    while ((parents[root] ?? root) !== root) root = parents[root] ?? root
    for (let at = node; at !== root; ) {
      const next = parents[at] ?? root
      parents[at] = root
      at = next
    }
    return root
  }
  return {
    join(before: number, after: number) {
      parents[rootOf(countBefore + after)] = rootOf(before)
    },
    groups(): ClauseGroup[] {
      const groups = new Map<number, { readonly before: number[]; readonly after: number[] }>()
      for (const node of parents.keys()) {
        const root = rootOf(node)
        const group = groups.get(root) ?? { before: [], after: [] }
        groups.set(root, group)
        if (node < countBefore) group.before.push(node)
        else group.after.push(node - countBefore)
      }
      return [...groups.values()]
    },
  }
}
