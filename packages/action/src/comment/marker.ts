/** The first line of the comment, by which it is found again. */
export function markerOf(key: string): string {
  return `<!-- clausal comment: ${key} -->`
}

/** Whether a comment begins with the marker. */
export function hasMarker(body: string | null | undefined, key: string): boolean {
  return body?.split(/\r?\n/, 1)[0] === markerOf(key)
}
