/** An input, or the event the Action runs on, that cannot be followed: what, why, what to do, in one line. */
export class InputError extends Error {
  override readonly name = 'InputError'
}
