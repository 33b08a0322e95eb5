/** For so long a text V8 compiles an expression to machine code at once. In UTF-16 code units. */
const LONG = '\u0001'.repeat(1000)

const compiled = new WeakSet<RegExp>()

/**
 * The same expression, compiled to what it will run as. V8 compiles an expression that it meets on a short text to bytecode, runs
 * that, and compiles it once more when it is used again; a large one takes four times as long so, all the time that a single
 * check has. Only the first use of each costs anything here.
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
