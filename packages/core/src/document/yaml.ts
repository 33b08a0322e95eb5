import { Lexer, type Node, parseDocument } from 'yaml'
import { LIMITS } from '../text/limits.ts'
import type { Span } from '../text/span.ts'

/** Why YAML was not read, and where. */
export interface YamlProblem {
  /** For a breach of the syntax, what the parser says; else a sentence with its remedy. */
  readonly message: string
  readonly isSyntax: boolean
  readonly span: Span
}

export type YamlReading = { readonly contents: Node | null; readonly values: unknown } | { readonly problem: YamlProblem }

/** Tokens that stand for nothing in the text: before the first line, before the text of a scalar, and where brackets end too early. */
const BEGINS = '\u0002'
const SCALAR_FOLLOWS = '\u001f'
const MARKS_ONLY: ReadonlySet<string> = new Set([BEGINS, SCALAR_FOLLOWS, '\u0018'])
const INDICATORS: ReadonlySet<string> = new Set(['-', '?'])

/** Where lists and mappings are nested deeper than a parser should follow: by brackets, by indentation, and by marks on one line. */
function tooDeepAt(text: string): number | undefined {
  /** The indentations of the blocks that are open. */
  const indents: number[] = []
  let [offset, brackets, marks] = [0, 0, 0]
  let isLineStart = true
  let isScalar = false
  for (const token of new Lexer().lex(text)) {
    if (isLineStart && token !== BEGINS) {
      const indent = /^ +$/.test(token) ? token.length : 0
      while ((indents.at(-1) ?? -1) >= indent) indents.pop()
      indents.push(indent)
      marks = 0
    }
    if (!isScalar) {
      if (token === '[' || token === '{') brackets++
      else if (token === ']' || token === '}') brackets--
      else if (INDICATORS.has(token)) marks++
    }
    if (indents.length + brackets + marks > LIMITS.yamlDepth) return offset
    isLineStart = token === BEGINS || (!isScalar && /[\r\n]$/.test(token))
    isScalar = token === SCALAR_FOLLOWS
    if (!MARKS_ONLY.has(token)) offset += token.length
  }
  return undefined
}

/**
 * Reads YAML or JSON that others wrote. Never throws, and does not go where the text is too long, too deep, or unfolds into too much.
 */
export function readYaml(text: string): YamlReading {
  const refuse = (message: string, start = 0, end = text.length): YamlReading => ({
    problem: { message, isSyntax: false, span: { start, end } },
  })
  if (text.length > LIMITS.yamlLength)
    return refuse(`It has more than ${LIMITS.yamlLength.toLocaleString('en')} characters. Check that it is the right file.`)
  const deep = tooDeepAt(text)
  if (deep !== undefined) return refuse(`It is nested more than ${LIMITS.yamlDepth} levels deep here. Nest less.`, deep, deep)
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: true })
  const [error] = document.errors
  if (error !== undefined) {
    const start = Math.min(error.pos[0], text.length)
    return {
      problem: { message: error.message, isSyntax: true, span: { start, end: Math.min(Math.max(error.pos[1], start), text.length) } },
    }
  }
  try {
    return { contents: document.contents, values: document.toJS({ maxAliasCount: LIMITS.yamlAliases }) }
  } catch {
    // The parser collects errors, but throws where aliases multiply or lead back to themselves.
    return refuse('Its aliases unfold into too much. Write the values out.')
  }
}
