/** Texts kept, unless told otherwise; more than any policy has of one sort, and few enough whatever is read. */
const MOST_KEPT = 5_000
/** A longer one seldom comes again. */
const LONGEST_KEPT = 120

/**
 * Keeps what a function says of short texts, which come again and again. `compute` must be pure.
 *
 * @param most how many are kept; fewer where each takes much memory.
 */
export function keepByText<T>(compute: (text: string) => T, most = MOST_KEPT): (text: string) => T {
  const known = new Map<string, { readonly value: T }>()
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept.value
    const value = compute(text)
    if (text.length > LONGEST_KEPT) return value
    if (known.size === most) known.clear()
    known.set(text, { value })
    return value
  }
}
