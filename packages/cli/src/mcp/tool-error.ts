/** What a call got wrong, and what to do. The message says it all; the client is shown it as the result of the call. */
export class ToolError extends Error {
  override readonly name = 'ToolError'
}
