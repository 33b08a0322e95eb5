/** A value that is made when first asked for and kept: for tables that take time to prepare. `make` must be pure. */
export function createLazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
