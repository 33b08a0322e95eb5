/** A file that cannot be read or written: which one, where, why, and what to do. The message says it all in one line. */
export class LoadError extends Error {
  override readonly name = 'LoadError'
  readonly file: string
  /** Line, from 1, where the reason stands in the file. */
  readonly line: number | undefined

  constructor(file: string, reason: string, options: { readonly line?: number; readonly cause?: unknown } = {}) {
    super(options.line === undefined ? `${file}: ${reason}` : `${file}:${options.line}: ${reason}`, { cause: options.cause })
    this.file = file
    this.line = options.line
  }
}

/** The code of an error of the system, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
