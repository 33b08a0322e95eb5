/** A Markdown table; columns after the first hold numbers. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

/** Milliseconds with three digits that count. */
export function milliseconds(time: number): string {
  return time >= 100 ? time.toFixed(0) : time >= 10 ? time.toFixed(1) : time.toFixed(2)
}

export function ratio(time: number, base: number): string {
  return (time / base).toFixed(2)
}

/** A length as people say it. */
export function kilobytes(size: number): string {
  return size < 1_000_000 ? `${Math.round(size / 1024)} KB` : `${(size / 1_048_576).toFixed(0)} MB`
}
