const toText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value, undefined, 2))

/** A case that a rule fails. Test runners show `expected` beside `actual`. */
export class RuleTestError extends Error {
  override readonly name: string = 'RuleTestError'
  /** Node's assertion errors have this code, and test runners know it. */
  readonly code = 'ERR_ASSERTION'
  readonly expected: unknown
  readonly actual: unknown

  constructor(what: string, expected: unknown, actual: unknown) {
    super(`${what}\n\nexpected:\n${toText(expected)}\n\nactual:\n${toText(actual)}\n`)
    this.expected = expected
    this.actual = actual
  }
}
