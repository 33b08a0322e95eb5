import { isMap, isPair, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'

/** What is put into a text, and where. */
export interface Insertion {
  readonly at: number
  readonly text: string
}

/** A setting or item to write: its lines in block style, and all of it in flow style, which is JSON, too. */
interface Written {
  readonly block: readonly string[]
  readonly flow: string
}

type Collection = YAMLMap | YAMLSeq

const NO_ANCHORS = parseDocument('', { logLevel: 'silent' })
const REASON = 'enter the reason'
const PLAIN = /^[A-Za-z][\w./-]*$/
/** What means something in a glob. */
const GLOB = /[\\*?[\]{}()!+@|]/g

const quoted = (text: string) => (PLAIN.test(text) ? text : JSON.stringify(text))
const eolOf = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n')

function ruleEntry(rule: string): Written {
  return { block: [`${quoted(rule)}: off # ${REASON}`], flow: `${JSON.stringify(rule)}: "off"` }
}

function overrideItem(glob: string, rule: string): Written {
  const { block, flow } = ruleEntry(rule)
  return {
    block: [`- files: [${quoted(glob)}]`, '  rules:', ...block.map((line) => `    ${line}`)],
    flow: `{ "files": [${JSON.stringify(glob)}], "rules": { ${flow} } }`,
  }
}

function overridesEntry(glob: string, rule: string): Written {
  const { block, flow } = overrideItem(glob, rule)
  return { block: ['overrides:', ...block.map((line) => `  ${line}`)], flow: `"overrides": [${flow}]` }
}

const firstPart = (item: unknown): Node | undefined => (isPair<Node, Node>(item) ? item.key : isMap(item) || isSeq(item) ? item : undefined)
const lastPart = (item: unknown): Node | undefined =>
  isPair<Node, Node | null>(item) ? (item.value ?? item.key) : isMap(item) || isSeq(item) ? item : undefined

/** Into brackets or braces: behind the last item, on a line of its own where the others have one. */
function appendToFlow(text: string, { range, items }: Collection, { flow }: Written): Insertion | undefined {
  const start = range?.[0]
  const [first, last] = [firstPart(items[0])?.range?.[0], lastPart(items.at(-1))?.range?.[1]]
  if (start === undefined) return undefined
  if (first === undefined || last === undefined) return items.length === 0 ? { at: start + 1, text: flow } : undefined
  const gap = /\r?\n[ \t]*$/.exec(text.slice(start + 1, first))?.[0] ?? ' '
  return { at: last, text: `,${gap}${flow}` }
}

/** Below the last line, as far in as the first. */
function appendToBlock(text: string, { range }: Collection, { block }: Written): Insertion | undefined {
  if (range == null) return undefined
  const [start, end] = range
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1))
  const eol = eolOf(text)
  const lines = block.map((line) => indent + line).join(eol)
  if (text[end - 1] === '\n') return { at: end, text: `${lines}${eol}` }
  const lineEnd = /\r?\n|$/.exec(text.slice(end))?.index ?? 0
  return { at: end + lineEnd, text: `${eol}${lines}` }
}

function append(text: string, node: Collection, written: Written): Insertion | undefined {
  return node.flow === true ? appendToFlow(text, node, written) : appendToBlock(text, node, written)
}

/** The rules that are set for one file alone. */
function rulesOnlyFor(overrides: YAMLSeq, glob: string): YAMLMap | undefined {
  for (const item of overrides.items) {
    if (!isMap(item)) continue
    const files: unknown = item.toJS(NO_ANCHORS).files
    const rules: unknown = item.get('rules', true)
    if (Array.isArray(files) && files.length === 1 && files[0] === glob && isMap(rules)) return rules
  }
  return undefined
}

/**
 * Turns a rule off for one file, at the end of a configuration, where it counts. All else stays as it is written, comments too.
 *
 * @param text the configuration, in YAML or JSON.
 * @param file the path of the file, from the folder of the configuration.
 * @param key the setting that holds the configuration, for a `package.json`.
 * @returns undefined where the configuration is written in a way that leaves no place for it.
 */
export function turnOff(text: string, file: string, rule: string, key?: string): Insertion | undefined {
  const { contents, errors } = parseDocument(text)
  if (errors.length > 0) return undefined
  const glob = file.replace(GLOB, '\\$&')
  const root: unknown = key !== undefined && isMap(contents) ? contents.get(key, true) : contents
  if (root === null && key === undefined) {
    const gap = text === '' || text.endsWith('\n') ? '' : eolOf(text)
    return { at: text.length, text: `${gap}${overridesEntry(glob, rule).block.join(eolOf(text))}${eolOf(text)}` }
  }
  if (!isMap(root)) return undefined
  const overrides: unknown = root.get('overrides', true)
  if (overrides === undefined) return append(text, root, overridesEntry(glob, rule))
  if (!isSeq(overrides)) return undefined
  const rules = rulesOnlyFor(overrides, glob)
  return rules === undefined ? append(text, overrides, overrideItem(glob, rule)) : append(text, rules, ruleEntry(rule))
}
