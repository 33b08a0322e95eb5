/** For so long a text V8 compiles an expression to machine code at once. In UTF-16 code units. */
const LONG = '\u0001'.repeat(1000)

const compiled = new WeakSet<RegExp>()

/**
 * The same expression, compiled at its first use to what it will run as. V8 compiles an expression that it meets on a short text to
 * bytecode, and to machine code only when it is used again; large ones take three to four times as long so, and a process that reads
 * one policy pays that in full.
 */
export function compileAtOnce(expression: RegExp): RegExp {
  if (compiled.has(expression)) return expression
  compiled.add(expression)
  const { lastIndex } = expression
  expression.lastIndex = 0
  expression.test(LONG)
  expression.lastIndex = lastIndex
  return expression
}
