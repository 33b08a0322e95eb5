/** Puts what only the earlier version has after what stood before it; all else in the order of the later version. */
export function interleave<Entry extends object, Line extends { readonly before?: Entry; readonly after?: Entry }>(
  before: readonly Entry[],
  after: readonly Entry[],
  lines: readonly Line[],
): Line[] {
  const ofBefore = new Map(lines.flatMap((line) => (line.before === undefined ? [] : [[line.before, line] as const])))
  const ofAfter = new Map(lines.flatMap((line) => (line.after === undefined ? [] : [[line.after, line] as const])))
  /** Lines that follow another one; those before everything follow nothing. */
  const following = new Map<Line | undefined, Line[]>()
  let last: Line | undefined
  for (const entry of before) {
    const line = ofBefore.get(entry)
    if (line === undefined) continue
    if (line.after !== undefined) {
      last = line
      continue
    }
    const known = following.get(last)
    if (known === undefined) following.set(last, [line])
    else known.push(line)
  }
  const inOrder = after.flatMap((entry) => {
    const line = ofAfter.get(entry)
    return line === undefined ? [] : [line, ...(following.get(line) ?? [])]
  })
  return [...(following.get(undefined) ?? []), ...inOrder]
}
