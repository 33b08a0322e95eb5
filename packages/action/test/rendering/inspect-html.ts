import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** What a comment is made of, with the attributes that each may have. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  br: [],
  code: [],
  del: [],
  details: [],
  em: [],
  h3: [],
  h4: [],
  ins: [],
  li: [],
  ol: [],
  p: [],
  pre: [],
  strong: [],
  sub: [],
  summary: [],
  table: [],
  tbody: [],
  td: ['align'],
  th: ['align'],
  thead: [],
  tr: [],
  ul: [],
}

/** What GitHub makes of plain text afterwards, outside of code and links. */
const LIVE: readonly [string, RegExp][] = [
  ['a mention', /(?<![\w/])@[a-z0-9]/i],
  ['an e-mail address', /\w@[a-z0-9]+\.[a-z]/i],
  ['a reference to an issue', /#\d|\bGH-\d/i],
  ['an address', /[a-z]+:\/\/|\bwww\.[a-z]/i],
  ['a commit', /(?<![0-9a-z\u200b])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}(?![0-9a-z])/],
  ['an emoji', /:[a-z+][\w+-]*:/],
  ['an alert', /^\s*\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/],
]

/** Characters that turn the reading direction or steer a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/

const isElement = (node: Node): node is Element => 'tagName' in node

export interface InspectOptions {
  /** What every address of a link has to begin with. */
  readonly links: readonly string[]
  /** The comments of HTML that may stand there, in this order. */
  readonly comments?: readonly RegExp[]
}

/** What should not be in the rendered text, in sentences; nothing where all is well. */
export function inspectHtml(html: string, { links, comments = [] }: InspectOptions): readonly string[] {
  const problems: string[] = []
  const expected = [...comments]

  function inspectElement({ tagName, attrs }: Element) {
    const allowed = Object.hasOwn(ALLOWED, tagName) ? ALLOWED[tagName] : undefined
    if (allowed === undefined) problems.push(`There is an element <${tagName}>.`)
    for (const { name, value } of attrs) {
      if (allowed?.includes(name) !== true) problems.push(`There is an attribute ${name} on <${tagName}>.`)
      if (name === 'href' && !links.some((link) => value.startsWith(link))) problems.push(`There is a link to ${value}`)
    }
  }

  function inspectText(text: string, quiet: boolean) {
    if (STEERING.test(text)) problems.push(`There is a steering character in ${JSON.stringify(text)}`)
    if (quiet) return
    for (const [what, pattern] of LIVE) if (pattern.test(text)) problems.push(`There is ${what} in ${JSON.stringify(text)}`)
  }

  function walk(nodes: readonly Node[], quiet: boolean) {
    for (const node of nodes) {
      if (isElement(node)) {
        inspectElement(node)
        walk(node.childNodes, quiet || node.tagName === 'code' || node.tagName === 'pre' || node.tagName === 'a')
      } else if ('value' in node) inspectText(node.value, quiet)
      else if ('data' in node) {
        if (expected.shift()?.test(node.data) !== true) problems.push(`There is a comment "${node.data}".`)
      }
    }
  }

  walk(parseFragment(html).childNodes, false)
  return problems
}

/** All that a reader sees. */
export function visibleText(html: string): string {
  const textOf = (nodes: readonly Node[]): string =>
    nodes.map((node) => (isElement(node) ? textOf(node.childNodes) : 'value' in node ? node.value : '')).join('')
  return textOf(parseFragment(html).childNodes)
}
