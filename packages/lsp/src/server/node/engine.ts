/**
 * How the engine that runs the language server is asked to compile.
 *
 * @module @clausal/lsp/engine
 */

/**
 * Options of Node with which keystrokes are answered sooner, to be set before anything else is loaded: code that Node compiles is kept by
 * them. V8 compiles what runs often twice more, quickly and then at length; the second takes a quarter of the time of the first hundreds of
 * keystrokes, and each function that turns out to be used in another way is thrown away and compiled anew. What it gains shows only after
 * hours. None where V8 has no quick compiler to rely on.
 */
export function optionsForTyping(): readonly string[] {
  const { v8_enable_maglev: hasQuickCompiler } = { v8_enable_maglev: 0, ...process.config.variables }
  return hasQuickCompiler === 1 ? ['--no-turbofan'] : []
}
