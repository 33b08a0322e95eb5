/** When what happened, in milliseconds since the file was opened. What happened before it is at 0. */
export interface Wait {
  /** The process of the server was started: the extension is active, and its client is there. */
  readonly started: number
  /** The server spoke for the first time. */
  readonly answered: number
  /** The editor asked for diagnostics. */
  readonly asked: number
  /** There were some. */
  readonly found: number
}

/** The waits for the first diagnostics of two servers in one window. */
export interface Waits {
  readonly json: Wait
  readonly clausal: Wait
}
